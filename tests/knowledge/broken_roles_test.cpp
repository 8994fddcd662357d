#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenRoles : public testing::TestWithParam<broken> {};

TEST_P(BrokenRoles, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

const std::string first_question =
    "  - ask: What is ownership?\n    looks_for: Memory\n"
    "    scores: {1: A rule., 3: One owner at a time., 5: Knows when to break it up.}\n";

INSTANTIATE_TEST_SUITE_P(
    Shape, BrokenRoles,
    testing::Values(
        broken{"RoleWithoutTitle", {{role_page, "title: Rust engineer\n", ""}}, {role_page + ":2:1 missing-key"}},
        broken{"RoleWithoutMustHaves",
               {{role_page, "must_have: [Writes Rust at work]\n", ""}},
               {role_page + ":2:1 missing-key"}},
        broken{"RoleWithEmptyRedFlags", {{role_page, "[Never measures]", "[]"}}, {role_page + ":20:12 empty-value"}},
        broken{"RoleWithUnknownKey", {{role_page, "look_in:", "look_at:"}}, {role_page + ":21:1 unknown-key"}},
        broken{"MustHaveTooLong", {{role_page, "Writes Rust at work", words(141)}}, {role_page + ":4:13 too-long"}},
        broken{"TitleOfRoleTooLong",
               {{role_page, "title: Rust engineer", "title: " + words(61)}},
               {role_page + ":2:8 too-long"}},
        broken{"RoleWithSection",
               {{role_page, "Writes programs", "## More\n\nWrites programs"}},
               {role_page + ":27:1 empty-section", role_page + ":29:1 unknown-section"}},
        broken{"RoleWithoutSummary",
               {{role_page, "Writes programs that must not pause.\n", ""}},
               {role_page + ":27:1 empty-section"}},
        broken{"RoleWithoutReviewer", {{role_page, "reviewer: Editors\n", ""}}, {role_page + ":2:1 missing-key"}},
        broken{"IdOfRoleWithCapitals",
               {{"roles/Go_Engineer.md", "", small_base{}.read(role_page)}},
               {"roles/Go_Engineer.md:0:0 bad-id"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Interview, BrokenRoles,
    testing::Values(
        broken{"InterviewThatIsText",
               {{role_page, "interview:\n", "interview: Talk.\nextra:\n"}},
               {role_page + ":6:12 wrong-type", role_page + ":7:1 unknown-key"}},
        broken{"QuestionThatIsText",
               {{role_page, first_question, "  - What is ownership?\n"}},
               {role_page + ":7:5 wrong-type"}},
        broken{
            "QuestionWithoutAsk", {{role_page, "ask: What is ownership?\n    ", ""}}, {role_page + ":7:5 missing-key"}},
        broken{"QuestionWithoutScores",
               {{role_page, "    scores: {1: A rule., 3: One owner at a time., 5: Knows when to break it up.}\n", ""}},
               {role_page + ":7:5 missing-key"}},
        broken{"ScoreMissing", {{role_page, "3: One owner at a time., ", ""}}, {role_page + ":9:13 missing-key"}},
        broken{"ScoreThatIsNone",
               {{role_page, "3: One owner", "4: One owner"}},
               {role_page + ":9:13 missing-key", role_page + ":9:26 unknown-key"}},
        broken{"ScoresThatAreAList",
               {{role_page, "{1: A mark., 3: How long a loan lasts., 5: Designs without naming any.}", "[1, 3, 5]"}},
               {role_page + ":12:13 wrong-type"}},
        broken{"TwoQuestions", {{role_page, first_question, ""}}, {role_page + ":6:1 too-few-questions"}},
        broken{"AskTooLong", {{role_page, "What is ownership?", words(201)}}, {role_page + ":7:10 too-long"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    TrialTask, BrokenRoles,
    testing::Values(
        broken{"TaskThatIsText",
               {{role_page, "trial_task:\n", "trial_task: Make it fast.\nextra:\n"}},
               {role_page + ":16:13 wrong-type", role_page + ":17:1 unknown-key"}},
        broken{"TaskWithoutHours", {{role_page, "  hours: 3\n", ""}}, {role_page + ":17:3 missing-key"}},
        broken{"HoursInWords", {{role_page, "hours: 3", "hours: three"}}, {role_page + ":18:10 wrong-type"}},
        broken{"HalfAnHour", {{role_page, "hours: 3", "hours: 0.5"}}, {role_page + ":18:10 hours-range"}},
        broken{"AWeekOfHours", {{role_page, "hours: 3", "hours: 40"}}, {role_page + ":18:10 hours-range"}},
        broken{"TaskTooLong", {{role_page, "Make a slow parser fast.", words(601)}}, {role_page + ":17:9 too-long"}},
        broken{"TaskWithoutScoring",
               {{role_page, "  scored_on: [Measured first]\n", ""}},
               {role_page + ":17:3 missing-key"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Links, BrokenRoles,
    testing::Values(
        broken{"UnknownTechnologyOfRole",
               {{role_page, "technologies: [rust]", "technologies: [rusty]"}},
               {role_page + ":3:16 unknown-technology"}},
        broken{"UnknownFigureOfRole", {{role_page, "[use-rust]", "[use-rost]"}}, {role_page + ":22:11 unknown-figure"}},
        broken{"TitleOfAnotherRole", {{role_page, "title: Rust", "title: Python"}}, {role_page + ":2:8 foreign-name"}},
        broken{"HeadingOfAnotherRole",
               {{role_page, "# Rust engineer", "# Python engineer"}},
               {role_page + ":27:1 foreign-name"}},
        broken{"ReviewOfRoleInTheFuture",
               {{role_page, "2026-06-01", "2027-06-01"}},
               {role_page + ":24:14 date-in-future"}},
        broken{"ReviewOfRoleOverdue",
               {{role_page, "2026-06-01", "2025-06-01"}},
               {role_page + ":24:14 warning review-overdue"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
