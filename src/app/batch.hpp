#pragma once

#include <chrono>
#include <iosfwd>

#include "advice/engine.hpp"

namespace hirewise::app {

// Answers JSON lines with JSON lines, in order: {"id","text","thread"} in, the answer contract out. Lines of one
// `thread` are one conversation. A line without an id is named by its number. A malformed line gives an answer line
// with a member "error" that names it; blank lines are passed over.
void answer_batch(const advice::engine& engine, bool explain, std::chrono::year_month_day today, std::istream& in,
                  std::ostream& out);

}  // namespace hirewise::app
