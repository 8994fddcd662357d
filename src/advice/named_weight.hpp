#pragma once

#include <string_view>

namespace hirewise::advice {

// A number of a fitted table, by the feature that it weighs.
struct named_weight {
    std::string_view feature;
    double weight = 0;
};

}  // namespace hirewise::advice
