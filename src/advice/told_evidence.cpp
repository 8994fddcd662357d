#include "advice/told_evidence.hpp"

#include <algorithm>
#include <cmath>

namespace hirewise::advice {
namespace {

double overall_chance(const told_model::finding& found) {
    constexpr double as_good_as_none = -20;
    return std::exp(in_units(found.overall, as_good_as_none));
}

}  // namespace

told_evidence told_evidence_in(const told_topics& told, const std::vector<use_case_candidate>& work,
                               const std::vector<criterion_candidate>& wishes, const kind_chances& kinds) {
    told_evidence found;
    for (const auto& each : work) { found.work = std::max(found.work, each.chance); }
    for (const auto& each : wishes) {
        if (!each.named) { found.wish = std::max(found.wish, each.chance); }
    }
    const auto none_in_particular = kinds.end() - 1;
    found.kind = *std::max_element(kinds.begin(), none_in_particular);
    if (told.use_cases.empty() || !told.use_cases.front().found.was_read()) { return found; }
    found.topic = 0;
    for (const auto& each : told.use_cases) { found.topic += overall_chance(each.found); }
    for (const auto& each : told.criteria) { found.topic += overall_chance(each.found); }
    return found;
}

}  // namespace hirewise::advice
