#pragma once

#include <string>
#include <string_view>

#include "knowledge/snapshot.hpp"

// What people type behind a command without punctuation, as a question that the engine reads. Pure.
namespace hirewise::handlers {

// "rust go", "rust go for fintech": "rust or go for fintech". Two or more names at the beginning, alone or before a use
// case, are a comparison; anything else stays as it is.
std::string as_question(std::string_view words, const knowledge::snapshot& base);

// "A B [for CASE]" behind `compare`: every word before "for" is a name, known or not. Empty if there are fewer than
// two.
std::string as_comparison(std::string_view words, const knowledge::snapshot& base);

}  // namespace hirewise::handlers
