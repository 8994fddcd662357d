#pragma once

#include <string_view>

#include "advice/composer.hpp"

namespace hirewise::advice {

std::string_view name_of(faq_situation situation);  // "choice"

// How much a question is one for the FAQ rather than one which of two to take: above 0 it is. "Is Rust harder to hire
// for than Go?" asks for a fact, "Rust or Go for an API?" for a choice.
double leaning_to_faq(const full_reading& made, const faq_hit& best);

// What is known of the best entry found.
faq_estimate estimate(const understood& what);

double threshold_of(faq_situation situation, const knowledge::faq_thresholds& thresholds);

// Whether the entry is what the question asks for.
bool is_asked_for(const faq_estimate& found, const knowledge::faq_thresholds& thresholds);

}  // namespace hirewise::advice
