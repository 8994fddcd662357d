#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "advice/advice.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// How much words say that a criterion counts, as multipliers of its weight.
namespace spoken_multiplier {
inline constexpr double matters = 2;
inline constexpr double matters_most = 3;
inline constexpr double matters_only = 9;
inline constexpr double matters_less = 0.5;
}  // namespace spoken_multiplier

// Whether something shall count more than usual.
inline bool raises_any(const std::vector<priority>& said) {
    return std::any_of(said.begin(), said.end(), [](const priority& each) { return each.multiplier > 1; });
}

// Tokens [first, last).
struct clause {
    std::size_t first = 0;
    std::size_t last = 0;
};

// Commas between criteria list them; other pauses and "but" begin a new clause.
std::vector<clause> split_clauses(const parsed_text& text);

struct spoken_weight {
    double value = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    bool counted = false;
    bool weak = false;    // "need", "want": says little
    bool feared = false;  // "don't want to be tied down": what follows is bad, so its criterion counts
};

// "matters most", "twice", "x4", "a little less": in order of cues, then of numbers.
std::vector<spoken_weight> weights_in(const parsed_text& text, const clause& part);

// "Forget performance", "please forget what I wrote about speed": whether the clause of the token orders so. In a first
// message that waives what it names; in a thread it takes back what was said.
bool is_to_be_forgotten(const parsed_text& text, std::size_t at);

// "don't forget performance": whether the token is what one is reminded of, in its clause.
bool is_reminder(const parsed_text& text, std::size_t at, std::size_t clause_first);

// Whether a negation stands at most two words before the token, in its clause.
bool is_negated(const parsed_text& text, std::size_t at, std::size_t clause_first);

// Whether the words of an order are about weight: "less important than assumed" says how much a criterion counts
// where no second one stands behind it.
bool is_of_weight(const parsed_text& text, const cue_hit& hit);

}  // namespace hirewise::advice
