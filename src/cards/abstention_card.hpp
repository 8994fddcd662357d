#pragma once

#include "cards/card_parts.hpp"

namespace hirewise::cards {

// Said when there is no answer: which part is missing, what can be asked instead. No guess.
blocks abstention_card(const advice::answer& answer, const knowledge::snapshot& base);

}  // namespace hirewise::cards
