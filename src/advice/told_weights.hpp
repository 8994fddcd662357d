#pragma once

#include <span>

#include "advice/named_weight.hpp"

namespace hirewise::advice {

// Of the features of a use_case_candidate and of a criterion_candidate, in their order. Written by tests/fit/fit_told.
std::span<const named_weight> use_case_weights();
std::span<const named_weight> criterion_weights();

}  // namespace hirewise::advice
