#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advice/fields.hpp"
#include "advice/reader.hpp"

namespace hirewise::advice {

// "A framework for our phone app" is one for phones, "a framework for sixty front-end developers" one for front ends.
std::string_view narrowed(std::string_view field, const parsed_text& text, const std::vector<std::string>& use_cases,
                          const knowledge::snapshot& base);

// The kind of option that an open question asks for, by what is read and what is heard (made.kinds): a category or
// nothing. "whose machines do we rent for it?"
std::string_view asked_kind(const asked_field& read, const full_reading& made, const knowledge::snapshot& base);

// "Which Python web framework?", "Node.js is given, which framework": that is no option but what it is written in.
void take_language(const knowledge::snapshot& base, full_reading& made);

}  // namespace hirewise::advice
