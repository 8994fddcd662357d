#include "knowledge/messages.hpp"

// Faults of ratings, evidence, reviews and how much there is of things.
namespace hirewise::knowledge {
namespace {

class MessagesOnEvidence : public testing::TestWithParam<spoken> {};

TEST_P(MessagesOnEvidence, SayWhatIsWrongAndHowToMendIt) {
    expect_said(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    All, MessagesOnEvidence,
    testing::Values(
        spoken{
            "AnswerWithoutEvidence",
            {{faqs, "    figures: [use-rust]\n", ""}},
            "faqs/hiring.md:5:3: error[claim-without-evidence]: nothing supports the answer `how-many`\n"
            "    hint: add `figures: [...]` with ids of figures, or `judgement: true` if it is the reviewer's opinion"},
        spoken{"FigureOverdue",
               {{figures, "year: 2025", "year: 2023"}},
               "figures/usage.yaml:2:9: warning[evidence-overdue]: `use-rust` describes 2023, and figures of the class "
               "`usage` hold for 24 months; technologies/rust.md and 3 other pages rest on it\n"
               "    hint: add a newer figure; if there is none, set the file's `checked_on` to the day on which you "
               "looked"},
        spoken{"FormulaWithoutFigures",
               {{rust, "formula: talent", "formula: satisfaction"}},
               "technologies/rust.md:9:34: error[formula-without-figures]: the formula `satisfaction` has no figures "
               "of `rust`\n"
               "    hint: it needs so_admired; add that to a file under figures/, or write `value:` with `judgement:` "
               "instead"},
        spoken{
            "FarOverride",
            {{go, "value: 8", "value: 9"}, {go, "    figures: [go-at-work]\n", ""}},
            "technologies/go.md:10:12: error[override-needs-source]: the rating `9` of `go` on `talent_availability` "
            "is 2.2 away from its formula, which yields 6.8\n"
            "    hint: add `figures: [...]` with a figure that supports the difference, or come closer to the formula"},
        spoken{"ProfileThatLacksARating",
               {{python, "  performance: {value: 3, judgement: Interpreted code.}\n", ""}},
               "technologies/python.md:5:3: warning[profile-incomplete]: `python` is not rated on `performance`, as "
               "all others of `language` are\n"
               "    hint: rate it on that too, so that it can be compared with them"},
        spoken{
            "RatingFarFromTheProfile",
            {{other_page, "", page_of_go_and_python},
             {"comparisons/go-vs-python.md", "python: {value: 3", "python: {value: 5"}},
            "comparisons/go-vs-python.md:9:5: warning[rating-conflict]: on `performance` the page rates `python` 5, "
            "its own file 3\n"
            "    hint: delete it here, so that the rating of the option's own file holds, or correct one of the two"},
        spoken{"DistanceFarFromThatOfTheProfiles",
               {{other_page, "", page_of_go_and_python},
                {other_page, "go: {value: 7", "go: {value: 8.2"},
                {other_page, "python: {value: 3", "python: {value: 1.8"}},
               "comparisons/go-vs-python.md:7:3: warning[rating-conflict]: on `performance` the page puts `go` 6.4 "
               "above `python`, all pages and files together 4.4 above it\n"
               "    hint: let the pages take the ratings of the options' own files, or correct the page that is wrong"},
        spoken{"OptionWithoutRating",
               {{page, "    go: {value: 7, judgement: Compiled code with a collector.}\n", ""},
                {go, "  performance: {value: 7, judgement: Compiled code with a collector.}\n", ""}},
               "comparisons/rust-vs-go.md:7:12: error[rating-missing]: `go` is not rated on `performance`\n"
               "    hint: add the rating to technologies/go.md, or to `ratings` on this page with its evidence"},
        spoken{"RatingAboveTen",
               {{page, "value: 9", "value: 10.5"}},
               "comparisons/rust-vs-go.md:10:19: error[rating-range]: the rating `10.5` of `rust` on `performance` is "
               "outside 0 to 10\n"
               "    hint: rate by the anchors in criteria.md; 10 is good for the employer"},
        spoken{"RatingWithoutEvidence",
               {{page, ", judgement: Compiled code.", ""}},
               "comparisons/rust-vs-go.md:10:5: error[rating-without-evidence]: nothing supports the rating of `rust` "
               "on `performance`\n"
               "    hint: add `judgement:` with the reason in one sentence, or write `formula:` instead of `value`"},
        spoken{"OverrideWithoutReason",
               {{go, "    judgement: Most of them use it at work.\n", ""}},
               "technologies/go.md:8:3: error[rating-without-evidence]: nothing supports the rating of `go` on "
               "`talent_availability`\n"
               "    hint: add `judgement:` with the reason to differ from the formula, or delete `value`"},
        spoken{"RequirementOffTheScale",
               {{firmware, "at_least: 8", "at_least: 80"}},
               "use_cases/embedded_device.md:7:15: error[requirement-range]: the rating `80` that is needed is outside "
               "0 to 10\n"
               "    hint: write the lowest rating that will do"},
        spoken{
            "WeightTooLarge",
            {{mvp, "talent_availability: 2", "talent_availability: 10"}},
            "use_cases/mvp.md:4:32: error[weight-range]: the weight `10` of `talent_availability` is outside 0 to 9\n"
            "    hint: 1 is the usual weight, 3 says that it decides, 0 that it does not matter"},
        spoken{"YearToCome",
               {{figures, "year: 2025", "year: 2027"}},
               "figures/usage.yaml:8:11: error[year-range]: the year `2027` cannot be right\n"
               "    hint: write the year that the source describes, from 1990 to 2026"},
        spoken{"ReviewInTheFuture",
               {{page, "2026-06-01", "2026-11-27"}},
               "comparisons/rust-vs-go.md:5:14: error[date-in-future]: `2026-11-27` is still to come\n"
               "    hint: write the day on which the page was last read through; today is 2026-11-26"},
        spoken{"ReviewInterval",
               {{page, "source:", "review_after_days: 0\nsource:"}},
               "comparisons/rust-vs-go.md:6:20: error[review-interval]: a review after 0 days makes no sense\n"
               "    hint: write a number from 1 to 1100"},
        spoken{"ReviewOverdue",
               {{page, "2026-06-01", "2026-05-29"}},
               "comparisons/rust-vs-go.md:5:14: warning[review-overdue]: the page was to be reviewed by 2026-11-25\n"
               "    hint: read it through, correct it and set `reviewed_on` to the day"},
        spoken{"RuleTwice",
               {{page, "use_case: mvp", "use_case: fintech"}},
               "comparisons/rust-vs-go.md:19:15: error[duplicate-rule]: a second rule for `fintech`\n"
               "    hint: a page has one first choice for a use case; delete one"},
        spoken{"FourRules",
               {{page, "  - {use_case: command_line_tool, option: go, reason: One file to ship.}\n", ""}},
               "comparisons/rust-vs-go.md:15:1: warning[few-rules]: the page rules on 4 use cases, 5 make it useful\n"
               "    hint: add rules for use cases that people will ask about"},
        spoken{"ChoiceOfOneOptionMissing",
               {{page, "  go: The team has to grow soon.\n", ""}},
               "comparisons/rust-vs-go.md:12:1: error[missing-choice]: `choose_when` does not say when to choose `go`\n"
               "    hint: add `go:` with the condition under which it is the one"},
        spoken{
            "NoChoices",
            {{page, "choose_when:\n  rust: A late answer breaks the product.\n  go: The team has to grow soon.\n", ""}},
            "comparisons/rust-vs-go.md: warning[missing-choices]: the page does not say when to choose which option\n"
            "    hint: add `choose_when:` with a sentence for each of rust and go"},
        spoken{"OneOption",
               {{page, "[rust, go]", "[rust]"}},
               "comparisons/rust-vs-go.md:2:10: error[too-few-options]: there is nothing to compare `rust` with\n"
               "    hint: name two options or more"},
        spoken{"SevenPhrasings",
               {{page, ", link a to b", ""}},
               "comparisons/rust-vs-go.md:29:5: error[too-few-phrasings]: `together` has 7 phrasings, 8 are needed\n"
               "    hint: add questions as people would type them"},
        spoken{"TwoQuestions",
               {{role_page,
                 "  - ask: What is ownership?\n    looks_for: Memory\n    scores: {1: A rule., 3: One owner at a "
                 "time., 5: Knows when to break it up.}\n",
                 ""}},
               "roles/rust-engineer.md:6:1: error[too-few-questions]: the interview has 2 questions, 3 are needed\n"
               "    hint: add questions whose answers tell candidates apart; one alone decides by luck"},
        spoken{"AWeekOfHours",
               {{role_page, "hours: 3", "hours: 40"}},
               "roles/rust-engineer.md:18:10: error[hours-range]: a trial task of `40` hours is outside 1 to 8\n"
               "    hint: cut it down to what fits one day at most; good people turn down longer ones"}),
    name_of_spoken);

}  // namespace
}  // namespace hirewise::knowledge
