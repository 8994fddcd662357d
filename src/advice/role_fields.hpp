#pragma once

#include <string_view>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// The category of roles that the text asks for by what has to be done: "what profile for the nightly data loads", "whom
// do we need, our clusters die at night"; empty if it asks for no role, or for work of no such category.
std::string_view role_field_in(const parsed_text& text);

}  // namespace hirewise::advice
