#include "knowledge/compute_ratings.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "base/text.hpp"
#include "knowledge/formulas.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t figures_for_high = 3;
constexpr int months_for_high = 18;
constexpr int months_of_any_worth = 36;

// A rating with the place where it is written and what it is about.
struct written_rating {
    rating& value;
    const yaml_node& node;
    const document& origin;
    std::string technology;
    std::chrono::year_month_day reference{};
};

class rating_computer {
public:
    rating_computer(const drafts& base, std::chrono::year_month_day today, fault_list& faults)
        : today_{today},
          faults_{faults},
          all_figures_read_{base.all_figures_read},
          technologies_{rules::ids_of(base.technologies)},
          figures_{values_of(base.figures)},
          formulas_{figures_, members_of(base)} {
        for (const auto& each : figures_) { by_id_.emplace(each.id, &each); }
    }

    void compute(const written_rating& written) const {
        auto& into = written.value;
        if (into.formula) { apply_formula(written); }
        std::vector<const figure*> support;
        for (const auto& id : into.evidence.figures) {
            const auto found = by_id_.find(id);
            if (found != by_id_.end()) { support.push_back(found->second); }
        }
        into.confidence = confidence_of(support, today_);
    }

private:
    template <class Value>
    static std::vector<Value> values_of(const std::vector<draft<Value>>& from) {
        std::vector<Value> values;
        values.reserve(from.size());
        for (const auto& each : from) { values.push_back(each.value); }
        return values;
    }

    static std::vector<group_member> members_of(const drafts& base) {
        std::vector<group_member> members;
        for (const auto& each : base.technologies) { members.push_back({each.value.id, each.value.category}); }
        return members;
    }

    void apply_formula(const written_rating& written) const {
        auto& into = written.value;
        const auto stand_in = text_of(written.node, "of");
        const auto& technology = stand_in.empty() ? written.technology : stand_in;
        const auto made = formulas_.compute(*into.formula, technology, written.reference);
        if (!made) {
            report_missing_figures(written, technology);
            return;
        }
        into.computed = made->value;
        if (written.node.find("value") == nullptr) { into.value = made->value; }
        for (const auto* figure : made->figures) {
            into.computed_from.push_back(figure->id);
            if (std::ranges::count(into.evidence.figures, figure->id) == 0) {
                into.evidence.figures.push_back(figure->id);
            }
        }
    }

    void report_missing_figures(const written_rating& written, const std::string& technology) const {
        const bool known = std::ranges::find(technologies_, technology) != technologies_.end();
        if (!all_figures_read_ || !known) { return; }  // what is missing was reported already
        const auto which = *written.value.formula;
        faults_.error(written.origin.name, place_of(written.node, "formula"), "formula-without-figures",
                      "the formula " + code(to_word(which)) + " has no figures of " + code(technology),
                      "it needs " + std::string{rating_formulas::needs(which)} +
                          "; add that to a file under figures/, or write `value:` with `judgement:` instead");
    }

    std::chrono::year_month_day today_;
    fault_list& faults_;
    bool all_figures_read_;
    std::vector<std::string> technologies_;
    std::vector<figure> figures_;
    rating_formulas formulas_;
    std::unordered_map<std::string_view, const figure*> by_id_;
};

void compute_profiles(drafts& base, const rating_computer& computer) {
    for (auto& each : base.technologies) {
        for (const auto& entry : child_of(*each.node, "ratings").entries) {
            const auto found = each.value.ratings.find(entry.key);
            if (found == each.value.ratings.end()) { continue; }
            computer.compute({found->second, entry.value, *each.origin, each.value.id, each.value.reviewed_on});
        }
    }
}

void compute_page(draft<comparison>& page, const rating_computer& computer) {
    for (const auto& criterion : child_of(*page.node, "ratings").entries) {
        for (const auto& option : criterion.value.entries) {
            const auto row = page.value.ratings.find(criterion.key);
            if (row == page.value.ratings.end() || row->second.count(option.key) == 0) { continue; }
            computer.compute(
                {row->second.at(option.key), option.value, *page.origin, option.key, page.value.reviewed_on});
        }
    }
}

// Where a page names a criterion: in the list `criteria`, else among its own ratings.
position place_of_criterion(const draft<comparison>& page, const std::string& criterion) {
    for (const auto& item : child_of(*page.node, "criteria").items) {
        if (one_line(item.text) == criterion) { return item.where; }
    }
    const auto* own = child_of(*page.node, "ratings").find(criterion);
    return own == nullptr ? page.where : own->where;
}

using profiles = std::unordered_map<std::string_view, const draft<technology>*>;

void take_over(draft<comparison>& page, const std::string& criterion, position where, const profiles& known,
               fault_list& faults) {
    for (const auto& option : page.value.options) {
        auto& row = page.value.ratings[criterion];
        if (row.count(option) > 0) { continue; }
        const auto profile = known.find(option);
        if (profile == known.end() || !profile->second->origin->usable()) { continue; }  // reported already
        const auto& ratings = profile->second->value.ratings;
        const auto found = ratings.find(criterion);
        if (found != ratings.end()) {
            row.emplace(option, found->second);
            continue;
        }
        faults.error(page.origin->name, where, "rating-missing", code(option) + " is not rated on " + code(criterion),
                     "add the rating to " + profile->second->value.location +
                         ", or to `ratings` on this page with its evidence");
    }
}

void take_over_profiles(drafts& base, fault_list& faults) {
    profiles known;
    for (const auto& each : base.technologies) { known.emplace(each.value.id, &each); }
    std::set<std::string_view> criteria;
    for (const auto& each : base.criteria) { criteria.insert(each.value.id); }
    const auto is_known = [&](const std::string& id) { return !base.all_criteria_read || criteria.contains(id); };
    for (auto& page : base.comparisons) {
        for (const auto& criterion : page.value.criteria) {
            if (!is_known(criterion)) { continue; }  // reported as such
            take_over(page, criterion, place_of_criterion(page, criterion), known, faults);
        }
    }
}

}  // namespace

void compute_ratings(drafts& base, std::chrono::year_month_day today, fault_list& faults) {
    const rating_computer computer{base, today, faults};
    compute_profiles(base, computer);
    for (auto& page : base.comparisons) { compute_page(page, computer); }
    take_over_profiles(base, faults);
}

confidence confidence_of(std::span<const figure* const> figures, std::chrono::year_month_day today) {
    if (figures.empty()) { return confidence::low; }
    std::set<std::string_view> publishers;
    bool primary = false;
    int newest = figures.front()->age_in_months(today);
    for (const auto* figure : figures) {
        publishers.insert(figure->publisher());
        primary = primary || !figure->secondary;
        newest = std::min(newest, figure->age_in_months(today));
    }
    if (newest > months_of_any_worth) { return confidence::low; }
    if (figures.size() >= figures_for_high && publishers.size() >= 2 && primary && newest < months_for_high) {
        return confidence::high;
    }
    return figures.size() >= 2 || primary ? confidence::medium : confidence::low;
}

}  // namespace hirewise::knowledge
