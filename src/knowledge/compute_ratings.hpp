#pragma once

#include <chrono>
#include <span>

#include "knowledge/drafts.hpp"

// From what was written to what holds: formulas are worked out and pages take over the ratings of their options.
namespace hirewise::knowledge {

// Works out the formulas of all ratings, sets their confidence, and gives each comparison, for the criteria it names,
// the ratings of its options' own files, unless it has one of its own. Reports formulas without figures and criteria on
// which an option is not rated anywhere.
void compute_ratings(drafts& base, std::chrono::year_month_day today, fault_list& faults);

// How well these figures support a rating; without any, `low`.
confidence confidence_of(std::span<const figure* const> figures, std::chrono::year_month_day today);

}  // namespace hirewise::knowledge
