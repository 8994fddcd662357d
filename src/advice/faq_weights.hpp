#pragma once

#include <span>

#include "advice/named_weight.hpp"

namespace hirewise::advice {

// Of certainty_features_of and of judgement_features_of, in their order. Written by tests/fit/fit_faq.
std::span<const named_weight> certainty_weights();
std::span<const named_weight> judgement_weights();

}  // namespace hirewise::advice
