#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace hirewise::knowledge {

// What options may be: only those of one category do the same job. A closed list, so that a slip of the pen does not
// make a category of its own. Technologies come first, then ways of hiring.
inline constexpr std::array<std::string_view, 27> categories = {
    "language",        "backend_framework", "frontend_framework", "mobile",        "desktop",      "styling",
    "database",        "data_access",       "messaging",          "data_platform", "data_flow",    "reporting",
    "cloud",           "infrastructure",    "monitoring",         "build_tool",    "testing",      "machine_learning",
    "game_engine",     "team_shape",        "engagement",         "sourcing",      "work_setting", "data_role",
    "operations_role", "seniority",         "leadership",
};
inline constexpr std::size_t technology_categories = 19;

// Completes "the general default for ...".
inline std::string_view category_phrase(std::string_view category) {
    constexpr std::array<std::string_view, categories.size()> phrases = {
        "most software",
        "back-end services",
        "front ends",
        "mobile apps",
        "desktop applications",
        "styling web pages",
        "storing data",
        "access to a database",
        "messaging",
        "data platforms",
        "moving data",
        "reports",
        "cloud work",
        "infrastructure",
        "monitoring",
        "building software from its sources",
        "automated tests",
        "machine learning",
        "games",
        "a product team",
        "a software team",
        "building software",
        "a software team",
        "data work",
        "operations",
        "a software team",
        "leading a team",
    };
    const auto found = std::ranges::find(categories, category);
    return found == categories.end() ? category : phrases.at(static_cast<std::size_t>(found - categories.begin()));
}

// Whether options of the category are ways of hiring.
inline bool is_hiring_shape(std::string_view category) {
    const auto first = categories.begin() + technology_categories;
    return std::find(first, categories.end(), category) != categories.end();
}

// Whether options of both can stand in for each other: a back end is written in a language or with a framework, an app
// is made for the browser, the phone or the desktop, data is kept in a database or a platform, and work is given to a
// person on contract or to a company.
inline bool do_the_same_job(std::string_view category, std::string_view other) {
    const auto is_back_end = [](std::string_view c) { return c == "language" || c == "backend_framework"; };
    const auto is_front_end = [](std::string_view c) {
        return c == "frontend_framework" || c == "mobile" || c == "desktop";
    };
    const auto keeps_data = [](std::string_view c) { return c == "database" || c == "data_platform"; };
    const auto takes_work = [](std::string_view c) { return c == "engagement" || c == "sourcing"; };
    return category == other || (is_back_end(category) && is_back_end(other)) ||
           (is_front_end(category) && is_front_end(other)) || (keeps_data(category) && keeps_data(other)) ||
           (takes_work(category) && takes_work(other));
}

}  // namespace hirewise::knowledge
