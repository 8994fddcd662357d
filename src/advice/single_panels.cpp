#include "advice/single_panels.hpp"

#include <algorithm>

#include "advice/decider.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

// The technology beside the best of others, or the next best if it is that itself.
std::optional<panel> panel_beside(const knowledge::technology& technology, const brief& others,
                                  const panel_finder& panels) {
    const auto rival = panels.rival_of(technology.id, others);
    return rival ? panels.for_options({technology.id, *rival}) : std::nullopt;
}

// The written page about the technology and the rival that the ratings put farthest ahead of it, or the least behind.
std::optional<panel> written_beside(const knowledge::technology& technology, const reading& read,
                                    const panel_finder& panels, const knowledge::snapshot& base) {
    const knowledge::comparison* nearest = nullptr;
    double lead = 0;
    for (const auto* page : panels.pages_with(technology.id)) {
        decision_request request;
        request.page = page;
        request.options = page->options;
        request.use_cases = use_cases_of(base, read.use_cases);
        request.priorities = read.priorities;
        double own = 0;
        double best = 0;
        for (const auto& option : decide(request).options) {
            if (option.id == technology.id) {
                own = option.score;
            } else {
                best = std::max(best, option.score);
            }
        }
        if (nearest != nullptr && best - own <= lead) { continue; }
        nearest = page;
        lead = best - own;
    }
    return nearest == nullptr ? std::nullopt : std::optional{panel{nearest, nullptr, nearest->options}};
}

}  // namespace

std::optional<panel> panel_for_single(const knowledge::technology& technology, const reading& read,
                                      const panel_finder& panels, const knowledge::snapshot& base) {
    // "A PHP shop. Stay with Laravel?" asks for nothing in another language.
    if (contains(read.skills, technology.parent) && !read.use_cases.empty()) {
        brief given{technology.category, read.use_cases, read.priorities};
        given.written_in = technology.parent;
        return panel_beside(technology, given, panels);
    }
    if (const auto* page = panels.page_ruling(technology.id, read.use_cases)) {
        return panel{page, nullptr, page->options};
    }
    if (read.use_cases.empty()) { return {}; }
    std::string kind = technology.category;
    for (const auto& id : read.use_cases) {
        const auto* use_case = base.find_use_case(id);
        if (use_case != nullptr && !use_case->category.empty()) { kind = use_case->category; }
    }
    if (kind != technology.category) {
        if (auto weighed = panel_beside(technology, {kind, read.use_cases, read.priorities}, panels)) {
            return weighed;
        }
    }
    if (auto written = written_beside(technology, read, panels, base)) { return written; }
    return panel_beside(technology, {technology.category, read.use_cases, read.priorities}, panels);
}

}  // namespace hirewise::advice
