#include "knowledge/broken_files.hpp"

// What ratings rest on, and whether they fit together.
namespace hirewise::knowledge {
namespace {

class BrokenEvidence : public testing::TestWithParam<broken> {};

TEST_P(BrokenEvidence, IsReportedWhereItIs) {
    expect_reported(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Formulas, BrokenEvidence,
    testing::Values(
        broken{"UnknownFormula", {{rust, "formula: talent", "formula: talents"}}, {rust + ":9:34 unknown-formula"}},
        broken{"FormulaWithoutFigures",
               {{rust, "formula: talent", "formula: satisfaction"}},
               {rust + ":9:34 formula-without-figures"}},
        broken{"FormulaOfATechnologyWithoutFigures",
               {{rust, "formula: talent", "formula: talent, of: contractor"}},
               {rust + ":9:34 formula-without-figures"}},
        broken{"FormulaOfAnUnknownTechnology",
               {{rust, "formula: talent", "formula: talent, of: rustt"}},
               {rust + ":9:46 unknown-technology"}},
        broken{
            "FormulaWithFigureThatIsNoNumber", {{figures, "14.48", "many"}}, {rust + ":9:34 formula-without-figures"}},
        broken{"NeitherValueNorFormula",
               {{rust, "{formula: talent}", "{judgement: Many.}"}},
               {rust + ":9:24 missing-key"}},
        broken{"FarOverride",
               {{go, "value: 8", "value: 9"}, {go, "    figures: [go-at-work]\n", ""}},
               {go + ":10:12 override-needs-source"}},
        broken{"FarOverrideWithTheFormulasOwnFigure",
               {{go, "value: 8", "value: 4.8"}, {go, "[go-at-work]", "[use-go]"}},
               {go + ":10:12 override-needs-source"}},
        broken{"FarOverrideOnAPageWithoutSource",
               {{other_page, "", page_of_go_and_python},
                {other_page, "go: {value: 7, judgement: Compiled code.}",
                 "go: {value: 7, formula: talent, judgement: Compiled.}"},
                {other_page, "python: {value: 3,", "python: {value: 3, formula: talent,"}},
               {"comparisons/go-vs-python.md:9:21 override-needs-source"}},
        broken{"OverrideThatIsNoNumber", {{go, "value: 8", "value: eight"}}, {go + ":10:12 wrong-type"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Figures, BrokenEvidence,
    testing::Values(
        broken{"UnknownClass", {{figures, "class: usage", "class: use"}}, {figures + ":5:12 unknown-class"}},
        broken{"FigureWithoutClass", {{figures, "    class: usage\n", ""}}, {figures + ":2:5 missing-key"}},
        broken{"MetricWithCapitals",
               {{figures, "metric: so_usage_professional", "metric: Usage"}},
               {figures + ":4:13 not-lower-case", rust + ":9:34 formula-without-figures"}},
        broken{
            "FigureWithoutUnit", {{figures, "    unit: \"% of professionals\"\n", ""}}, {figures + ":2:5 missing-key"}},
        broken{"UnknownKeyOfFigure", {{figures, "note:", "notes:"}}, {figures + ":35:5 unknown-key"}},
        broken{"NoteTooLong", {{figures, "of those who answered", words(501)}}, {figures + ":35:11 too-long"}},
        broken{"SecondaryThatIsNoFlag",
               {{figures, "secondary: true", "secondary: copy"}},
               {figures + ":26:16 wrong-type"}},
        broken{"CheckedOnThatIsNoDay",
               {{figures, "figures:\n", "checked_on: today\nfigures:\n"}},
               {figures + ":1:13 wrong-type"}},
        broken{"FigureOverdue", {{figures, "year: 2025", "year: 2023"}}, {figures + ":2:9 warning evidence-overdue"}},
        broken{"FigureOfPayOverdueSooner",
               {{figures, "class: usage", "class: pay"}, {figures, "year: 2025", "year: 2024"}},
               {figures + ":2:9 warning evidence-overdue"}},
        broken{"FigureOverdueAlthoughCheckedLongAgo",
               {{figures, "year: 2025", "year: 2023"}, {figures, "figures:\n", "checked_on: 2026-01-31\nfigures:\n"}},
               {figures + ":3:9 warning evidence-overdue"}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    History, BrokenEvidence,
    testing::Values(
        broken{"HistoryThatIsAMap",
               {{go, "[{value: 7, until: 2025-06-01}]", "{value: 7, until: 2025-06-01}"}},
               {go + ":13:14 wrong-type"}},
        broken{"HistoryWithoutDay", {{go, "{value: 7, until: 2025-06-01}", "{value: 7}"}}, {go + ":13:15 missing-key"}},
        broken{"HistoryOffTheScale", {{go, "{value: 7, until", "{value: 70, until"}}, {go + ":13:23 rating-range"}}),
    name_of);

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

// Rust 1 above Go and Go 1 above Python, but Rust 4 below Python, on a criterion that no profile knows: each is 2 off.
const std::string charm =
    "  - id: charm\n    name: Charm\n    meaning: charm\n    anchors: {0: a, 5: b, 10: c}\n    phrases: [charm]\n"
    "  - id: talent_availability";
const std::string go_and_python = replaced(
    replaced(replaced(page_of_go_and_python, "performance", "charm"), "value: 7", "value: 5"), "value: 3", "value: 4");
const std::string rust_and_python =
    replaced(replaced(replaced(go_and_python, "go", "rust"), "Go", "Rust"), "value: 5", "value: 0");

INSTANTIATE_TEST_SUITE_P(
    Agreement, BrokenEvidence,
    testing::Values(
        broken{"PagesThatGoInACircle",
               {{criteria, "  - id: talent_availability", charm},
                {page, "source: {title: A page, address: https://example.org/page, year: 2026}\n", ""},
                {page, "[performance, talent_availability]", "[charm]"},
                {page, "  performance:\n    rust: {value: 9", "  charm:\n    rust: {value: 8"},
                {other_page, "", go_and_python},
                {"comparisons/rust-vs-python.md", "", rust_and_python}},
               {"comparisons/go-vs-python.md:7:3 warning rating-conflict", page + ":8:3 warning rating-conflict",
                "comparisons/rust-vs-python.md:7:3 warning rating-conflict"}},
        broken{"RatingFarFromTheProfile",
               {{other_page, "", page_of_go_and_python}, {other_page, "python: {value: 3", "python: {value: 5"}},
               {"comparisons/go-vs-python.md:9:5 warning rating-conflict"}},
        broken{"DistanceFarFromThatOfTheProfiles",
               {{other_page, "", page_of_go_and_python},
                {other_page, "go: {value: 7", "go: {value: 8.2"},
                {other_page, "python: {value: 3", "python: {value: 1.8"}},
               {"comparisons/go-vs-python.md:7:3 warning rating-conflict"}},
        broken{"RatingsOfAPageWithoutJudgement",
               {{page, "{value: 9, judgement: Compiled code.}", "{formula: talent}"}},
               {page + ":10:5 warning rating-conflict"}},
        broken{"ProfileThatLacksARating",
               {{python, "  performance: {value: 3, judgement: Interpreted code.}\n", ""}},
               {python + ":5:3 warning profile-incomplete"}},
        broken{"ProfileWithoutRatings",
               {{python,
                 "ratings:\n  performance: {value: 3, judgement: Interpreted code.}\n "
                 " talent_availability: {formula: talent}\n",
                 ""}},
               {python + ":2:1 warning profile-incomplete"}}),
    name_of);

}  // namespace
}  // namespace hirewise::knowledge
