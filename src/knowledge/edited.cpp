#include "knowledge/edited.hpp"

#include <algorithm>
#include <tuple>

namespace hirewise::knowledge {
namespace {

auto parts_of(const technology& page) {
    return std::tie(page.name, page.category, page.also, page.parent, page.bare, page.role, page.summary, page.aliases,
                    page.nicknames, page.everyday, page.namesake, page.not_before, page.not_after, page.strong_before,
                    page.strong_after, page.strengths, page.risks, page.reviewer, page.reviewed_on);
}

auto parts_of(const criterion& page) {
    return std::tie(page.name, page.meaning, page.anchors, page.phrases, page.implied, page.waived);
}

auto parts_of(const requirement& part) {
    return std::tie(part.criterion, part.at_least, part.reason);
}

auto parts_of(const use_case& page) {
    return std::tie(page.name, page.description, page.phrases, page.hints, page.except, page.weights, page.assumption,
                    page.rests_on, page.confirmed_by);
}

auto parts_of(const rule& part) {
    return std::tie(part.use_case, part.option, part.reason);
}

auto parts_of(const section& part) {
    return std::tie(part.title, part.text);
}

auto parts_of(const call_to_action& part) {
    return std::tie(part.option, part.label);
}

auto parts_of(const comparison& page) {
    return std::tie(page.title, page.domain, page.options, page.criteria, page.choose_when, page.leans_to,
                    page.mentions, page.reviewed_on, page.review_after_days, page.reviewer, page.source_title,
                    page.source_address, page.source_year);
}

auto parts_of(const faq_entry& entry) {
    return std::tie(entry.question, entry.answer, entry.phrasings, entry.topics, entry.technologies, entry.figures,
                    entry.out_of_scope, entry.reviewer, entry.reviewed_on);
}

auto parts_of(const figure& entry) {
    return std::tie(entry.technology, entry.subject, entry.metric, entry.kind, entry.value, entry.unit, entry.year,
                    entry.source_title, entry.source_address, entry.secondary, entry.checked_on, entry.note);
}

auto parts_of(const interview_question& part) {
    return std::tie(part.ask, part.looks_for, part.scores);
}

auto parts_of(const role& page) {
    const auto& trial = page.trial_task;
    return std::tie(page.title, page.technologies, page.summary, page.must_have, page.nice_to_have, trial.task,
                    trial.hours, trial.scored_on, page.red_flags, page.look_in, page.figures, page.reviewer,
                    page.reviewed_on);
}

template <class Part>
bool differ(const Part& before, const Part& after) {
    return parts_of(before) != parts_of(after);
}

template <class Part>
bool differ(const std::vector<Part>& before, const std::vector<Part>& after) {
    return !std::equal(before.begin(), before.end(), after.begin(), after.end(),
                       [](const Part& one, const Part& other) { return !differ(one, other); });
}

}  // namespace

bool is_edited(const technology& before, const technology& after) {
    return differ(before, after);
}

bool is_edited(const criterion& before, const criterion& after) {
    return differ(before, after);
}

bool is_edited(const use_case& before, const use_case& after) {
    return differ(before, after) || differ(before.requirements, after.requirements);
}

bool is_edited(const comparison& before, const comparison& after) {
    return differ(before, after) || differ(before.analysis, after.analysis) || differ(before.calls, after.calls) ||
           differ(before.rules, after.rules);
}

bool is_edited(const faq_entry& before, const faq_entry& after) {
    return differ(before, after);
}

bool is_edited(const figure& before, const figure& after) {
    return differ(before, after);
}

bool is_edited(const role& before, const role& after) {
    return differ(before, after) || differ(before.interview, after.interview);
}

}  // namespace hirewise::knowledge
