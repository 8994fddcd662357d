#pragma once

#include <vector>

#include "advice/advice.hpp"
#include "advice/told_work.hpp"

namespace hirewise::advice {

// Criteria that matter by how a text is told, where no phrase of a criterion says so: "nobody may ever stare at a
// spinner". Likeliest first; the page that is weighed says which of them it can use. A sentence that says that one thing
// counts ("all I care about is that it finishes sooner") needs less evidence of what that is.
std::vector<priority> told_wishes(const parsed_text& text, const told_topics& told,
                                  const std::vector<bool>& of_named_criteria);

}  // namespace hirewise::advice
