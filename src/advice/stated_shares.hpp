#pragma once

#include <optional>
#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/spoken_weights.hpp"

namespace hirewise::advice {

// What stands behind names of criteria, tokens [first, last) each, where at least two are weighed in figures or in
// degrees: "performance 60 %, learning 40 %", "speed: 5, hiring: 1", "speed high, hiring low". Multipliers in their
// order, the largest figure as twice what matters; none for those that have nothing behind them.
std::vector<std::optional<double>> stated_shares(const parsed_text& text, const std::vector<clause>& names);

}  // namespace hirewise::advice
