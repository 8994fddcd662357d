#include "knowledge/coverage.hpp"

#include <gtest/gtest.h>

#include "knowledge/broken_files.hpp"

namespace hirewise::knowledge {
namespace {

using texts = std::vector<std::string>;

coverage coverage_after(const std::vector<edit>& edits, std::chrono::year_month_day day = today) {
    const small_base files;
    make_edits(files, edits);
    const auto base = load(files.path(), day).snapshot;
    return coverage_of(*base, load_question_tests(files.path(), *base).tests, day);
}

TEST(Coverage, ListsPagesFromTheMostOverdueToTheFreshest) {
    const auto pages = coverage_after({{faqs, "2026-06-01", "2026-05-01"},
                                       {role_page, "2026-06-01", "2026-11-26"},
                                       {role_page, "reviewer:", "review_after_days: 30\nreviewer:"}})
                           .pages;
    using namespace std::chrono;
    EXPECT_EQ(pages, (std::vector<page_age>{{faqs, 2026y / May / 1, -29},
                                            {page, 2026y / June / 1, 2},
                                            {go, 2026y / June / 1, 2},
                                            {rust, 2026y / June / 1, 2},
                                            {role_page, 2026y / November / 26, 30}}));
}

TEST(Coverage, ListsOverdueFiguresThatPagesRestOn) {
    EXPECT_TRUE(coverage_after({}).figures.empty());
    const auto found = coverage_after({{figures, "year: 2025", "year: 2023"}}).figures;
    EXPECT_EQ(found, (std::vector<overdue_figure>{{"use-rust", 2023, figure_class::usage, 11, 4}}));
}

TEST(Coverage, PassesOverOverdueFiguresThatNobodyUses) {
    const auto found = coverage_after({{figures, "year: 2025", "year: 2023"},
                                       {rust, "{formula: talent}", "{value: 6, judgement: Some.}"},
                                       {faqs, "figures: [use-rust]", "judgement: true"},
                                       {role_page, "figures: [use-rust]\n", ""}});
    EXPECT_TRUE(found.figures.empty());
}

TEST(Coverage, NamesTechnologiesWithoutPayOfTheirOwnOrTheirParents) {
    EXPECT_EQ(coverage_after({}).technologies_without_pay, (texts{"go", "python", "rust"}));
    const auto found = coverage_after({{figures, "class: usage", "class: pay"}, {go, "role:", "parent: rust\nrole:"}});
    EXPECT_EQ(found.technologies_without_pay, texts{"python"});
}

TEST(Coverage, NamesTechnologiesThatNoPageCompares) {
    EXPECT_EQ(coverage_after({}).technologies_without_comparison, (texts{"contractor", "python"}));
}

TEST(Coverage, NamesCategoriesOfTwoOrMoreThatNoPageCompares) {
    EXPECT_TRUE(coverage_after({}).categories_without_comparison.empty());
    const std::string employee =
        "---\ncategory: engagement\nrole: Employee\nratings:\n  talent_availability: {value: 8, judgement: Most "
        "are.}\n---\n\n"
        "# Employee\n\nOn the payroll.\n";
    EXPECT_EQ(coverage_after({{"hiring_shapes/employee.md", "", employee}}).categories_without_comparison,
              texts{"engagement"});
}

TEST(Coverage, NamesUseCasesThatNoPageRulesOn) {
    EXPECT_TRUE(coverage_after({}).use_cases_without_rule.empty());
    EXPECT_EQ(coverage_after({{page, "use_case: mvp", "use_case: games"},
                              {"use_cases/games.md", "",
                               "---\nname: games\ndescription: games\nweights: {talent_availability: 1}\n"
                               "phrases: [games]\n---\n\n# Games\n"}})
                  .use_cases_without_rule,
              texts{"mvp"});
}

TEST(Coverage, NamesComparisonsWithoutQuestions) {
    EXPECT_TRUE(coverage_after({}).comparisons_without_faq.empty());
    EXPECT_EQ(coverage_after({{other_page, "", page_of_go_and_python}}).comparisons_without_faq, texts{other_page});
}

TEST(Coverage, NamesAnswersWithoutFiguresThatAreNoRefusals) {
    EXPECT_EQ(coverage_after({}).answers_without_figures, texts{page + "#together"});
}

TEST(Coverage, CountsQuestionTestsOfEachPage) {
    EXPECT_EQ(coverage_after({}).tests, (std::vector<tested_page>{{page, 3}}));
    EXPECT_EQ(coverage_after({{other_page, "", page_of_go_and_python}}).tests,
              (std::vector<tested_page>{{other_page, 0}, {page, 3}}));
}

TEST(Coverage, CountsATestForThePageThatComparesWhatItExpects) {
    const std::string questions =
        "questions:\n  - ask: python or go?\n    expect: {technologies: [python, go]}\n"
        "  - ask: Golang, or rather Python?\n    expect: {winner: go}\n"
        "  - ask: both?\n    expect: {faq: together}\n  - ask: help\n    expect: {answered: false}\n";
    const auto found =
        coverage_after({{other_page, "", page_of_go_and_python}, {"questions/more.yaml", "", questions}});
    EXPECT_EQ(found.tests, (std::vector<tested_page>{{other_page, 2}, {page, 4}}));
}

}  // namespace
}  // namespace hirewise::knowledge
