#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr double max_weight = 9;

// A rating as it is written, on a page or in a profile.
struct rating_entry {
    const document& origin;
    const std::string& criterion;
    const std::string& option;
    const yaml_node& node;
    position where;
};

// Calls `visit(rating_entry)` for each rating of the base.
template <class Visitor>
void for_each_rating(const drafts& base, Visitor visit) {
    for (const auto& profile : base.technologies) {
        for (const auto& criterion : child_of(*profile.node, "ratings").entries) {
            if (criterion.value.type != yaml_node::kind::map) { continue; }
            visit(rating_entry{*profile.origin, criterion.key, profile.value.id, criterion.value, criterion.where});
        }
    }
    for (const auto& page : base.comparisons) {
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            for (const auto& option : criterion.value.entries) {
                if (option.value.type != yaml_node::kind::map) { continue; }
                visit(rating_entry{*page.origin, criterion.key, option.key, option.value, option.where});
            }
        }
    }
}

void check_scale(const rating_entry& entry, const yaml_node& map, fault_list& faults) {
    const auto value = number_of(map, "value");
    if (!value || is_on_scale(*value)) { return; }
    faults.error(entry.origin.name, place_of(map, "value"), "rating-range",
                 "the rating " + code(text_of(map, "value")) + " of " + code(entry.option) + " on " +
                     code(entry.criterion) + " is outside 0 to 10",
                 "rate by the anchors in criteria.md; 10 is good for the employer");
}

}  // namespace

void ratings_are_in_range(const drafts& base, fault_list& faults) {
    for_each_rating(base, [&](const rating_entry& entry) {
        check_scale(entry, entry.node, faults);
        for (const auto& old : child_of(entry.node, "history").items) { check_scale(entry, old, faults); }
    });
}

void ratings_have_evidence(const drafts& base, fault_list& faults) {
    for_each_rating(base, [&](const rating_entry& entry) {
        if (entry.node.find("judgement") != nullptr || entry.node.find("value") == nullptr) { return; }
        faults.error(entry.origin.name, entry.where, "rating-without-evidence",
                     "nothing supports the rating of " + code(entry.option) + " on " + code(entry.criterion),
                     entry.node.find("formula") != nullptr
                         ? "add `judgement:` with the reason to differ from the formula, or delete `value`"
                         : "add `judgement:` with the reason in one sentence, or write `formula:` instead of `value`");
    });
}

void requirements_are_in_range(const drafts& base, fault_list& faults) {
    for (const auto& each : base.use_cases) {
        for (const auto& node : child_of(*each.node, "requirements").items) {
            const auto floor = number_of(node, "at_least");
            if (!floor || is_on_scale(*floor)) { continue; }
            faults.error(each.origin->name, place_of(node, "at_least"), "requirement-range",
                         "the rating " + code(text_of(node, "at_least")) + " that is needed is outside 0 to 10",
                         "write the lowest rating that will do");
        }
    }
}

void weights_are_in_range(const drafts& base, fault_list& faults) {
    for (const auto& each : base.use_cases) {
        for (const auto& [criterion, weight] : each.value.weights) {
            if (weight >= 0 && weight <= max_weight) { continue; }
            const auto& weights = child_of(*each.node, "weights");
            faults.error(each.origin->name, place_of(weights, criterion), "weight-range",
                         "the weight " + code(text_of(weights, criterion)) + " of " + code(criterion) +
                             " is outside 0 to " + short_number(max_weight),
                         "1 is the usual weight, 3 says that it decides, 0 that it does not matter");
        }
    }
}

}  // namespace hirewise::knowledge::rules
