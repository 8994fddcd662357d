#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/text.hpp"
#include "knowledge/near_phrasings.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr std::size_t min_phrasings = 8;

// A flag that is set, or one whose value could not be read.
bool may_be_set(const yaml_node& entry, std::string_view flag) {
    return entry.find(flag) != nullptr && flag_of(entry, flag).value_or(true);
}

// Said to be an opinion, or a refusal, which claims nothing.
bool is_declared(const yaml_node& entry) {
    return may_be_set(entry, "judgement") || may_be_set(entry, "out_of_scope");
}

bool has_source(const document& page) {
    return page.data.find("source") != nullptr;
}

}  // namespace

void questions_have_enough_phrasings(const drafts& base, fault_list& faults) {
    for (const auto& each : base.faqs) {
        const auto* phrasings = each.node->find("phrasings");
        if (phrasings == nullptr || phrasings->value.items.empty()) { continue; }
        const auto count = phrasings->value.items.size();
        if (count >= min_phrasings) { continue; }
        faults.error(each.origin->name, phrasings->where, "too-few-phrasings",
                     code(each.value.id) + " has " + std::to_string(count) + " phrasings, " +
                         std::to_string(min_phrasings) + " are needed",
                     "add questions as people would type them");
    }
}

void phrasings_belong_to_one_answer(const drafts& base, fault_list& faults) {
    std::unordered_map<std::string, const draft<faq_entry>*> owners;
    for (const auto& each : base.faqs) {
        for (const auto& phrasing : texts_under(each, "phrasings")) {
            const auto [first, fresh] = owners.emplace(folded_phrasing(phrasing.text), &each);
            if (fresh || first->second == &each) { continue; }
            faults.error(each.origin->name, phrasing.where, "phrasing-clash",
                         code(phrasing.text) + " asks for " + code(first->second->value.id) + " already",
                         "keep it with the answer that fits better");
        }
    }
}

void phrasings_differ_enough(const drafts& base, fault_list& faults) {
    std::vector<placed_text> places;
    std::vector<owned_phrasing> phrasings;
    for (std::size_t owner = 0; owner < base.faqs.size(); ++owner) {
        for (auto& each : texts_under(base.faqs[owner], "phrasings")) {
            phrasings.push_back({each.text, owner});
            places.push_back(std::move(each));
        }
    }
    for (const auto& [first, second] : find_near_phrasings(phrasings, base.technologies)) {
        const auto& there = places[first];
        const auto& here = places[second];
        if (folded_phrasing(here.text) == folded_phrasing(there.text)) { continue; }  // a clash, reported as such
        faults.warning(here.origin->name, here.where, "phrasing-near-clash",
                       code(here.text) + " is hard to tell from " + code(there.text) + ", which asks for " +
                           code(base.faqs[phrasings[first].owner].value.id),
                       "say what makes this question another one, or delete it; the other stands in " +
                           place_name(*there.origin, there.where));
    }
}

void answers_have_evidence(const drafts& base, fault_list& faults) {
    for (const auto& each : base.faqs) {
        if (has_source(*each.origin) || !each.value.figures.empty() || is_declared(*each.node)) { continue; }
        faults.error(each.origin->name, each.where, "claim-without-evidence",
                     "nothing supports the answer " + code(each.value.id),
                     "add `figures: [...]` with ids of figures, or `judgement: true` if it is the reviewer's opinion");
    }
}

}  // namespace hirewise::knowledge::rules
