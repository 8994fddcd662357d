#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

class BrokenPages : public testing::TestWithParam<broken> {};

TEST_P(BrokenPages, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Pages, BrokenPages,
    testing::Values(
        broken{"OneOption",
               {{page, "[rust, go]", "[rust]"}},
               {page + ":2:10 too-few-options", page + ":11:5 option-not-on-page", page + ":14:3 option-not-on-page",
                page + ":20:13 option-not-on-page", page + ":22:33 option-not-on-page",
                page + ":23:43 option-not-on-page"}},
        broken{"FileCalledOtherwise", {{page, "[rust, go]", "[go, rust]"}}, {page + ":0:0 file-name"}},
        broken{"RuleTwice", {{page, "use_case: mvp", "use_case: fintech"}}, {page + ":19:15 duplicate-rule"}},
        broken{"YearToCome", {{figures, "year: 2025", "year: 2027"}}, {figures + ":8:11 year-range"}},
        broken{"YearLongGone", {{figures, "year: 2025", "year: 25"}}, {figures + ":8:11 year-range"}},
        broken{"YearOfSourceToCome", {{page, "year: 2026", "year: 2062"}}, {page + ":6:66 year-range"}},
        broken{"ReviewInTheFuture", {{page, "2026-06-01", "2026-11-27"}}, {page + ":5:14 date-in-future"}},
        broken{"ReviewOverdue", {{page, "2026-06-01", "2026-05-29"}}, {page + ":5:14 warning review-overdue"}},
        broken{"ReviewOfFaqPageOverdue", {{faqs, "2026-06-01", "2025-06-01"}}, {faqs + ":3:14 warning review-overdue"}},
        broken{
            "ReviewInterval", {{page, "source:", "review_after_days: 0\nsource:"}}, {page + ":6:20 review-interval"}},
        broken{"SevenPhrasings", {{page, ", link a to b", ""}}, {page + ":29:5 too-few-phrasings"}},
        broken{
            "AnswerWithoutEvidence", {{faqs, "    figures: [use-rust]\n", ""}}, {faqs + ":5:3 claim-without-evidence"}},
        broken{"ReviewIntervalOfYears",
               {{rust, "reviewed_on", "review_after_days: 4000\nreviewed_on"}},
               {rust + ":13:20 review-interval"}},
        broken{
            "ReviewOfProfileOverdue", {{rust, "2026-06-01", "2025-06-01"}}, {rust + ":13:14 warning review-overdue"}},
        broken{
            "NoChoices",
            {{page, "choose_when:\n  rust: A late answer breaks the product.\n  go: The team has to grow soon.\n", ""}},
            {page + ":0:0 warning missing-choices"}},
        broken{"ChoiceOfOneOptionMissing",
               {{page, "  go: The team has to grow soon.\n", ""}},
               {page + ":12:1 missing-choice"}},
        broken{"ChoiceThatIsAList",
               {{page, "  go: The team has to grow soon.", "  go: [The team has to grow soon.]"}},
               {page + ":14:7 wrong-type"}},
        broken{"ChoiceForAnotherOption",
               {{page, "  go: The team", "  python: Never.\n  go: The team"}},
               {page + ":14:3 option-not-on-page"}},
        broken{"FourRules",
               {{page, "  - {use_case: command_line_tool, option: go, reason: One file to ship.}\n", ""}},
               {page + ":15:1 warning few-rules"}},
        broken{
            "FlagOfJudgementThatIsNone", {{page, "judgement: true", "judgement: maybe"}}, {page + ":28:16 wrong-type"}},
        broken{"OutOfScopeThatIsNoFlag",
               {{faqs, "out_of_scope: true", "out_of_scope: legal"}},
               {faqs + ":13:19 wrong-type"}},
        broken{"SourceOfFaqPageWithoutTitle",
               {{faqs, "faq:", "source: {year: 2026}\nfaq:"}},
               {faqs + ":4:9 missing-key"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
