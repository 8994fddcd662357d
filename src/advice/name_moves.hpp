#pragma once

#include <vector>

#include "advice/spoken_names.hpp"
#include "advice/thread_cues.hpp"

namespace hirewise::advice {

// Marks what the words around the names do to them: leave them out, put them in, or say that no technology is meant.
void mark_moves(const parsed_text& text, const thread_cues& cues, std::vector<spoken>& all);

}  // namespace hirewise::advice
