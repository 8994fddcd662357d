#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// "we would never get such folks", "good luck hiring one of those", "they are hard to get": told, not asked, so it
// is a wish for people who are easier to find.
bool complains_of_scarcity(const parsed_text& text);

}  // namespace hirewise::advice
