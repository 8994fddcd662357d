#pragma once

#include "knowledge/page_parts.hpp"
#include "knowledge/rating.hpp"

namespace hirewise::knowledge {

// Who stands behind the judgements of a page.
struct page_judge {
    std::string reviewer;
    source cited;
};

// A rating as written: a value with its judgement, a formula, or both where an editor overrides the formula. What the
// formula yields is filled in later (compute_ratings).
rating read_rating(const yaml_node& node, const page_judge& by, file_faults& faults);

}  // namespace hirewise::knowledge
