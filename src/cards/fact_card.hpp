#pragma once

#include "cards/card_parts.hpp"

namespace hirewise::cards {

// An FAQ entry, pay, or one technology: title, text, what was understood, footer with sources.
blocks fact_card(const advice::answer& answer, const knowledge::snapshot& base);

}  // namespace hirewise::cards
