#pragma once

#include <optional>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/panels.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// What one technology is weighed on, of which a question asks whether it would do for the use cases that were read.
//
// On the page that has a rule for one of them: what is settled there is not settled anew. Else, where a use case says
// of what kind its options are, beside the best of that kind: no server language beside Kotlin for a phone app. But no
// analyst beside Python for data analysis: what does another job is no rival. Else beside the rivals that somebody has
// written about, and only without any beside the best rated of its kind. Nothing if there is no rival, or no use case
// and no published comparison.
std::optional<panel> panel_for_single(const knowledge::technology& technology, const reading& read,
                                      const panel_finder& panels, const knowledge::snapshot& base);

}  // namespace hirewise::advice
