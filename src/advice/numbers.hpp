#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "advice/tokens.hpp"

namespace hirewise::advice {

struct spoken_number {
    double value = 0;
    std::size_t length = 0;  // in tokens; 0: no number begins here
};

// Whether a word says how many, by itself or before others: "40k", "two", "hundreds".
bool begins_number(std::string_view word);

// The number that begins at this token: "40", "4k", "10,000", "1.5 million", "a dozen" without its article, "two
// hundred", "50+". Of a range ("4-5", "four to five") the upper end.
spoken_number number_at(const std::vector<token>& tokens, std::size_t at);

// Words before a number that change nothing here: "about", "at least", "roughly".
bool is_about(const token& word);

}  // namespace hirewise::advice
