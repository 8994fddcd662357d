#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "advice/relations.hpp"

namespace hirewise::advice {

// A name in the text: a technology of the base, or one that it does not know.
struct named {
    const knowledge::technology* technology = nullptr;  // nullptr: unknown
    std::size_t first = 0;                              // tokens [first, last)
    std::size_t last = 0;
    advice::role role = role::mentioned;
    bool certain = false;  // an unknown one that is a technology beyond doubt
};

// Who plays what part.
struct cast {
    std::vector<named> names;            // known and unknown, in order of appearance
    std::vector<std::string> options;    // ids that are weighed, in order of appearance
    std::vector<std::string> unknown;    // names in an option's place, as written
    std::vector<std::string> incumbent;  // names (not ids) of what is in use today
    std::vector<std::string> skills;     // ids that the team can work with already, options among them
    bool compared = false;               // a word ties at least two options together
    bool contested = false;              // each of them is wanted by somebody
    bool together = false;               // they are named side by side, with nothing to set them apart
    bool moves = false;                  // from one to the other
    bool outlandish = true;              // none of the options looks like a technology
};

// Gives each name its role and finds more names that the base does not know. `covered[i]`: token i belongs to a phrase
// of a criterion or a use case and is no name.
cast assign_roles(const parsed_text& text, const std::vector<technology_link>& links,
                  const std::vector<uncovered_name>& uncovered, const std::vector<bool>& covered);

}  // namespace hirewise::advice
