#pragma once

#include <array>
#include <string_view>

#include "advice/composer.hpp"

namespace hirewise::advice {

std::string_view name_of(faq_situation situation);  // "choice"

constexpr std::size_t judgement_feature_count = 37;
using judgement_features = std::array<double, judgement_feature_count>;

// What tells a question for a fact ("Is Rust harder to hire for than Go?") from one which of two to take ("Rust or Go
// for an API?") and from talk; the first is always 1.
judgement_features judgement_features_of(const full_reading& made, const faq_hit& best);
std::string_view judgement_feature_name(std::size_t index);

// 0-1: the chance that this entry is the answer that is wanted, and neither a verdict nor silence (logistic regression,
// faq_weights.hpp).
double chance_of(const full_reading& made, const faq_hit& best);

// What is known of the best entry found.
faq_estimate estimate(const understood& what);

double threshold_of(faq_situation situation, const knowledge::faq_thresholds& thresholds);

// "Is Elixir hard to hire for?": nothing else is said to matter.
bool asks_only_for_talent(const understood& what);

// Whether the entry is what the question asks for.
bool is_asked_for(const faq_estimate& found, const knowledge::faq_thresholds& thresholds);

}  // namespace hirewise::advice
