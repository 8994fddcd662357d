#include <algorithm>
#include <map>

#include "base/text.hpp"
#include "knowledge/languages.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

// Every key of the map under `key` must be one of the ids.
void check_ids(const draft<language>& file, std::string_view key, std::string_view what, std::vector<std::string> known,
               fault_list& faults) {
    std::ranges::sort(known);
    for (const auto& entry : child_of(*file.node, key).entries) {
        if (std::ranges::binary_search(known, entry.key)) { continue; }
        const auto kind = std::string{what};
        faults.error(file.origin->name, entry.where, kind == "criterion" ? "unknown-criterion" : "unknown-use-case",
                     "there is no " + kind + " " + code(entry.key),
                     did_you_mean(entry.key, known, "phrases belong to a " + kind + " of the base"));
    }
}

// Every phrase may stand under one id only; `owners` has those that were met before.
void check_phrases(const draft<language>& file, std::string_view key, std::map<std::string, std::string>& owners,
                   fault_list& faults) {
    for (const auto& entry : child_of(*file.node, key).entries) {
        for (const auto& phrase : texts_under(*file.origin, child_of(*file.node, key), entry.key)) {
            const auto [owner, fresh] = owners.emplace(phrase.text, entry.key);
            if (fresh || owner->second == entry.key) { continue; }
            faults.error(file.origin->name, phrase.where, "phrase-clash",
                         "the phrase " + code(phrase.text) + " belongs to " + code(owner->second) + " already",
                         "give it to one of the two");
        }
    }
}

}  // namespace

void languages_are_read(const drafts& base, fault_list& faults) {
    for (const auto& each : base.languages) {
        if (std::ranges::find(languages, each.value.id) != languages.end()) { continue; }
        faults.error(each.origin->name, {}, "unknown-language",
                     "questions are not read in the language " + code(each.value.id),
                     "the languages are " + join_as_sentence({languages.begin(), languages.end()}));
    }
}

void language_phrases_belong_to_the_base(const drafts& base, fault_list& faults) {
    for (const auto& each : base.languages) {
        if (base.all_criteria_read) {
            check_ids(each, "criteria", "criterion", ids_of(base.criteria), faults);
            check_ids(each, "implied", "criterion", ids_of(base.criteria), faults);
        }
        check_ids(each, "use_cases", "use case", ids_of(base.use_cases), faults);
    }
}

void language_phrases_belong_to_one(const drafts& base, fault_list& faults) {
    for (const auto& each : base.languages) {
        std::map<std::string, std::string> owners;
        check_phrases(each, "criteria", owners, faults);
        check_phrases(each, "implied", owners, faults);
        check_phrases(each, "use_cases", owners, faults);
    }
}

}  // namespace hirewise::knowledge::rules
