#pragma once

#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "slack/block_kit.hpp"
#include "slack/elements.hpp"

// What the makers of blocks share. For use inside this folder.
namespace hirewise::slack {

// The only way to a block: from JSON that its maker knows to be valid.
struct block_maker {
    static block finish(nlohmann::json valid) { return block{std::move(valid)}; }
    static element finish_element(nlohmann::json valid) { return element{std::move(valid)}; }
};

// Text objects (slack-platform, 6.4), clipped and never empty. `verbatim` keeps Slack from finding links, channels and
// broadcasts in the words by itself (6.5).
nlohmann::json plain_text_object(std::string_view words, std::size_t limit);
nlohmann::json mrkdwn_object(const mrkdwn& text, std::size_t limit);

// Sets the block id if it can serve as one.
void set_block_id(nlohmann::json& block, std::string_view id);

nlohmann::json confirm_object(const confirmation& asked);

// The finished element, or null for a button that could not do its work.
nlohmann::json button_element(const button& wanted);

// At most `limit` UTF-16 units of valid UTF-8.
bool fits(std::string_view text, std::size_t limit);

// True if it can serve as the id of an action: not empty, not too long, UTF-8.
bool is_action_id(std::string_view id);

// True if it comes back with a press as it is: not too long, UTF-8.
bool is_button_value(std::string_view value);

// The button elements of one block: at most `limit`, each usable, no action id twice.
nlohmann::json button_elements(const std::vector<button>& buttons, std::size_t limit);

}  // namespace hirewise::slack
