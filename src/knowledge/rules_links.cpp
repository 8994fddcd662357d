#include <algorithm>

#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

// Checks references of one kind against what exists.
class reference_check {
public:
    reference_check(std::string what, std::string how_to_add, std::vector<std::string> known, fault_list& faults)
        : what_{std::move(what)}, how_to_add_{std::move(how_to_add)}, known_{std::move(known)}, faults_{faults} {
        std::ranges::sort(known_);
    }

    void check(const placed_text& reference) {
        if (std::ranges::binary_search(known_, reference.text)) { return; }
        faults_.error(reference.origin->name, reference.where, "unknown-" + what_,
                      "there is no " + readable() + " " + code(reference.text),
                      did_you_mean(reference.text, known_, how_to_add_));
    }

    void check(const std::vector<placed_text>& references) {
        for (const auto& reference : references) { check(reference); }
    }

private:
    std::string readable() const {
        auto words = what_;
        std::ranges::replace(words, '-', ' ');
        return words;
    }

    std::string what_;
    std::string how_to_add_;
    std::vector<std::string> known_;
    fault_list& faults_;
};

// The keys of the map under `key`.
template <class Value>
std::vector<placed_text> keys_under(const draft<Value>& from, std::string_view key) {
    std::vector<placed_text> keys;
    for (const auto& entry : child_of(*from.node, key).entries) {
        keys.push_back({entry.key, from.origin, entry.where});
    }
    return keys;
}

// The ratings of a page, each the map of one option.
std::vector<const yaml_node*> rating_nodes(const draft<comparison>& page) {
    std::vector<const yaml_node*> nodes;
    for (const auto& criterion : child_of(*page.node, "ratings").entries) {
        for (const auto& option : criterion.value.entries) { nodes.push_back(&option.value); }
    }
    return nodes;
}

void check_option(const draft<comparison>& page, const placed_text& choice, fault_list& faults) {
    if (page.value.options.empty() || std::ranges::count(page.value.options, choice.text) > 0) { return; }
    faults.error(
        choice.origin->name, choice.where, "option-not-on-page", code(choice.text) + " is no option of this page",
        did_you_mean(choice.text, page.value.options, "its options are " + join_as_sentence(page.value.options)));
}

}  // namespace

void technologies_exist(const drafts& base, fault_list& faults) {
    reference_check references{"technology", "add a file for it under technologies/", ids_of(base.technologies),
                               faults};
    for (const auto& each : base.technologies) { references.check(text_under(*each.origin, *each.node, "parent")); }
    for (const auto& each : base.comparisons) { references.check(texts_under(each, "options")); }
    for (const auto& each : base.figures) { references.check(text_under(*each.origin, *each.node, "technology")); }
    for (const auto& each : base.faqs) { references.check(texts_under(each, "technologies")); }
}

void criteria_exist(const drafts& base, fault_list& faults) {
    if (!base.all_criteria_read) { return; }
    reference_check references{"criterion", "add it to criteria.md", ids_of(base.criteria), faults};
    for (const auto& each : base.use_cases) { references.check(keys_under(each, "weights")); }
    for (const auto& each : base.comparisons) { references.check(keys_under(each, "ratings")); }
}

void use_cases_exist(const drafts& base, fault_list& faults) {
    reference_check references{"use-case", "add a file for it under use_cases/", ids_of(base.use_cases), faults};
    for (const auto& page : base.comparisons) {
        for (const auto& rule : child_of(*page.node, "rules").items) {
            references.check(text_under(*page.origin, rule, "use_case"));
        }
    }
}

void figures_exist(const drafts& base, fault_list& faults) {
    if (!base.all_figures_read) { return; }
    reference_check references{"figure", "add it to a file under figures/", ids_of(base.figures), faults};
    for (const auto& page : base.comparisons) {
        for (const auto* rating : rating_nodes(page)) {
            references.check(texts_under(draft<comparison>{{}, page.origin, rating}, "figures"));
        }
    }
    for (const auto& each : base.faqs) { references.check(texts_under(each, "figures")); }
}

void choices_are_options_of_their_page(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        for (const auto* key : {"rules", "calls"}) {
            for (const auto& node : child_of(*page.node, key).items) {
                for (const auto& choice : text_under(*page.origin, node, "option")) {
                    check_option(page, choice, faults);
                }
            }
        }
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            for (const auto& option : criterion.value.entries) {
                check_option(page, {option.key, page.origin, option.where}, faults);
            }
        }
    }
}

}  // namespace hirewise::knowledge::rules
