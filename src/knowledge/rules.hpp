#pragma once

#include <chrono>

#include "knowledge/drafts.hpp"

// What a base as a whole must hold to. One rule, one function; each reports every place that breaks it. A rule says
// nothing about values that could not be read, since that is reported already.
namespace hirewise::knowledge::rules {

// Runs all of them.
void check_all(const drafts& base, std::chrono::year_month_day today, fault_list& faults);

// Names and ids (rules_names.cpp).
void ids_are_words(const drafts& base, fault_list& faults);
void ids_are_unique(const drafts& base, fault_list& faults);
void names_are_unique(const drafts& base, fault_list& faults);
void templates_are_filled_in(const drafts& base, fault_list& faults);
void aliases_belong_to_one(const drafts& base, fault_list& faults);
void comparisons_are_called_after_their_options(const drafts& base, fault_list& faults);
void phrases_belong_to_one_criterion(const drafts& base, fault_list& faults);
void phrases_belong_to_one_use_case(const drafts& base, fault_list& faults);

// What points to what (rules_links.cpp).
void categories_exist(const drafts& base, fault_list& faults);
void parents_form_no_circle(const drafts& base, fault_list& faults);
void technologies_exist(const drafts& base, fault_list& faults);
void criteria_exist(const drafts& base, fault_list& faults);
void use_cases_exist(const drafts& base, fault_list& faults);
void figures_exist(const drafts& base, fault_list& faults);
void choices_are_options_of_their_page(const drafts& base, fault_list& faults);

// Ratings and weights (rules_ratings.cpp).
void ratings_are_in_range(const drafts& base, fault_list& faults);
void ratings_have_evidence(const drafts& base, fault_list& faults);
void requirements_are_in_range(const drafts& base, fault_list& faults);
void weights_are_in_range(const drafts& base, fault_list& faults);

// What ratings and answers rest on (rules_evidence.cpp).
void overrides_have_a_source(const drafts& base, fault_list& faults);
void evidence_is_not_overdue(const drafts& base, std::chrono::year_month_day today, fault_list& faults);

// Whether ratings fit together (rules_consistency.cpp).
void ratings_agree(const drafts& base, fault_list& faults);
void profiles_are_complete(const drafts& base, fault_list& faults);

// Pages (rules_pages.cpp).
void the_base_is_not_empty(const drafts& base, fault_list& faults);
void pages_have_options(const drafts& base, fault_list& faults);
void pairs_have_one_page(const drafts& base, fault_list& faults);
void use_cases_have_one_rule_a_page(const drafts& base, fault_list& faults);
void years_are_plausible(const drafts& base, std::chrono::year_month_day today, fault_list& faults);
void reviews_are_not_in_the_future(const drafts& base, std::chrono::year_month_day today, fault_list& faults);
void reviews_are_not_overdue(const drafts& base, std::chrono::year_month_day today, fault_list& faults);
void review_intervals_are_sensible(const drafts& base, fault_list& faults);

// Which option when (rules_choices.cpp).
void pages_say_when_to_choose(const drafts& base, fault_list& faults);
void choices_name_every_option(const drafts& base, fault_list& faults);
void pages_have_enough_rules(const drafts& base, fault_list& faults);

// Hiring briefs (rules_roles.cpp).
void interviews_have_enough_questions(const drafts& base, fault_list& faults);
void trial_tasks_fit_a_day(const drafts& base, fault_list& faults);

// Texts that people are shown (rules_texts.cpp).
void names_belong_to_their_page(const drafts& base, fault_list& faults);
void markdown_can_be_shown(const drafts& base, fault_list& faults);

// What lies outside (rules_outside.cpp).
void uncovered_names_are_not_covered(const drafts& base, fault_list& faults);
void outside_is_said_once(const drafts& base, fault_list& faults);
void talk_is_not_answered(const drafts& base, fault_list& faults);

// How use cases are told of (rules_told.cpp).
void what_is_told_belongs_to_the_base(const drafts& base, fault_list& faults);
void turns_are_of_known_acts(const drafts& base, fault_list& faults);
void messages_are_of_known_kinds(const drafts& base, fault_list& faults);
void kinds_are_categories(const drafts& base, fault_list& faults);

// Phrases in other languages (rules_languages.cpp).
void languages_are_read(const drafts& base, fault_list& faults);
void language_phrases_belong_to_the_base(const drafts& base, fault_list& faults);
void language_phrases_belong_to_one(const drafts& base, fault_list& faults);

// Questions and answers (rules_faq.cpp).
void questions_have_enough_phrasings(const drafts& base, fault_list& faults);
void phrasings_belong_to_one_answer(const drafts& base, fault_list& faults);
void phrasings_differ_enough(const drafts& base, fault_list& faults);
void answers_have_evidence(const drafts& base, fault_list& faults);

}  // namespace hirewise::knowledge::rules
