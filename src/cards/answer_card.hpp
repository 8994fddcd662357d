#pragma once

#include <string>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::cards {

// Where a card will stand; it decides about the buttons.
enum class placement {
    thread,     // a reply everybody in the channel can read
    direct,     // a direct message
    ephemeral,  // the answer to a slash command: offers "Post to channel"
};

// Where a card stands, and what its buttons bring back.
struct card_place {
    placement where = placement::thread;
    std::string answer_key;
    std::string question;               // plain words
    advice::thread_context about = {};  // what was weighed; empty: cannot be weighed again
    bool offers_person = false;         // there are people to ask
    bool is_reweighed = false;          // with weights from a form, which the question does not say
};

// The message for an answer of any kind: recommendation, FAQ, help, abstention.
slack::message answer_card(const advice::answer& answer, const knowledge::snapshot& base, const card_place& place);
// One whose buttons cannot weigh it again.
slack::message answer_card(const advice::answer& answer, const knowledge::snapshot& base, placement where,
                           std::string_view answer_key, std::string_view question);

// How to use the bot, with example questions.
slack::message help_card(const std::vector<std::string>& examples, std::string_view bot_mention);

// The same answer in plain sentences: the member `text` of the JSON contract, and the fallback text of cards.
std::string plain_text(const advice::answer& answer, const knowledge::snapshot& base);

// The same answer for a terminal of any width; with colour only if asked.
std::string terminal_text(const advice::answer& answer, const knowledge::snapshot& base, bool colour);

// Action ids of the buttons.
inline constexpr std::string_view post_to_channel_action = "post_to_channel";
inline constexpr std::string_view feedback_action = "feedback";

}  // namespace hirewise::cards
