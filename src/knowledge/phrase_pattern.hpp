#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Phrases of use cases and criteria, which say how people put something. Besides plain words a phrase may hold
//   one|another   either word, without spaces around the bar
//   <20+> <1-12>  a number of that size, in figures or in words ("40", "4k", "a dozen"); <0+> is any number
//   ..            up to three other words
namespace hirewise::knowledge {

struct number_range {
    double least = 0;
    double most = std::numeric_limits<double>::infinity();
};

// "<20+>" or "<1-12>"; nothing for other words and for malformed ranges.
std::optional<number_range> read_range(std::string_view word);

inline constexpr std::string_view phrase_gap = "..";
inline constexpr std::size_t max_phrase_forms = 400;

// The phrase once for each choice of its alternatives, in order. Without `|` it is the phrase itself. Empty if there
// are more than max_phrase_forms.
std::vector<std::string> forms_of(std::string_view phrase);

// Whether it is nothing but words: no choices, numbers or gaps.
bool is_plain_phrase(std::string_view phrase);

// What is wrong with the phrase's notation; empty if nothing.
std::string_view fault_of_phrase(std::string_view phrase);

}  // namespace hirewise::knowledge
