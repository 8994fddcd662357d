#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Texts of answers that only a thread can have.

// "I weigh Rust and Go, for a start-up building an MVP. Talent availability counts twice."
std::string recap_text(const knowledge::snapshot& base, const reading& in_force, std::string_view category);

// What our editors' profiles say on what the people of these options cost, or how easy they are to find. Empty if none
// of them is rated on the criterion.
std::string rated_text(const knowledge::snapshot& base, const std::vector<std::string>& options,
                       std::string_view criterion);
std::vector<citation> rated_citations(const knowledge::snapshot& base, const std::vector<std::string>& options,
                                      std::string_view criterion);

}  // namespace hirewise::advice
