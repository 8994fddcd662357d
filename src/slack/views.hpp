#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "slack/block_kit.hpp"

// Modals and the Home tab (slack-platform, 5). As with blocks, what json() gives is valid whatever the members hold:
// texts are clipped, ids and metadata over their limit are left out, blocks that only messages may hold become classic
// ones, blocks after the hundredth or over 240 kB in all are left out.
namespace hirewise::slack {

struct modal_view {
    std::string title;  // at most 24 units
    std::vector<block> blocks;
    std::string submit = {};            // at most 24 units; with an input block and without words: "Submit"
    std::string close = {};             // Slack's own word if empty
    std::string callback_id = {};       // under which the router finds the listener
    std::string private_metadata = {};  // at most 3,000 units; comes back through the client, so no secrets
    std::string external_id = {};       // unique in the workspace
    bool notify_on_close = false;       // view_closed comes
    bool clear_on_close = false;        // closing closes the whole stack

    nlohmann::json json() const;
};

struct home_view {
    std::vector<block> blocks;
    std::string callback_id = {};
    std::string private_metadata = {};

    nlohmann::json json() const;
};

// What the acknowledgement of a submitted modal says (slack-platform, 5).
struct view_answer {
    enum class effect : unsigned char {
        close,        // this view closes
        show_errors,  // it stays, with words at its inputs
        update,       // another view in its place
        push,         // another view on top
        clear,        // the whole stack closes
    };

    effect what = effect::close;
    std::map<std::string, std::string> errors =
        {};  // words by block id; ids of input blocks only, else Slack drops all
    std::optional<modal_view> view = {};

    static view_answer nothing() { return {}; }
    static view_answer reject(std::map<std::string, std::string> errors);
    static view_answer replace_with(modal_view view);
    static view_answer push_on_top(modal_view view);
    static view_answer clear_stack();

    // The payload of the acknowledgement; null if there is nothing to say.
    nlohmann::json json() const;
};

}  // namespace hirewise::slack
