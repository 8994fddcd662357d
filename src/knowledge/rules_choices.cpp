#include <set>

#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr std::size_t min_rules = 5;

}  // namespace

void pages_say_when_to_choose(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        if (page.node->find("choose_when") != nullptr || page.value.options.empty()) { continue; }
        faults.warning(page.origin->name, {}, "missing-choices", "the page does not say when to choose which option",
                       "add `choose_when:` with a sentence for each of " + join_as_sentence(page.value.options));
    }
}

void choices_name_every_option(const drafts& base, fault_list& faults) {
    const auto known = ids_of(base.technologies);
    const std::set<std::string_view> technologies{known.begin(), known.end()};
    for (const auto& page : base.comparisons) {
        const auto* choices = page.node->find("choose_when");
        if (choices == nullptr || choices->value.type != yaml_node::kind::map) { continue; }
        for (const auto& option : page.value.options) {
            if (choices->value.find(option) != nullptr || !technologies.contains(option)) { continue; }
            faults.error(page.origin->name, choices->where, "missing-choice",
                         "`choose_when` does not say when to choose " + code(option),
                         "add " + code(option + ":") + " with the condition under which it is the one");
        }
    }
}

void pages_have_enough_rules(const drafts& base, fault_list& faults) {
    for (const auto& page : base.comparisons) {
        const auto* rules = page.node->find("rules");
        if (rules != nullptr && rules->value.type != yaml_node::kind::sequence) { continue; }
        const auto count = rules == nullptr ? 0 : rules->value.items.size();
        if (count >= min_rules) { continue; }
        faults.warning(page.origin->name, rules == nullptr ? position{} : rules->where, "few-rules",
                       "the page rules on " + std::to_string(count) + " use cases, " + std::to_string(min_rules) +
                           " make it useful",
                       "add rules for use cases that people will ask about");
    }
}

}  // namespace hirewise::knowledge::rules
