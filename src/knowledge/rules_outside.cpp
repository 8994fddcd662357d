#include <map>

#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

// Reports texts under `key` that stand twice in the files of outside/.
void report_repeated(const drafts& base, std::string_view key, fault_list& faults) {
    std::map<std::string, placed_text> seen;
    for (const auto& each : base.outside) {
        for (const auto& written : texts_under(each, key)) {
            const auto [first, fresh] = seen.emplace(lower_ascii(written.text), written);
            if (fresh || first->second.origin == written.origin) { continue; }  // in one list: a fault of shape
            faults.error(written.origin->name, written.where, "outside-twice",
                         code(written.text) + " stands in " + place_name(*first->second.origin, first->second.where) +
                             " already",
                         "delete one of the two");
        }
    }
}

}  // namespace

void uncovered_names_are_not_covered(const drafts& base, fault_list& faults) {
    std::map<std::string, std::string> owners;
    for (const auto& each : base.technologies) {
        owners.emplace(lower_ascii(each.value.name), each.origin->name);
        owners.emplace(each.value.id, each.origin->name);
        for (const auto& alias : each.value.aliases) { owners.emplace(lower_ascii(alias), each.origin->name); }
    }
    for (const auto& each : base.outside) {
        for (const auto& name : texts_under(each, "names")) {
            const auto owner = owners.find(name.text);
            if (owner == owners.end()) { continue; }
            faults.error(name.origin->name, name.where, "outside-covered",
                         code(name.text) + " is covered by " + owner->second, "delete it here");
        }
    }
}

void outside_is_said_once(const drafts& base, fault_list& faults) {
    report_repeated(base, "names", faults);
    report_repeated(base, "talk", faults);
}

void talk_is_not_answered(const drafts& base, fault_list& faults) {
    std::map<std::string, std::string> answered;
    for (const auto& entry : base.faqs) {
        for (const auto& phrasing : entry.value.phrasings) { answered.emplace(lower_ascii(phrasing), entry.value.id); }
    }
    for (const auto& each : base.outside) {
        for (const auto& line : texts_under(each, "talk")) {
            const auto entry = answered.find(lower_ascii(line.text));
            if (entry == answered.end()) { continue; }
            faults.error(line.origin->name, line.where, "outside-answered",
                         "the question " + code(entry->second) + " is asked in these words",
                         "delete the line here, or the phrasing there");
        }
    }
}

}  // namespace hirewise::knowledge::rules
