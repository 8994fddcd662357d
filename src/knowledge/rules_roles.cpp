#include "base/text.hpp"
#include "knowledge/rule_tools.hpp"
#include "knowledge/rules.hpp"

namespace hirewise::knowledge::rules {
namespace {

constexpr std::size_t min_questions = 3;
constexpr double min_hours = 1;
constexpr double max_hours = 8;

}  // namespace

void interviews_have_enough_questions(const drafts& base, fault_list& faults) {
    for (const auto& brief : base.roles) {
        const auto* interview = brief.node->find("interview");
        if (interview == nullptr || interview->value.items.empty()) { continue; }
        const auto count = interview->value.items.size();
        if (count >= min_questions) { continue; }
        faults.error(brief.origin->name, interview->where, "too-few-questions",
                     "the interview has " + std::to_string(count) + (count == 1 ? " question, " : " questions, ") +
                         std::to_string(min_questions) + " are needed",
                     "add questions whose answers tell candidates apart; one alone decides by luck");
    }
}

void trial_tasks_fit_a_day(const drafts& base, fault_list& faults) {
    for (const auto& brief : base.roles) {
        const auto& task = child_of(*brief.node, "trial_task");
        const auto hours = number_of(task, "hours");
        if (!hours || (*hours >= min_hours && *hours <= max_hours)) { continue; }
        faults.error(brief.origin->name, place_of(task, "hours"), "hours-range",
                     "a trial task of " + code(text_of(task, "hours")) + " hours is outside " +
                         short_number(min_hours) + " to " + short_number(max_hours),
                     "cut it down to what fits one day at most; good people turn down longer ones");
    }
}

}  // namespace hirewise::knowledge::rules
