#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// How things of the base are called in sentences. An id that is not in the base stands for itself.

std::string criterion_name(const knowledge::snapshot& base, const std::string& id);

// "performance and memory control", by the names of the criteria.
std::string criteria_names(const knowledge::snapshot& base, const std::vector<std::string>& ids,
                           std::string_view conjunction = "and");

std::string technology_name(const knowledge::snapshot& base, std::string_view id);
std::string technology_role(const knowledge::snapshot& base, std::string_view id);

// "Reviewed 2026-11-26 by Hirewise editors.", or that it is overdue.
std::string review_line(const knowledge::comparison& page, std::chrono::year_month_day today);
std::string review_line(const knowledge::technology& option, std::chrono::year_month_day today);

}  // namespace hirewise::advice
