#include "cards/answer_card.hpp"

#include "base/text.hpp"
#include "cards/abstention_card.hpp"
#include "cards/answer_shape.hpp"
#include "cards/button_value.hpp"
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

// Only a command's answer is seen by one person alone; a question too long for a button's value is not offered.
void add_post_to_channel(blocks& card, placement where, std::string_view answer_key, std::string_view question) {
    if (where != placement::ephemeral) { return; }
    auto value = encode(shared_question{std::string{question}, std::string{answer_key}});
    if (value.empty()) { return; }
    slack::button post{std::string{post_to_channel_action}, "Post to channel", std::move(value)};
    post.accessibility_label = "Post to channel, for everybody to see";
    card.push_back(slack::actions("answer_actions", {post}));
}

void add_feedback(blocks& card, std::string_view answer_key) {
    const std::string key{answer_key};
    card.push_back(slack::feedback(feedback_action, encode(opinion{key, true}), encode(opinion{key, false})));
}

}  // namespace

slack::message answer_card(const advice::answer& answer, const knowledge::snapshot& base, placement where,
                           std::string_view answer_key, std::string_view question) {
    const auto shape = shape_of(answer);
    if (shape == answer_shape::help) { return help_card(answer.suggestions, {}); }
    slack::message card;
    card.text = fallback_of(answer, base);
    card.blocks = body_of(answer, base);
    if (answer.answered) { add_post_to_channel(card.blocks, where, answer_key, question); }
    if (shape != answer_shape::courtesy) { add_feedback(card.blocks, answer_key); }
    return card;
}

}  // namespace hirewise::cards
