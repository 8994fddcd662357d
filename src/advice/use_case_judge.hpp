#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "advice/page_uses.hpp"
#include "advice/told_work.hpp"
#include "advice/use_case_reader.hpp"

namespace hirewise::advice {

constexpr std::size_t use_case_feature_count = 22;
using use_case_features = std::array<double, use_case_feature_count>;

// A use case that a text may be about: phrases name it, or it is told like one, or both.
struct use_case_candidate {
    const knowledge::use_case* use_case = nullptr;
    bool named = false;          // by a phrase
    use_case_features features;  // the first is always 1
    double chance = 0;           // 0-1: that the text is about it (logistic regression, told_weights.hpp)
    told_model::finding found;   // where it is told; not read where it is only named
};

std::string_view use_case_feature_name(std::size_t index);

// Those that phrases name, in that order, then the likeliest of the others by how the work is told: three, and two
// more that the page settles.
std::vector<use_case_candidate> weigh_use_cases(const parsed_text& text, const std::vector<use_case_mention>& mentions,
                                                const told_topics& told, const page_uses& page);

// Whether a text that names or tells of it is about it.
bool is_likely(const use_case_candidate& candidate);

}  // namespace hirewise::advice
