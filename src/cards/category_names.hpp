#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "knowledge/categories.hpp"

namespace hirewise::cards {

// What people call a category, as a heading: "Databases". The id for one that is not in the list.
inline std::string_view category_name(std::string_view category) {
    constexpr std::array<std::string_view, knowledge::categories.size()> names = {
        "Languages",
        "Back-end frameworks",
        "Front-end frameworks",
        "Mobile",
        "Desktop",
        "Styling",
        "Databases",
        "Data access",
        "Messaging",
        "Data platforms",
        "Data flow",
        "Reporting",
        "Cloud",
        "Infrastructure",
        "Monitoring",
        "Build tools",
        "Testing",
        "Machine learning",
        "Game engines",
        "Shape of the team",
        "Employed or contracted",
        "Where to find people",
        "Office or remote",
        "Roles for data",
        "Roles for operations",
        "Seniority",
        "Leadership",
    };
    const auto found = std::ranges::find(knowledge::categories, category);
    return found == knowledge::categories.end()
               ? category
               : names.at(static_cast<std::size_t>(found - knowledge::categories.begin()));
}

}  // namespace hirewise::cards
