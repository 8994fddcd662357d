#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "advice/advice.hpp"
#include "advice/engine.hpp"
#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"
#include "advice/told_evidence.hpp"

namespace hirewise::advice {

// What was found in a text, as far as its intent depends on it.
struct intent_evidence {
    const parsed_text& text;
    const cast& roles;
    const std::vector<bool>& covered;      // tokens inside phrases of criteria and use cases
    const std::vector<bool>& in_use_case;  // tokens inside phrases of use cases
    std::size_t use_cases = 0;
    std::size_t priorities = 0;
    std::string_view field;  // the category of options that it asks about by name, else empty
    manner how = manner::addressed;
    bool declined = false;  // programming help, job adverts, learning plans: is_declined()
    told_evidence told = {};
};

// The yes-or-no questions that an intent is judged by, in the order of feature_names().
inline constexpr std::size_t feature_count = 200;
using feature_set = std::bitset<feature_count>;

feature_set features_of(const intent_evidence& evidence);

// "two options", "word: wage", "cue: recommend", "first: should"; for --explain and for fitting the weights.
std::string_view feature_name(std::size_t feature);

}  // namespace hirewise::advice
