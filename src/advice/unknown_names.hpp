#pragma once

#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/roles.hpp"

namespace hirewise::advice {

// A word whose spelling is a technology's: "FastAPI", "C++", "node.js", "MySQL".
bool is_shaped_like_technology(const token& word);

// Names next to a comparator, in the place of an option, that the base does not know: "Rust or Odin". `known` are the
// links as names, in order.
std::vector<named> find_unknown_names(const parsed_text& text, const std::vector<named>& known,
                                      const std::vector<bool>& covered);

// The name that a question without comparator is about: "Why not Haskell?", "good Perl programmers".
std::vector<named> find_unknown_subject(const parsed_text& text, const std::vector<bool>& covered);

}  // namespace hirewise::advice
