#pragma once

#include <cstddef>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Whether what tokens [first, last) name is said not to be the work: "it has nothing to do with ...", "we gave up ...",
// "... is off the table", "... was the old product", "... it is not". Plain negations right before it ("no", "not a")
// are read elsewhere (use_case_reader).
bool is_said_not_to_be(const parsed_text& text, std::size_t first, std::size_t last);

}  // namespace hirewise::advice
