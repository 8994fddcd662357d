#include "knowledge/rules.hpp"

#include <array>
#include <future>
#include <vector>

namespace hirewise::knowledge::rules {

namespace {

// Rules only look, so they can do it at the same time; on a small base a thread would take longer to start than all of
// them to run.
template <class Rules>
void run_beside_each_other(const Rules& rules, const drafts& base, fault_list& faults) {
    constexpr std::size_t questions_worth_a_thread = 2000;
    const bool large = base.faqs.size() > questions_worth_a_thread;
    std::vector<std::future<fault_list>> pending;
    for (const auto rule : rules) {
        const auto policy = large ? std::launch::async : std::launch::deferred;
        pending.push_back(std::async(policy, [rule, &base] {
            fault_list found;
            rule(base, found);
            return found;
        }));
    }
    for (auto& each : pending) { faults.append(each.get()); }
}

}  // namespace

void check_all(const drafts& base, std::chrono::year_month_day today, fault_list& faults) {
    constexpr std::array timeless = {
        ids_are_words,
        ids_are_unique,
        names_are_unique,
        templates_are_filled_in,
        aliases_belong_to_one,
        comparisons_are_called_after_their_options,
        phrases_belong_to_one_criterion,
        phrases_belong_to_one_use_case,
        categories_exist,
        technologies_exist,
        parents_form_no_circle,
        criteria_exist,
        use_cases_exist,
        figures_exist,
        choices_are_options_of_their_page,
        ratings_are_in_range,
        ratings_have_evidence,
        requirements_are_in_range,
        weights_are_in_range,
        overrides_have_a_source,
        ratings_agree,
        profiles_are_complete,
        the_base_is_not_empty,
        pages_have_options,
        pairs_have_one_page,
        use_cases_have_one_rule_a_page,
        review_intervals_are_sensible,
        pages_say_when_to_choose,
        choices_name_every_option,
        pages_have_enough_rules,
        interviews_have_enough_questions,
        trial_tasks_fit_a_day,
        names_belong_to_their_page,
        markdown_can_be_shown,
        questions_have_enough_phrasings,
        phrasings_belong_to_one_answer,
        phrasings_differ_enough,
        answers_have_evidence,
        uncovered_names_are_not_covered,
        outside_is_said_once,
        talk_is_not_answered,
        what_is_told_belongs_to_the_base,
        turns_are_of_known_acts,
        messages_are_of_known_kinds,
        kinds_are_categories,
        languages_are_read,
        language_phrases_belong_to_the_base,
        language_phrases_belong_to_one,
    };
    run_beside_each_other(timeless, base, faults);
    constexpr std::array timed = {years_are_plausible, reviews_are_not_in_the_future, reviews_are_not_overdue,
                                  evidence_is_not_overdue};
    for (const auto rule : timed) { rule(base, today, faults); }
}

}  // namespace hirewise::knowledge::rules
