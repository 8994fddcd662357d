#pragma once

#include <chrono>

namespace hirewise::test {

// A day on which the shipped base can be loaded: after the last review of a page, before the first is overdue.
inline constexpr std::chrono::year_month_day after_last_review{std::chrono::year{2026}, std::chrono::December,
                                                               std::chrono::day{31}};

}  // namespace hirewise::test
