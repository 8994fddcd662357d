#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "slack/ids.hpp"
#include "slack/mrkdwn.hpp"

// Block Kit, as far as the bot uses it. Every function here returns a valid block whatever it is given (limits:
// slack/limits.hpp, slack-platform 6): text over a limit is clipped with an ellipsis, items over a count are left out,
// a dash stands for empty text, and a block that would have nothing in it becomes a divider.
namespace hirewise::slack {

// One finished, valid block. Immutable; cheap to copy.
class block {
public:
    const nlohmann::json& json() const { return *json_; }

private:
    friend struct block_maker;
    explicit block(nlohmann::json finished);
    std::shared_ptr<const nlohmann::json> json_;
};

enum class button_style { plain, primary, danger };

// Asked before a press counts (slack-platform, 6.4). Empty labels become "Yes" and "Cancel", an empty title a question.
struct confirmation {
    std::string title;
    std::string text;  // plain text, at most 300 units, clipped
    std::string confirm = {};
    std::string deny = {};
    bool is_danger = false;  // the confirming button is red
};

// A button that could not do its work is left out of its block: the action id is empty, longer than 255 units or
// already used in the block; the value is too long; the address is not https.
struct button {
    std::string action_id;
    std::string label;       // plain text
    std::string value = {};  // comes back with the press; at most 2,000 units, longer values drop the button
    button_style style = button_style::plain;
    std::string address = {};  // opens this https address as well
    std::string accessibility_label = {};
    std::optional<confirmation> confirm = {};
};

block header(std::string_view words);
block section(const mrkdwn& text);
block section(const mrkdwn& text, const button& accessory);
block fields(const std::vector<mrkdwn>& cells);      // a dash in empty cells, so that pairs stay side by side
block context(const std::vector<mrkdwn>& elements);  // without the empty ones
block divider();
// An empty or overlong block id is left out; Slack then makes one.
block actions(std::string_view block_id, const std::vector<button>& buttons);

// Thumbs up and down under an answer; the press comes back as action `action_id` with one of the two values.
block feedback(std::string_view action_id, std::string_view positive_value, std::string_view negative_value);

// A table of plain cells, first row bold as the heading. Numbers are right-aligned where `numeric` says so.
struct table_column {
    std::string heading;
    bool numeric = false;
};
block table(const std::vector<table_column>& columns, const std::vector<std::vector<std::string>>& rows);

// What is posted: `text` is what notifications show and screen readers read, so it says everything essential.
struct message {
    std::string text;           // mark-up; at most 4,000 units, clipped
    std::vector<block> blocks;  // at most 50, the rest left out

    // The members `text` and `blocks` of a Web API call or of an acknowledgement; a member without content is left
    // out, but for a message without any, whose text is a dash. Left out as well: tables after the first, charts after
    // the second, blocks that would make the whole too long, and the block id of a block whose id was used before.
    nlohmann::json json() const;
};

}  // namespace hirewise::slack
