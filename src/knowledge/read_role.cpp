#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array role_keys = {
    key_rule{"title", shape::text, presence::required, 60},
    key_rule{"technologies", shape::texts},
    key_rule{"must_have", shape::texts, presence::required, 140},
    key_rule{"nice_to_have", shape::texts, presence::required, 140},
    key_rule{"interview", shape::list},
    key_rule{"trial_task", shape::map},
    key_rule{"red_flags", shape::texts, presence::required, 140},
    key_rule{"look_in", shape::texts, presence::required, 140},
    key_rule{"figures", shape::texts, presence::optional},
    key_rule{"reviewer", shape::text, presence::required, 80},
    key_rule{"reviewed_on", shape::date},
    key_rule{"review_after_days", shape::whole_number, presence::optional},
};

constexpr std::array question_keys = {
    key_rule{"ask", shape::text},
    key_rule{"looks_for", shape::text},
    key_rule{"scores", shape::map},
};

constexpr std::array score_keys = {
    key_rule{"1", shape::text},
    key_rule{"3", shape::text},
    key_rule{"5", shape::text},
};

constexpr std::array task_keys = {
    key_rule{"task", shape::text, presence::required, max_answer_length},
    key_rule{"hours", shape::number},
    key_rule{"scored_on", shape::texts, presence::required, 140},
};

interview_question read_question(const yaml_node& node, file_faults& faults) {
    check_keys(node, question_keys, "a question of the interview", faults);
    const auto& scores = child_of(node, "scores");
    if (scores.type == yaml_node::kind::map) { check_keys(scores, score_keys, "a scoring", faults); }
    return {text_of(node, "ask"),
            text_of(node, "looks_for"),
            {{1, text_of(scores, "1")}, {3, text_of(scores, "3")}, {5, text_of(scores, "5")}}};
}

trial_task read_task(const yaml_node& data, file_faults& faults) {
    const auto& node = child_of(data, "trial_task");
    if (node.type == yaml_node::kind::map) { check_keys(node, task_keys, "the trial task", faults); }
    return {text_of(node, "task"), number_of(node, "hours").value_or(0), texts_of(node, "scored_on")};
}

}  // namespace

void read_role(const document& page, drafts& into, file_faults& faults) {
    if (!page.usable()) { return; }
    const auto& data = page.data;
    check_keys(data, role_keys, "a role", faults);
    role read;
    read.id = page.id;
    read.location = page.name;
    read_title(page, faults);
    read.title = text_of(data, "title");
    read.technologies = texts_of(data, "technologies");
    read.summary =
        read_summary(page, "a role", "keep one paragraph below the title; the rest stands in the front matter", faults);
    read.must_have = texts_of(data, "must_have");
    read.nice_to_have = texts_of(data, "nice_to_have");
    for (const auto& node : child_of(data, "interview").items) {
        read.interview.push_back(read_question(node, faults));
    }
    read.trial_task = read_task(data, faults);
    read.red_flags = texts_of(data, "red_flags");
    read.look_in = texts_of(data, "look_in");
    read.figures = texts_of(data, "figures");
    read.reviewer = text_of(data, "reviewer");
    read.reviewed_on = date_of(data, "reviewed_on").value_or(std::chrono::year_month_day{});
    read.review_after_days = whole_number_of(data, "review_after_days").value_or(read.review_after_days);
    into.roles.push_back({std::move(read), &page, &page.data});
}

}  // namespace hirewise::knowledge
