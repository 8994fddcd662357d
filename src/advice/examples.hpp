#pragma once

#include <string>
#include <vector>

#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Questions to begin with, each of another kind: which of two languages, of two frameworks and of two databases, each
// for something, and an open one. Of the pages of a kind the one that has most to say. Fewer where the base has no such
// pages; what else it has comes in their place. At most four.
std::vector<std::string> example_questions(const knowledge::snapshot& base);

}  // namespace hirewise::advice
