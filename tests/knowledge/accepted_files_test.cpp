#include "knowledge/broken_files.hpp"

// The other side of each rule: changes of a clean base that leave it clean.
namespace hirewise::knowledge {
namespace {

struct accepted {
    std::string name;
    std::vector<edit> edits;
};

void PrintTo(const accepted& value, std::ostream* out) {
    *out << value.name;
}

class AcceptedFile : public testing::TestWithParam<accepted> {};

TEST_P(AcceptedFile, IsClean) {
    const small_base base;
    make_edits(base, GetParam().edits);
    EXPECT_EQ(places_and_codes(base.load().diagnostics), std::vector<std::string>{});
}

std::string name_of_accepted(const testing::TestParamInfo<accepted>& info) {
    return info.param.name;
}

INSTANTIATE_TEST_SUITE_P(
    Yaml, AcceptedFile,
    testing::Values(accepted{"Comments",
                             {{rust, "role: Rust engineer", "# what one hires\nrole: Rust engineer  # a person"}}},
                    accepted{"QuotesAroundSigns", {{page, "No collector.", "\"No collector: none at all, `a` #1.\""}}},
                    accepted{"TextBelowItsKey",
                             {{page, "reason: No collector.", "reason: >-\n      No collector,\n      at all."}}},
                    accepted{"QuotesThatHoldQuotes", {{page, "No collector.", "'No collector, it''s said.'"}}},
                    accepted{"EscapedLetters", {{page, "No collector.", R"("No collector \u2013 none.")"}}},
                    accepted{"AnchorsThatNobodyFollows", {{rust, "category: language", "category: &c language"}}},
                    accepted{"FrontMatterWithSpacesBehindItsLines", {{rust, "\n---\n\n#", "\n---  \n\n#"}}},
                    accepted{"ANameWithForeignLetters",
                             {{rust, "reviewer: Editors", "reviewer: \u00C9ditions \u2013 Z\u00FCrich"}}}),
    name_of_accepted);

INSTANTIATE_TEST_SUITE_P(
    Evidence, AcceptedFile,
    testing::Values(accepted{"FarOverrideWithAFigureOfItsOwn", {{go, "value: 8", "value: 9"}}},
                    accepted{"NearOverrideWithoutAFigure",
                             {{go, "value: 8", "value: 8.7"}, {go, "    figures: [go-at-work]\n", ""}}},
                    accepted{"FarOverrideOnAPageWithASource",
                             {{page, "rust: {value: 9, judgement: Compiled code.}",
                               "rust: {value: 9, formula: talent, judgement: Compiled code.}"}}},
                    accepted{"FormulaWithAnotherTechnologysFigures",
                             {{rust, "formula: talent", "formula: talent, of: go"}}},
                    accepted{"OverdueFigureThatNobodyUses",
                             {{figures, "year: 2025", "year: 2023"},
                              {rust, "{formula: talent}", "{value: 6, judgement: Some.}"},
                              {faqs, "figures: [use-rust]", "judgement: true"},
                              {role_page, "figures: [use-rust]\n", ""}}},
                    accepted{"OldFigureThatWasCheckedLately",
                             {{figures, "year: 2025", "year: 2020"},
                              {figures, "figures:\n", "checked_on: 2026-06-01\nfigures:\n"}}},
                    accepted{"FigureOfResearchThatIsOld",
                             {{figures, "class: usage", "class: research"}, {figures, "year: 2025", "year: 2017"}}},
                    accepted{"AnswerWithFiguresThatIsNoJudgement",
                             {{faqs, "figures: [use-rust]", "figures: [use-rust]\n    judgement: false"}}}),
    name_of_accepted);

INSTANTIATE_TEST_SUITE_P(
    Ratings, AcceptedFile,
    testing::Values(
        accepted{"RatingsThatFollowASource", {{page, "rust: {value: 9", "rust: {value: 2"}}},
        accepted{"RatingNearTheProfile",
                 {{other_page, "", page_of_go_and_python}, {other_page, "python: {value: 3", "python: {value: 4.4"}}},
        accepted{"OverrideOfAFormulaThatIsDeclared",
                 {{other_page, "", page_of_go_and_python},
                  {other_page, "python: {value: 3, judgement", "python: {formula: talent, value: 8, judgement"}}},
        accepted{"RatingOfOneOptionOnly",
                 {{other_page, "", page_of_go_and_python},
                  {other_page, "    python: {value: 3, judgement: Interpreted code.}\n", ""}}},
        accepted{"CriterionThatOnlyOneOfACategoryIsRatedOn",
                 {{criteria, "  - id: talent_availability",
                   "  - id: charm\n    name: Charm\n    meaning: charm\n    anchors: {0: a, 5: b, 10: c}\n"
                   "    phrases: [charm]\n  - id: talent_availability"},
                  {rust, "  performance:", "  charm: {value: 5, judgement: Some.}\n  performance:"}}},
        accepted{"TheEndsOfTheScale",
                 {{page, "rust: {value: 9", "rust: {value: 10"}, {page, "go: {value: 7", "go: {value: 0"}}}),
    name_of_accepted);

INSTANTIATE_TEST_SUITE_P(
    Texts, AcceptedFile,
    testing::Values(
        accepted{"NameThatIsMentioned",
                 {{page, "domain:", "mentions: [python]\ndomain:"}, {page, "Both are fast.", "Faster than Python."}}},
        accepted{"NameOfAParent",
                 {{rust, "role:", "parent: python\nrole:"}, {page, "Rust for speed.", "Rust with Python for speed."}}},
        accepted{"EverydayWordThatIsAName",
                 {{other_page, "", page_of_go_and_python}, {other_page, "Go for services.", "Rust never sleeps."}}},
        accepted{"WayOfHiringInAText", {{page, "Both are fast.", "Contractor or not."}}},
        accepted{"NameInsideAWord", {{page, "Both are fast.", "Pythonic and CPython."}}},
        accepted{"MarkdownThatSlackShows",
                 {{page, "Both are fast.", "**Both** are *fast*:\n\n- `a < b`\n- [page](https://example.org)"}}},
        accepted{"TableInAUseCase", {{mvp, "# First product", "# First product\n\n| a | b |\n|---|---|\n| 1 | 2 |"}}},
        accepted{
            "TheLongestTexts",
            {{page, "Yes.", words(600)}, {page, "Both are fast.", words(1500)}, {page, "No collector.", words(200)}}},
        accepted{"SameWordsInOneAnswer", {{faqs, "is it rare", "rare is it, is it not"}}},
        accepted{"TitleWithTheNameOfTheRolesTechnology",
                 {{role_page, "technologies: [rust]", "technologies: [rust, python]"},
                  {role_page, "title: Rust engineer", "title: Python and Rust engineer"}}}),
    name_of_accepted);

INSTANTIATE_TEST_SUITE_P(
    Pages, AcceptedFile,
    testing::Values(
        accepted{"NoQuestionsOnAPage", {{other_page, "", page_of_go_and_python}}},
        accepted{"OneHourOfTrial", {{role_page, "hours: 3", "hours: 1"}}},
        accepted{"EightHoursOfTrial", {{role_page, "hours: 3", "hours: 8"}}},
        accepted{"ReviewOnTheDay", {{page, "2026-06-01", "2026-11-26"}}},
        accepted{"ReviewOnTheLastDay", {{page, "2026-06-01", "2026-05-30"}}},
        accepted{"ChoicesInAnotherOrder",
                 {{page, "  rust: A late answer breaks the product.\n  go: The team has to grow soon.\n",
                   "  go: The team has to grow soon.\n  rust: A late answer breaks the product.\n"}}},
        accepted{
            "UseCaseThatNobodyRulesOn",
            {{"use_cases/games.md", "",
              "---\nname: games\ndescription: games\nweights: {performance: 9}\nphrases: [games]\n---\n\n# Games\n"}}}),
    name_of_accepted);

}  // namespace
}  // namespace hirewise::knowledge
