#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "advice/priorities.hpp"
#include "advice/told_work.hpp"

namespace hirewise::advice {

constexpr std::size_t criterion_feature_count = 20;
using criterion_features = std::array<double, criterion_feature_count>;

// A criterion that may matter to the asker: phrases say so, or it is told ("newcomers must cope with it after a week"),
// or both.
struct criterion_candidate {
    const knowledge::criterion* criterion = nullptr;
    bool named = false;           // by a phrase that raises it
    criterion_features features;  // the first is always 1
    double chance = 0;            // 0-1: that it matters to the asker (logistic regression, told_weights.hpp)
    told_model::finding found;    // where it is told
};

std::string_view criterion_feature_name(std::size_t index);

// Those that phrases raise, then of the others the three likeliest by how the text is told.
// `said`: what phrases say of criteria. `names_use_case`: whether phrases say what the work is.
std::vector<criterion_candidate> weigh_criteria(const parsed_text& text, const std::vector<read_priority>& said,
                                                const told_topics& told, bool names_use_case);

// Whether a criterion that is raised or told matters to the asker.
bool is_likely(const criterion_candidate& candidate);

}  // namespace hirewise::advice
