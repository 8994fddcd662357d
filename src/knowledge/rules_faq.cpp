#include <algorithm>
#include <cctype>
#include <map>
#include <string>

#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr std::size_t min_phrasings = 8;

// A phrasing as a reader of questions sees it: no capitals, no punctuation, single spaces.
std::string folded(std::string_view phrasing) {
    auto text = lower_ascii(phrasing);
    std::ranges::replace_if(
        text, [](char c) { return c > 0 && std::ispunct(static_cast<unsigned char>(c)); }, ' ');
    return one_line(text);
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
    std::map<std::string, const draft<faq_entry>*> owners;
    for (const auto& each : base.faqs) {
        for (const auto& phrasing : texts_under(each, "phrasings")) {
            const auto [first, fresh] = owners.emplace(folded(phrasing.text), &each);
            if (fresh || first->second == &each) { continue; }
            faults.error(each.origin->name, phrasing.where, "phrasing-clash",
                         code(phrasing.text) + " asks for " + code(first->second->value.id) + " already",
                         "keep it with the answer that fits better");
        }
    }
}

void answers_have_evidence(const drafts& base, fault_list& faults) {
    for (const auto& each : base.faqs) {
        if (has_source(*each.origin) || !each.value.figures.empty()) { continue; }
        faults.error(each.origin->name, each.where, "claim-without-evidence",
                     "nothing supports the answer " + code(each.value.id),
                     "add `figures: [...]` with ids of figures, or a `source` for the page");
    }
}

}  // namespace hirewise::knowledge::rules
