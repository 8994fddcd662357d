#pragma once

#include <string_view>
#include <vector>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// The category of options that the text asks about by a word for the whole field ("a database", "the front end");
// empty if it names none. `in_use_case[i]`: token i belongs to the phrase of a use case and names no field.
std::string_view field_in(const parsed_text& text, const std::vector<bool>& in_use_case);

}  // namespace hirewise::advice
