#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// "what if it has to run on a phone?", "would it change if nobody applies?", "memory is scarce, so what now?":
// something is supposed, and the verdict is asked for once more. It is no question about what is supposed.
bool supposes(const parsed_text& text);

}  // namespace hirewise::advice
