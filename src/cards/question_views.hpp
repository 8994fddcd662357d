#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "slack/form_values.hpp"
#include "slack/views.hpp"

// The modals around one question: asking it, and reading its answer. Pure; what stands in a form comes from the client
// and is checked here.
namespace hirewise::cards {

// Under which the router finds what is submitted; the first two are the shortcuts' own names as well.
inline constexpr std::string_view ask_about_this_callback = "ask_about_this";
inline constexpr std::string_view new_question_callback = "new_question";
inline constexpr std::string_view answer_callback = "answer";

// Asks about a message: its words as the question, and who is to see the answer. `words` are plain.
slack::modal_view ask_about_view(std::string_view words);

// Asks anything: the question, and a channel for the answer.
slack::modal_view new_question_view();

// What was filled in, or what is wrong with it by block.
struct asked_form {
    std::string question;        // plain words as typed, trimmed
    bool for_everybody = false;  // in the thread of the message
    slack::channel_id channel;   // for the answer; empty: as a direct message
    std::map<std::string, std::string> errors = {};
};
asked_form read_ask_about(const slack::form_values& form);
asked_form read_new_question(const slack::form_values& form);

// An error at the question, for what is found out later.
std::map<std::string, std::string> error_at_question(std::string_view words);

// The answer to read; "Send to me" keeps it as a direct message. Buttons of the card are left out: they belong to
// messages. `question` and `key` come back with the submission (button_value.hpp), without them nothing can be sent.
slack::modal_view answer_view(const slack::message& card, std::string_view question, std::string_view key);

// The answer for everybody in a channel, with who asked what on top.
slack::message asked_by_card(slack::message answer, const slack::user_id& asker, std::string_view question);

// Words for notice_view.
inline constexpr std::string_view sent_directly_notice =
    "The answer is too long for this window. I sent it to you as a direct message.";
inline constexpr std::string_view kept_notice = "I sent it to you as a direct message.";
inline constexpr std::string_view not_kept_notice =
    "With the knowledge I have now I can't answer that any more. Ask again to see what is missing.";
inline constexpr std::string_view lost_message_error =
    "I no longer know which message this is about. Choose “Only me”, or copy the question and start again from the "
    "message.";
inline constexpr std::string_view busy_error = "Too much is under way just now. Press again in a minute.";

// A line to read, in place of a form or of an answer.
slack::modal_view notice_view(std::string_view words);

}  // namespace hirewise::cards
