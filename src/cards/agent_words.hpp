#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "slack/block_kit.hpp"

// What the agent pane says around answers (slack-platform, 7.4).
namespace hirewise::cards {

// Over the suggested prompts.
inline constexpr std::string_view prompts_title = "What are you weighing?";

// Behind the bot's name while it works: "Hirewise is weighing the options ...".
inline constexpr std::string_view working_status = "is weighing the options ...";

// The title of a thread: its question in one line of at most 80 units; empty if there is nothing to name it by.
std::string thread_title(std::string_view question);

// The first words to somebody who has asked nothing yet.
slack::message welcome_card();

// What "Post there" carries: the question to be answered again, and where. Comes back through the client: the channel
// counts only if Slack told that this person looked at it.
struct post_there {
    std::string question;  // plain words
    std::string key;       // of the answer
    std::string channel;

    bool operator==(const post_there&) const = default;
};
// Empty if the value would be too long for a button.
std::string encode(const post_there& wanted);
// Nothing for values of another version, broken values and missing parts.
std::optional<post_there> decode_post_there(std::string_view value);

// Offers to post an answer to the channel that the person looks at; as it was if the question is too long for a button.
slack::message with_offer_to_post(slack::message answer, const post_there& offered);

inline constexpr std::string_view post_there_action = "post_there";

// What came of it, in plain words; `channel` is shown as a link.
slack::message posted_there_note(const slack::channel_id& channel);
slack::message not_posted_there_note(const slack::channel_id& channel);
// The offer is from another version, or of somebody else.
slack::message unreadable_offer_note();

}  // namespace hirewise::cards
