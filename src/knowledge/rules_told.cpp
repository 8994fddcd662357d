#include <algorithm>

#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {

void what_is_told_belongs_to_the_base(const drafts& base, fault_list& faults) {
    auto known = ids_of(base.use_cases);
    std::ranges::sort(known);
    for (const auto& each : base.told) {
        if (std::ranges::binary_search(known, each.value.id)) { continue; }
        faults.error(each.origin->name, {}, "unknown-use-case", "there is no use case " + code(each.value.id),
                     did_you_mean(each.value.id, known, "a file in told/ is named like its use case"));
    }
}

}  // namespace hirewise::knowledge::rules
