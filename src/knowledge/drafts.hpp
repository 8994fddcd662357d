#pragma once

#include <vector>

#include "knowledge/document.hpp"
#include "knowledge/model.hpp"

namespace hirewise::knowledge {

// A value as far as it could be read, and where it stands, so that the rules can say where a fault is.
template <class Value>
struct draft {
    Value value;
    const document* origin = nullptr;
    const yaml_node* node = nullptr;  // the map it was read from
    position where = {};              // of its id, or of the map
};

// All that was read, before it is known whether it holds together. Readers fill it; rules look at it.
struct drafts {
    std::vector<draft<technology>> technologies;
    std::vector<draft<criterion>> criteria;
    std::vector<draft<use_case>> use_cases;
    std::vector<draft<comparison>> comparisons;
    std::vector<draft<role>> roles;
    std::vector<draft<figure>> figures;
    std::vector<draft<faq_entry>> faqs;  // of pages and of faqs/
    std::vector<draft<knowledge::outside>> outside;
    std::vector<draft<knowledge::told>> told;
    std::vector<draft<knowledge::told>> turns;
    std::vector<draft<knowledge::told>> messages;
    std::vector<draft<knowledge::told>> kinds;
    std::vector<draft<language>> languages;
    faq_thresholds thresholds;
    bool all_criteria_read = true;  // false: an unknown id may be the fault of a file that could not be read
    bool all_figures_read = true;
};

}  // namespace hirewise::knowledge
