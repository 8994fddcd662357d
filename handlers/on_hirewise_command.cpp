#include <algorithm>
#include <optional>

#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "cards/command_words.hpp"
#include "handlers/administration.hpp"
#include "handlers/browse_commands.hpp"
#include "handlers/command_question.hpp"
#include "handlers/gestures.hpp"
#include "handlers/open_project_form.hpp"

namespace hirewise::handlers {
namespace {

const std::vector<std::string>& sub_commands() {
    static const std::vector<std::string> names{"ask",    "compare", "brief",      "roles", "list",  "help",
                                                "status", "reload",  "unanswered", "stats", "export"};
    return names;
}

struct typed_words {
    std::string word;  // the sub-command, lower case
    std::string rest;
};

typed_words take_apart(std::string_view text) {
    const auto trimmed = trim(text);
    const auto end = std::min(trimmed.find_first_of(" \t\n"), trimmed.size());
    return {lower_ascii(trimmed.substr(0, end)), std::string{trim(trimmed.substr(end))}};
}

std::optional<admin_errand> errand_called(std::string_view word) {
    if (word == "reload") { return admin_errand::reload; }
    if (word == "unanswered") { return admin_errand::list_unanswered; }
    if (word == "stats") { return admin_errand::show_statistics; }
    if (word == "export") { return admin_errand::send_export; }
    return std::nullopt;
}

// Met in a channel that is shared with another company.
bool is_stranger(const desk& desk, const slack::slash_command& command) {
    return !command.team.empty() && !desk.self.team.empty() && command.team != desk.self.team;
}

awaitable<slack::message> open_form(desk& desk, slack::slash_command command) {
    const bool opened = co_await open_project_form(desk, std::move(command.trigger), std::move(command.channel));
    co_return opened ? cards::form_opened_card() : cards::form_missing_card();
}

awaitable<slack::message> put_question(desk& desk, slack::slash_command command, std::string question) {
    command.text = std::move(question);
    co_return co_await on_verdict_command(desk, std::move(command));
}

}  // namespace

awaitable<slack::message> on_hirewise_command(desk& desk, slack::slash_command command) {
    const auto typed = take_apart(slack::plain_words(command.text, desk.self.user));
    const auto& [word, rest] = typed;
    if (word.empty() || word == "help") {
        co_return cards::help_card(desk.engine()->examples(), "@" + desk.self.user_name);
    }
    if (word == "ask") {
        if (rest.empty()) { co_return cards::ask_usage_card(); }
        co_return co_await put_question(desk, std::move(command), rest);
    }
    if (word == "compare") {
        auto question = as_comparison(rest, desk.engine()->base());
        if (question.empty()) { co_return cards::compare_usage_card(); }
        co_return co_await put_question(desk, std::move(command), std::move(question));
    }
    if (word == "brief") { co_return co_await open_form(desk, std::move(command)); }
    if (word == "roles" || word == "role") { co_return show_role(desk, rest); }
    if (word == "list") { co_return show_list(desk, rest); }
    const auto errand = errand_called(word);
    if ((errand || word == "status") && is_stranger(desk, command)) { co_return cards::members_only_card(); }
    if (word == "status") { co_return co_await show_status(desk); }
    if (errand) { co_return begin_errand(desk, std::move(command), *errand); }
    co_return cards::unknown_sub_command_card(word, nearest(word, sub_commands()), sub_commands());
}

}  // namespace hirewise::handlers
