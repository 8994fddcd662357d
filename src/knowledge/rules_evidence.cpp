#include <algorithm>
#include <cmath>
#include <map>

#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr double difference_that_needs_a_source = 2;

// Which pages rest on a figure.
class figure_use {
public:
    explicit figure_use(const drafts& base) {
        for (const auto& each : base.technologies) {
            for (const auto& [criterion, rating] : each.value.ratings) { add(rating.evidence.figures, *each.origin); }
        }
        for (const auto& page : base.comparisons) {
            for (const auto& [criterion, row] : page.value.ratings) {
                for (const auto& [option, rating] : row) { add(rating.evidence.figures, *page.origin); }
            }
        }
        for (const auto& each : base.faqs) { add(each.value.figures, *each.origin); }
        for (const auto& each : base.roles) { add(each.value.figures, *each.origin); }
    }

    // The names of the files, each once.
    const std::vector<std::string_view>& of(const std::string& figure) const {
        static const std::vector<std::string_view> nobody;
        const auto found = pages_.find(figure);
        return found == pages_.end() ? nobody : found->second;
    }

private:
    void add(const std::vector<std::string>& figures, const document& page) {
        for (const auto& id : figures) {
            auto& pages = pages_[id];
            if (pages.empty() || pages.back() != page.name) { pages.push_back(page.name); }
        }
    }

    std::map<std::string, std::vector<std::string_view>, std::less<>> pages_;
};

std::string who_rests_on_it(const std::vector<std::string_view>& pages) {
    auto text = std::string{pages.front()};
    if (pages.size() == 2) { text.append(" and another page rest on it"); }
    if (pages.size() > 2) { text.append(" and " + std::to_string(pages.size() - 1) + " other pages rest on it"); }
    if (pages.size() == 1) { text.append(" rests on it"); }
    return text;
}

bool has_figure_beyond(const rating& given) {
    return std::ranges::any_of(given.evidence.figures, [&](const auto& figure) {
        return std::ranges::count(given.computed_from, figure) == 0;
    });
}

void check_override(const document& page, const std::string& criterion, const std::string& option, const rating& given,
                    const yaml_node& node, fault_list& faults) {
    const auto written = number_of(node, "value");
    if (!written || !is_on_scale(*written) || !given.computed || has_figure_beyond(given)) { return; }
    const auto difference = std::abs(*written - *given.computed);
    if (difference < difference_that_needs_a_source) { return; }
    faults.error(page.name, place_of(node, "value"), "override-needs-source",
                 "the rating " + code(short_number(given.value, 1)) + " of " + code(option) + " on " + code(criterion) +
                     " is " + short_number(difference, 1) + " away from its formula, which yields " +
                     short_number(*given.computed, 1),
                 "add `figures: [...]` with a figure that supports the difference, or come closer to the formula");
}

}  // namespace

void evidence_is_not_overdue(const drafts& base, std::chrono::year_month_day today, fault_list& faults) {
    const figure_use use{base};
    for (const auto& each : base.figures) {
        const auto& pages = use.of(each.value.id);
        if (pages.empty() || !is_plausible_year(each.value.year, today) || !each.value.is_overdue(today)) { continue; }
        const auto kind = each.value.kind;
        faults.warning(
            each.origin->name, each.where, "evidence-overdue",
            code(each.value.id) + " describes " + std::to_string(each.value.year) + ", and figures of the class " +
                code(to_word(kind)) + " hold for " + std::to_string(shelf_life_months(kind)) + " months; " +
                who_rests_on_it(pages),
            "add a newer figure; if there is none, set the file's `checked_on` to the day on which you looked");
    }
}

void overrides_have_a_source(const drafts& base, fault_list& faults) {
    for (const auto& each : base.technologies) {
        for (const auto& entry : child_of(*each.node, "ratings").entries) {
            const auto given = each.value.ratings.find(entry.key);
            if (given == each.value.ratings.end()) { continue; }
            check_override(*each.origin, entry.key, each.value.id, given->second, entry.value, faults);
        }
    }
    for (const auto& page : base.comparisons) {
        if (!page.value.source_title.empty()) { continue; }
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            const auto row = page.value.ratings.find(criterion.key);
            if (row == page.value.ratings.end()) { continue; }
            for (const auto& option : criterion.value.entries) {
                const auto given = row->second.find(option.key);
                if (given == row->second.end()) { continue; }
                check_override(*page.origin, criterion.key, option.key, given->second, option.value, faults);
            }
        }
    }
}

}  // namespace hirewise::knowledge::rules
