#pragma once

#include "cards/card_parts.hpp"

namespace hirewise::cards {

// Verdict and strength, because / but, what would change it, the ratings side by side, what was understood, footer.
blocks recommendation_card(const advice::answer& answer, const knowledge::snapshot& base);

}  // namespace hirewise::cards
