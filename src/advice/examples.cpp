#include "advice/examples.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "advice/naming.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t most = 4;
constexpr std::array<std::string_view, 3> pairs_of = {"language", "frontend_framework", "database"};

using page = knowledge::comparison;

std::size_t substance_of(const page& of) {
    return of.rules.size() + of.faq.size();
}

// A choice between two, for something: "Rust or Go for a web API?"
std::string question_about(const knowledge::snapshot& base, const page& of) {
    std::vector<std::string> names;
    for (const auto& option : of.options) { names.push_back(technology_name(base, option)); }
    const auto* use_case = of.rules.empty() ? nullptr : base.find_use_case(of.rules.front().use_case);
    return join_as_sentence(names, "or") + (use_case == nullptr ? "" : " for " + use_case->description) + "?";
}

// The pages about two options of one category, the richest first; of all categories if it is empty.
std::vector<const page*> pages_about(const knowledge::snapshot& base, std::string_view category) {
    std::vector<const page*> found;
    for (const auto& [id, each] : base.comparisons) {
        const auto* first = each.options.size() == 2 ? base.find_technology(each.options.front()) : nullptr;
        if (first != nullptr && (category.empty() || first->category == category)) { found.push_back(&each); }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, [](const page* each) { return substance_of(*each); });
    return found;
}

// About the use case that most rules are about; empty if there are no rules.
std::string open_question(const knowledge::snapshot& base) {
    std::map<std::string, std::size_t> rules;
    for (const auto& [id, each] : base.comparisons) {
        for (const auto& rule : each.rules) { ++rules[rule.use_case]; }
    }
    const auto best = std::ranges::max_element(rules, {}, [](const auto& entry) { return entry.second; });
    const auto* use_case = best == rules.end() ? nullptr : base.find_use_case(best->first);
    return use_case == nullptr ? std::string{} : "Whom should we hire for " + use_case->description + "?";
}

}  // namespace

std::vector<std::string> example_questions(const knowledge::snapshot& base) {
    std::vector<std::string> examples;
    const auto add = [&](std::string question) {
        const bool is_new = std::ranges::find(examples, question) == examples.end();
        if (is_new && !question.empty() && examples.size() < most) { examples.push_back(std::move(question)); }
    };
    for (const auto category : pairs_of) {
        const auto pages = pages_about(base, category);
        if (!pages.empty()) { add(question_about(base, *pages.front())); }
    }
    add(open_question(base));
    for (const auto* each : pages_about(base, {})) { add(question_about(base, *each)); }
    return examples;
}

}  // namespace hirewise::advice
