#include "cards/wrong_answer_form.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "cards/action_ids.hpp"
#include "cards/wording.hpp"
#include "slack/elements.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view kind_block = "wrong_kind";
constexpr std::string_view kind_menu = "kind";
constexpr std::string_view wanted_block = "wrong_wanted";
constexpr std::string_view wanted_input = "wanted";
constexpr std::string_view reason_prefix = "wrong answer: ";
constexpr std::size_t shortest = 3;
constexpr std::size_t longest = 1'000;

struct kind {
    std::string_view value;
    std::string_view label;
};
constexpr std::array<kind, 4> kinds{{{"question", "Not what I asked"},
                                     {"verdict", "The recommendation is wrong"},
                                     {"fact", "A fact is wrong or out of date"},
                                     {"gap", "Something is missing"}}};

bool is_kind(std::string_view value) {
    return std::ranges::find(kinds, value, &kind::value) != kinds.end();
}

}  // namespace

slack::modal_view wrong_answer_view(const opinion& given) {
    slack::modal_view view;
    view.title = "Wrong answer?";
    view.submit = "Send";
    view.close = "Skip";
    view.callback_id = wrong_answer_form;
    view.private_metadata = encode(given);
    slack::mrkdwn intro;
    intro.text(
        "That this answer did not help is noted already. Say what it should have said, and the editors of the "
        "knowledge see it beside the question, without your name.");
    if (!given.question.empty()) {
        intro.line_break().line_break().text("The question: \u201c" + one_line(given.question) + "\u201d");
    }
    view.blocks.push_back(slack::section(intro));
    std::vector<slack::option> options;
    for (const auto& each : kinds) { options.push_back({std::string{each.label}, std::string{each.value}}); }
    view.blocks.push_back(slack::input(kind_block, "What is wrong?", slack::radio_buttons(kind_menu, options)));
    slack::text_input_options how;
    how.multiline = true;
    how.max_length = longest;
    how.placeholder = "For example: we meant hiring contractors, not employees";
    view.blocks.push_back(
        slack::input(wanted_block, "What should it have said?", slack::text_input(wanted_input, how)));
    return view;
}

std::optional<opinion> decode_wrong_answer(std::string_view metadata) {
    return decode_opinion(metadata);
}

wrong_answer read_wrong_answer(const slack::form_values& form) {
    wrong_answer read;
    read.kind = form.choice(kind_block, kind_menu);
    read.wanted = std::string{trim(valid_utf8(form.text(wanted_block, wanted_input)))};
    if (!is_kind(read.kind)) { read.errors[std::string{kind_block}] = "Choose one of these."; }
    const auto length = utf16_length(read.wanted);
    if (length < shortest) {
        read.errors[std::string{wanted_block}] = "Say in a few words what it should have said.";
    } else if (length > longest) {
        read.errors[std::string{wanted_block}] = "Please say it in at most 1,000 characters.";
    }
    return read;
}

std::map<std::string, std::string> wrong_answer_not_saved() {
    return {{std::string{wanted_block}, "I could not save that just now. Please press Send again in a minute."}};
}

slack::modal_view wrong_answer_thanks() {
    slack::modal_view view;
    view.title = "Thank you";
    view.close = "Done";
    view.blocks.push_back(slack::section(
        slack::mrkdwn{"The editors see the question with what you wrote. Asking again with what you are building and "
                      "what matters most often gives a better answer right away."}));
    return view;
}

std::string reason_of(const wrong_answer& said) {
    return std::string{reason_prefix} + said.kind + ": " + one_line(said.wanted);
}

std::optional<std::string> words_of_reason(std::string_view reason) {
    if (!reason.starts_with(reason_prefix)) { return std::nullopt; }
    reason.remove_prefix(reason_prefix.size());
    const auto colon = reason.find(": ");
    const auto value = reason.substr(0, colon);
    const auto found = std::ranges::find(kinds, value, &kind::value);
    if (colon == std::string_view::npos || found == kinds.end()) { return std::nullopt; }
    return "answered, but somebody says \u201c" + std::string{found->label} + "\u201d: \u201c" +
           one_line(reason.substr(colon + 2)) + "\u201d";
}

}  // namespace hirewise::cards
