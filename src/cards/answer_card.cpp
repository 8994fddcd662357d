#include "cards/answer_card.hpp"

#include "base/text.hpp"
#include "cards/abstention_card.hpp"
#include "cards/answer_shape.hpp"
#include "cards/card_actions.hpp"
#include "cards/fact_card.hpp"
#include "cards/recommendation_card.hpp"

namespace hirewise::cards {
namespace {

// With the blocks, a card stays below the 20 KiB of an acknowledgement.
constexpr std::size_t longest_fallback = 1'500;         // units
constexpr std::size_t largest_fallback = 5'000;         // bytes of mark-up
constexpr std::size_t longest_unwieldy_fallback = 500;  // units, where words take many bytes

std::string fallback_of(const advice::answer& answer, const knowledge::snapshot& base) {
    const auto words = plain_text(answer, base);
    auto markup = slack::mrkdwn{clip(words, longest_fallback)}.markup();
    if (markup.size() <= largest_fallback) { return markup; }
    return slack::mrkdwn{clip(words, longest_unwieldy_fallback)}.markup();
}

blocks body_of(const advice::answer& answer, const knowledge::snapshot& base) {
    switch (shape_of(answer)) {
        case answer_shape::recommendation: return recommendation_card(answer, base);
        case answer_shape::fact: return fact_card(answer, base);
        case answer_shape::abstention: return abstention_card(answer, base);
        case answer_shape::help:
        case answer_shape::courtesy: break;
    }
    blocks card;
    add_text(card, answer.text);
    return card;
}

}  // namespace

slack::message answer_card(const advice::answer& answer, const knowledge::snapshot& base, const card_place& place) {
    const auto shape = shape_of(answer);
    if (shape == answer_shape::help) { return help_card(answer.suggestions, {}); }
    slack::message card;
    card.text = fallback_of(answer, base);
    card.blocks = body_of(answer, base);
    add_actions(card.blocks, answer, base, place);
    if (shape != answer_shape::courtesy) { add_feedback(card.blocks, place); }
    return card;
}

slack::message answer_card(const advice::answer& answer, const knowledge::snapshot& base, placement where,
                           std::string_view answer_key, std::string_view question) {
    return answer_card(answer, base, card_place{where, std::string{answer_key}, std::string{question}});
}

}  // namespace hirewise::cards
