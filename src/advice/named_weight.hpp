#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <span>
#include <string_view>

namespace hirewise::advice {

// A number of a fitted table, by the feature that it weighs.
struct named_weight {
    std::string_view feature;
    double weight = 0;
};

// 0-1: the chance that a logistic regression gives features, by their weights in the same order.
template <std::size_t count>
double logistic(const std::array<double, count>& features, std::span<const named_weight> weights) {
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) { sum += features[i] * weights[i].weight; }
    return 1 / (1 + std::exp(-sum));
}

}  // namespace hirewise::advice
