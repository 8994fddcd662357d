#include "cards/command_words.hpp"

#include "base/text.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

slack::message said(const slack::mrkdwn& words) {
    return {words.markup(), {slack::section(words)}};
}

slack::message said(std::string_view words) {
    return said(slack::mrkdwn{words});
}

}  // namespace

slack::message unknown_sub_command_card(std::string_view word, std::string_view nearest,
                                        const std::vector<std::string>& known) {
    constexpr std::size_t longest_echo = 40;
    slack::mrkdwn words;
    words.text("I don't know ").code("/hirewise " + clip(one_line(word), longest_echo)).text(". ");
    if (!nearest.empty()) { words.text("Did you mean ").code("/hirewise " + std::string{nearest}).text("? "); }
    words.text("To ask a question type ").code("/verdict your question").text(". There is also ");
    words.code("/hirewise").text(" with " + join_as_sentence(known) + ".");
    return said(words);
}

slack::message compare_usage_card() {
    slack::mrkdwn words;
    return said(words.text("Name at least two, like ").code("/hirewise compare Rust, Go for fintech").text("."));
}

slack::message ask_usage_card() {
    slack::mrkdwn words;
    return said(words.text("Put the question behind it, like ").code("/hirewise ask Rust or Go for an MVP?").text("."));
}

slack::message form_opened_card() {
    return said("The form is open. If you do not see it, type the command again.");
}

slack::message form_missing_card() {
    slack::mrkdwn words;
    words.text("The form cannot be opened just now. Tell me the same in a sentence, like ");
    words.code("/hirewise ask What should we use for a payments API with a small team?").text(".");
    return said(words);
}

slack::message members_only_card() {
    slack::mrkdwn words;
    words.text("That is for members of the workspace that I work in. You can ask me with ");
    return said(words.code("/verdict your question").text("."));
}

slack::message export_sent_card(std::size_t opinions, std::size_t questions) {
    const auto counted = [](std::size_t number, std::string_view one, std::string_view many) {
        return std::to_string(number) + " " + std::string{number == 1 ? one : many};
    };
    return said("I sent you a file in our direct message: " + counted(opinions, "opinion", "opinions") + " and " +
                counted(questions, "unanswered question", "unanswered questions") + ".");
}

slack::message export_lacks_scope_card() {
    slack::mrkdwn words;
    words.text("Slack does not let me send files yet. Add the scopes ").code("files:write").text(" and ");
    words.code("im:write").text(" to the app (the manifest has them), install it again, then repeat the command.");
    return said(words);
}

slack::message export_empty_card() {
    return said("There is nothing to export yet: no opinions and no unanswered questions.");
}

}  // namespace hirewise::cards
