#include "cards/why_not_card.hpp"

#include "base/text.hpp"
#include "cards/card_parts.hpp"
#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

std::string title_for(const advice::decision& decision, std::string_view option, const std::string& name) {
    if (!decision.winner) { return "The case for " + name; }
    return *decision.winner == option ? name + " comes first now" : "Why not " + name + "?";
}

}  // namespace

slack::message why_not_card(const advice::answer& answer, std::string_view option, const knowledge::snapshot& base) {
    constexpr std::size_t longest_fallback = 1'500;
    const auto title = title_for(answer.decision, option, technology_name(base, option));
    slack::message card;
    add_title(card.blocks, title);
    add_text(card.blocks, answer.text);
    add_labelled(card.blocks, "What would change it:", answer.explanation.flips_if);
    add_footer(card.blocks, answer);
    auto words = sentence(title) + " " + sentence(answer.text);
    if (!answer.explanation.flips_if.empty()) { words += " What would change it: " + answer.explanation.flips_if; }
    card.text = slack::mrkdwn{clip(one_line(words), longest_fallback)}.markup();
    return card;
}

}  // namespace hirewise::cards
