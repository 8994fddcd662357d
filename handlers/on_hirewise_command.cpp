#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "handlers/administration.hpp"
#include "handlers/gestures.hpp"

namespace hirewise::handlers {
namespace {

const std::vector<std::string>& sub_commands() {
    static const std::vector<std::string> names{"help", "status", "reload", "unanswered"};
    return names;
}

std::string first_word(std::string_view text) {
    const auto trimmed = trim(text);
    return lower_ascii(trimmed.substr(0, trimmed.find_first_of(" \t\n")));
}

slack::message unknown_sub_command(const std::string& word) {
    constexpr std::size_t longest_echo = 40;
    slack::mrkdwn text;
    text.text("I don't know ").code("/hirewise " + clip(word, longest_echo)).text(". ");
    const auto meant = nearest(word, sub_commands());
    if (!meant.empty()) { text.text("Did you mean ").code("/hirewise " + meant).text("? "); }
    text.text("There are ");
    for (const auto& name : sub_commands()) { text.code("/hirewise " + name).text(", "); }
    text.text("and, to ask a question, ").code("/verdict your question").text(".");
    return {text.markup(), {slack::section(text)}};
}

}  // namespace

awaitable<slack::message> on_hirewise_command(desk& desk, slack::slash_command command) {
    const auto word = first_word(slack::plain_words(command.text, desk.self.user));
    if (word.empty() || word == "help") {
        co_return cards::help_card(desk.engine()->examples(), "@" + desk.self.user_name);
    }
    if (word == "status") { co_return co_await show_status(desk); }
    if (word == "reload") { co_return begin_errand(desk, std::move(command), admin_errand::reload); }
    if (word == "unanswered") { co_return begin_errand(desk, std::move(command), admin_errand::list_unanswered); }
    co_return unknown_sub_command(word);
}

}  // namespace hirewise::handlers
