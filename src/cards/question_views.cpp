#include "cards/question_views.hpp"

#include <algorithm>

#include "base/json.hpp"
#include "base/text.hpp"
#include "cards/button_value.hpp"
#include "slack/elements.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view question_block = "question";
constexpr std::string_view audience_block = "audience";
constexpr std::string_view channel_block = "channel";
constexpr std::string_view entry = "entry";  // the action id of every field
constexpr std::string_view everybody = "thread";
constexpr std::string_view only_me = "me";
constexpr std::size_t longest_question = 2'000;  // units

slack::block question_field(std::string_view words) {
    slack::text_input_options how;
    how.multiline = true;
    how.initial = clip(words, longest_question);
    how.max_length = longest_question;
    how.placeholder = "Rust or Go for our trading service? Finding people matters twice as much.";
    return slack::input(question_block, "Your question", slack::text_input(entry, how));
}

asked_form read_question(const slack::form_values& form) {
    asked_form read;
    read.question = std::string{trim(valid_utf8(form.text(question_block, entry)))};
    if (read.question.empty()) { read.errors = error_at_question("Write a question, for example: Rust or Go?"); }
    if (utf16_length(read.question) > longest_question) {
        read.errors = error_at_question("Shorten it to 2,000 characters: what you weigh, and what it is for.");
    }
    return read;
}

bool is_row_of_buttons(const slack::block& shown) {
    const auto type = text_at(shown.json(), "type");
    return type == "actions" || type == "context_actions";
}

}  // namespace

std::map<std::string, std::string> error_at_question(std::string_view words) {
    return {{std::string{question_block}, std::string{words}}};
}

slack::modal_view ask_about_view(std::string_view words) {
    slack::modal_view view{"Ask about this", {question_field(words)}, "Ask", "Cancel"};
    const std::vector<slack::option> audience = {
        {"Only me", std::string{only_me}, "Nobody else sees that you asked."},
        {"Everybody, in the thread of the message", std::string{everybody}, "Only if there is an answer."}};
    view.blocks.push_back(
        slack::input(audience_block, "Who sees the answer?", slack::radio_buttons(entry, audience, only_me)));
    view.callback_id = ask_about_this_callback;
    return view;
}

slack::modal_view new_question_view() {
    slack::modal_view view{"New hiring question", {question_field({})}, "Ask", "Cancel"};
    slack::conversations_select_options where;
    where.placeholder = "Choose a channel";
    where.response_url_enabled = true;
    slack::input_options how;
    how.optional = true;
    how.hint = "Leave it empty to see the answer here, for you alone.";
    view.blocks.push_back(
        slack::input(channel_block, "Post the answer to", slack::conversations_select(entry, where), how));
    view.callback_id = new_question_callback;
    return view;
}

asked_form read_ask_about(const slack::form_values& form) {
    auto read = read_question(form);
    const auto audience = form.choice(audience_block, entry);
    read.for_everybody = audience == everybody;
    if (!read.for_everybody && audience != only_me) {
        read.errors[std::string{audience_block}] = "Choose who sees the answer.";
    }
    return read;
}

asked_form read_new_question(const slack::form_values& form) {
    auto read = read_question(form);
    read.channel = form.channel(channel_block, entry);
    return read;
}

slack::modal_view answer_view(const slack::message& card, std::string_view question, std::string_view key) {
    slack::modal_view view{"Answer", {}, {}, "Close"};
    std::ranges::copy_if(card.blocks, std::back_inserter(view.blocks),
                         [](const auto& shown) { return !is_row_of_buttons(shown); });
    view.callback_id = answer_callback;
    view.private_metadata = encode(shared_question{std::string{question}, std::string{key}});
    if (!view.private_metadata.empty()) { view.submit = "Send to me"; }
    return view;
}

slack::message asked_by_card(slack::message answer, const slack::user_id& asker, std::string_view question) {
    constexpr std::size_t longest_echo = 300;
    slack::mrkdwn asked_by;
    asked_by.text("Asked by ").mention(asker).text(": “" + clip(question, longest_echo) + "”");
    answer.text = asked_by.markup() + " " + answer.text;
    answer.blocks.insert(answer.blocks.begin(), slack::context({asked_by}));
    return answer;
}

slack::modal_view notice_view(std::string_view words) {
    return {"Hirewise", {slack::section(slack::mrkdwn{words})}, {}, "Close"};
}

}  // namespace hirewise::cards
