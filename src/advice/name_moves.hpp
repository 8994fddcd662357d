#pragma once

#include <string_view>
#include <vector>

#include "advice/spoken_names.hpp"
#include "advice/thread_cues.hpp"

namespace hirewise::advice {

// "throw Go in", "put Go back": verbs that take a particle behind what they move.
bool takes_a_particle(std::string_view verb);

// Marks what the words around the names do to them: leave them out, put them in, or say that no technology is meant.
void mark_moves(const parsed_text& text, const thread_cues& cues, std::vector<spoken>& all);

}  // namespace hirewise::advice
