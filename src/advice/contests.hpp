#pragma once

#include <cstddef>
#include <vector>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Tokens [first, last) of a name.
struct name_span {
    std::size_t first = 0;
    std::size_t last = 0;
};

// Which of these names, in order of appearance, somebody is said to want ("the CTO pleads for Go, his team would rather
// take Rust, the board likes the sound of Java"), as indices; empty if that is said of one at most.
std::vector<std::size_t> contested(const parsed_text& text, const std::vector<name_span>& names);

// The same of one name: "my cousin says do it in Node".
bool is_wanted_by_somebody(const parsed_text& text, const name_span& name);

}  // namespace hirewise::advice
