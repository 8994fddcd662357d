#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "knowledge/categories.hpp"
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

// A rating as it is written, on a page or in a profile.
struct placed_node {
    const document* origin;
    const yaml_node* node;
};

std::vector<placed_node> rating_nodes(const drafts& base) {
    std::vector<placed_node> nodes;
    for (const auto& profile : base.technologies) {
        for (const auto& criterion : child_of(*profile.node, "ratings").entries) {
            nodes.push_back({profile.origin, &criterion.value});
        }
    }
    for (const auto& page : base.comparisons) {
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            for (const auto& option : criterion.value.entries) { nodes.push_back({page.origin, &option.value}); }
        }
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

void categories_exist(const drafts& base, fault_list& faults) {
    const std::vector<std::string> known{categories.begin(), categories.end()};
    const auto check = [&](const auto& each, const std::string& category, std::string_view key) {
        if (category.empty() || std::ranges::count(known, category) > 0) { return; }
        faults.error(each.origin->name, place_of(*each.node, key), "unknown-category",
                     code(category) + " is no category",
                     did_you_mean(category, known, "the categories are " + join_as_sentence(known)));
    };
    for (const auto& each : base.technologies) {
        check(each, each.value.category, "category");
        for (const auto& other : each.value.also) { check(each, other, "also"); }
    }
    for (const auto& each : base.use_cases) { check(each, each.value.category, "category"); }
}

void technologies_exist(const drafts& base, fault_list& faults) {
    reference_check references{"technology", "use the id of a file under technologies/ or hiring_shapes/, or add one",
                               ids_of(base.technologies), faults};
    for (const auto& each : base.technologies) { references.check(text_under(*each.origin, *each.node, "parent")); }
    for (const auto& each : base.comparisons) {
        references.check(texts_under(each, "options"));
        references.check(texts_under(each, "mentions"));
    }
    for (const auto& each : base.roles) { references.check(texts_under(each, "technologies")); }
    for (const auto& rating : rating_nodes(base)) { references.check(text_under(*rating.origin, *rating.node, "of")); }
    for (const auto& each : base.figures) { references.check(text_under(*each.origin, *each.node, "technology")); }
    for (const auto& each : base.faqs) { references.check(texts_under(each, "technologies")); }
}

void parents_form_no_circle(const drafts& base, fault_list& faults) {
    std::map<std::string, std::string, std::less<>> parent_of;
    for (const auto& each : base.technologies) { parent_of.emplace(each.value.id, each.value.parent); }
    for (const auto& each : base.technologies) {
        auto ancestor = each.value.parent;
        for (std::size_t steps = 0; !ancestor.empty() && ancestor != each.value.id; ++steps) {
            const auto next = parent_of.find(ancestor);
            ancestor = next == parent_of.end() || steps > parent_of.size() ? std::string{} : next->second;
        }
        if (ancestor.empty()) { continue; }
        faults.error(each.origin->name, place_of(*each.node, "parent"), "parent-circle",
                     "the parents of " + code(each.value.id) + " lead back to it",
                     "name the language it is made for, or delete `parent`");
    }
}

void criteria_exist(const drafts& base, fault_list& faults) {
    if (!base.all_criteria_read) { return; }
    reference_check references{"criterion", "add it to criteria.md", ids_of(base.criteria), faults};
    for (const auto& each : base.technologies) { references.check(keys_under(each, "ratings")); }
    for (const auto& each : base.use_cases) {
        references.check(keys_under(each, "weights"));
        references.check(text_under(*each.origin, *each.node, "rests_on"));
        for (const auto& node : child_of(*each.node, "requirements").items) {
            references.check(text_under(*each.origin, node, "criterion"));
        }
    }
    for (const auto& each : base.comparisons) {
        references.check(texts_under(each, "criteria"));
        if (each.node->find("criteria") == nullptr) { references.check(keys_under(each, "ratings")); }
    }
}

void use_cases_exist(const drafts& base, fault_list& faults) {
    reference_check references{"use-case", "use the id of a file under use_cases/, or add one", ids_of(base.use_cases),
                               faults};
    for (const auto& page : base.comparisons) {
        for (const auto& rule : child_of(*page.node, "rules").items) {
            references.check(text_under(*page.origin, rule, "use_case"));
        }
    }
}

void figures_exist(const drafts& base, fault_list& faults) {
    if (!base.all_figures_read) { return; }
    reference_check references{"figure", "add it to a file under figures/", ids_of(base.figures), faults};
    for (const auto& rating : rating_nodes(base)) {
        references.check(texts_under(*rating.origin, *rating.node, "figures"));
    }
    for (const auto& each : base.roles) { references.check(texts_under(each, "figures")); }
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
        for (const auto& choice : keys_under(page, "choose_when")) { check_option(page, choice, faults); }
        for (const auto& choice : text_under(*page.origin, *page.node, "leans_to")) {
            check_option(page, choice, faults);
        }
        for (const auto& criterion : child_of(*page.node, "ratings").entries) {
            for (const auto& option : criterion.value.entries) {
                check_option(page, {option.key, page.origin, option.where}, faults);
            }
        }
    }
}

}  // namespace hirewise::knowledge::rules
