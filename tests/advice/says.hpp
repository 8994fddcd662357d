#pragma once

#include <initializer_list>
#include <vector>

#include "advice/faq_model.hpp"

namespace hirewise::advice {

// A question of these features, each of which counts alike.
inline std::vector<weighted_feature> says(std::initializer_list<faq_feature> features) {
    std::vector<weighted_feature> all;
    for (const auto feature : features) { all.push_back({feature, 10}); }
    return all;
}

}  // namespace hirewise::advice
