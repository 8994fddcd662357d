#include "cards/gaps_card.hpp"

#include <string_view>

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/reload_card.hpp"
#include "cards/wording.hpp"
#include "cards/wrong_answer_form.hpp"

namespace hirewise::cards {
namespace {

constexpr std::string_view title = "Unanswered questions";

// Why it went without an answer, for an editor.
std::string reason_words(std::string_view reason) {
    constexpr std::string_view unknown = "unknown: ";
    if (const auto said = words_of_reason(reason)) { return clip(*said, 300); }
    if (reason.starts_with(unknown)) { return "no page covers " + std::string{reason.substr(unknown.size())}; }
    if (reason == "recommend") { return "it did not say what to build or what matters"; }
    if (reason == "out_of_scope") { return "read as none of our business"; }
    return "no written answer is near enough";
}

std::string line_for(const gap& each) {
    constexpr std::size_t longest_question = 200;
    const auto times = each.times == 1 ? std::string{"once"} : std::to_string(each.times) + " times";
    const auto day = moment(each.latest).substr(0, std::string_view{"2026-11-26"}.size());
    return "\u201c" + clip(one_line(each.text), longest_question) + "\u201d: " + times + ", last on " + day + "; " +
           reason_words(each.reason);
}

}  // namespace

slack::message gaps_card(const std::vector<gap>& gaps, int days) {
    const auto within = "the last " + std::to_string(days) + " days";
    slack::message card;
    add_title(card.blocks, title);
    if (gaps.empty()) {
        const auto none = "Every question of " + within + " got an answer.";
        card.text = slack::mrkdwn{none}.markup();
        add_text(card.blocks, none);
        return card;
    }
    const auto heading = "Asked in " + within + ", the most frequent first";
    std::vector<std::string> lines;
    for (const auto& each : gaps) { lines.push_back(line_for(each)); }
    card.text = slack::mrkdwn{std::string{title} + ". " + heading + ": " + lines.front()}.markup();
    add_list(card.blocks, heading, lines);
    add_text(card.blocks, "A phrasing more, an entry in faqs/ or a page answers them next time.");
    return card;
}

slack::message gaps_unavailable_card() {
    constexpr std::string_view text =
        "The list of unanswered questions cannot be read just now; try again in a minute.";
    slack::message card;
    card.text = slack::mrkdwn{std::string{text}}.markup();
    add_text(card.blocks, text);
    return card;
}

}  // namespace hirewise::cards
