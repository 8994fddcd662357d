#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Whether the asker says that what they want of two sides counts the same: "both weigh the same", "we won't rank
// them", "neither may wait". Then no single side decides.
bool counts_alike(const parsed_text& text);

}  // namespace hirewise::advice
