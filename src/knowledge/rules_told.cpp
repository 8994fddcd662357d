#include <algorithm>
#include <iterator>
#include <string>

#include "knowledge/categories.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {

void what_is_told_belongs_to_the_base(const drafts& base, fault_list& faults) {
    auto known = ids_of(base.use_cases);
    std::ranges::copy(ids_of(base.criteria), std::back_inserter(known));
    known.emplace_back(told_of_neither);
    std::ranges::sort(known);
    for (const auto& each : base.told) {
        if (std::ranges::binary_search(known, each.value.id)) { continue; }
        faults.error(
            each.origin->name, {}, "unknown-topic", "there is no use case or criterion " + code(each.value.id),
            did_you_mean(each.value.id, known,
                         "a file in told/ is named like its use case or criterion; what speaks of none stands in " +
                             code(std::string{told_of_neither} + ".yaml")));
    }
}

void turns_are_of_known_acts(const drafts& base, fault_list& faults) {
    for (const auto& each : base.turns) {
        if (std::ranges::find(turn_acts, each.value.id) != turn_acts.end()) { continue; }
        const std::vector<std::string> known{turn_acts.begin(), turn_acts.end()};
        faults.error(each.origin->name, {}, "unknown-act", "no message in a thread does " + code(each.value.id),
                     did_you_mean(each.value.id, known, "a file in turns/ is named like what its messages do"));
    }
}

void messages_are_of_known_kinds(const drafts& base, fault_list& faults) {
    for (const auto& each : base.messages) {
        if (std::ranges::find(message_kinds, each.value.id) != message_kinds.end()) { continue; }
        const std::vector<std::string> known{message_kinds.begin(), message_kinds.end()};
        faults.error(each.origin->name, {}, "unknown-kind", "no message is of the kind " + code(each.value.id),
                     did_you_mean(each.value.id, known, "a file in messages/ is named like what its messages want"));
    }
}

void kinds_are_categories(const drafts& base, fault_list& faults) {
    std::vector<std::string> known{categories.begin(), categories.end()};
    known.emplace_back(asks_for_any);
    for (const auto& each : base.kinds) {
        if (std::ranges::find(known, each.value.id) != known.end()) { continue; }
        faults.error(each.origin->name, {}, "unknown-category", "there is no category " + code(each.value.id),
                     did_you_mean(each.value.id, known,
                                  "a file in kinds/ is named like the category that its questions ask for, or " +
                                      code(std::string{asks_for_any} + ".yaml")));
    }
}

}  // namespace hirewise::knowledge::rules
