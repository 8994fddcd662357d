#pragma once

#include <span>
#include <string_view>

namespace hirewise::advice {

struct named_weight {
    std::string_view feature;
    double weight = 0;
};

// Of certainty_features_of and of judgement_features_of, in their order. Written by tests/fit/fit_faq.
std::span<const named_weight> certainty_weights();
std::span<const named_weight> judgement_weights();

}  // namespace hirewise::advice
