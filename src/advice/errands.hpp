#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// What somebody is told to do that is no advice: "draft a mail to the Vue team", "book a room for the Go interview",
// "could you rewrite this script in Python", "Port Flutter to Kotlin Native".
bool is_errand(const parsed_text& text);

}  // namespace hirewise::advice
