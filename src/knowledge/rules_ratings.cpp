#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr double max_weight = 9;

// Calls `visit(criterion, option)` with the entry of each rating of a page.
template <class Visitor>
void for_each_rating(const draft<comparison>& page, Visitor visit) {
    for (const auto& criterion : child_of(*page.node, "ratings").entries) {
        for (const auto& option : criterion.value.entries) {
            if (option.value.type == yaml_node::kind::map) { visit(criterion, option); }
        }
    }
}

}  // namespace

void ratings_are_in_range(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        for_each_rating(page, [&](const yaml_entry& criterion, const yaml_entry& option) {
            const auto value = number_of(option.value, "value");
            if (!value || (*value >= 0 && *value <= 10)) { return; }
            faults.error(page.origin->name, place_of(option.value, "value"), "rating-range",
                         "the rating " + code(text_of(option.value, "value")) + " of " + code(option.key) + " on " +
                             code(criterion.key) + " is outside 0 to 10",
                         "rate by the anchors in criteria.md; 10 is good for the employer");
        });
    }
}

void every_option_is_rated(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            if (criterion.value.type != yaml_node::kind::map) { continue; }
            for (const auto& option : page.value.options) {
                if (criterion.value.find(option) != nullptr) { continue; }
                faults.error(page.origin->name, criterion.where, "rating-missing",
                             code(criterion.key) + " has no rating of " + code(option),
                             "add " + code(option + ":") + " with its value and its evidence");
            }
        }
    }
}

void ratings_have_evidence(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        for_each_rating(page, [&](const yaml_entry& criterion, const yaml_entry& option) {
            if (option.value.find("judgement") != nullptr || !texts_of(option.value, "figures").empty()) { return; }
            faults.error(page.origin->name, option.where, "rating-without-evidence",
                         "nothing supports the rating of " + code(option.key) + " on " + code(criterion.key),
                         "add `figures: [...]` with ids of figures, or `judgement:` with the reason in one sentence");
        });
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
