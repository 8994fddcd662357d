#pragma once

#include "advice/advice.hpp"
#include "cards/answer_card.hpp"
#include "cards/card_parts.hpp"

namespace hirewise::cards {

// More would be hidden on a phone.
inline constexpr std::size_t most_buttons = 5;

// The row of buttons under an answer: those that make sense for it, where it stands. Nothing is added if none does.
//
// With a winner: Change weights, Why not the other, Hiring brief, Save decision. Without: Change weights, The case for
// the second, Ask a person. A fact about one technology: Hiring brief. No answer: Ask a person. What only one person
// sees has Post to channel beside them.
void add_actions(blocks& card, const advice::answer& answer, const knowledge::snapshot& base, const card_place& place);

// Thumbs, with what "Not helpful" has to know.
void add_feedback(blocks& card, const card_place& place);

}  // namespace hirewise::cards
