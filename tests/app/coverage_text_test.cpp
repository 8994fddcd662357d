#include "app/coverage_text.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

using namespace std::chrono;

std::string part_with(const knowledge::coverage& found, std::string_view title) {
    const auto text = to_text(found);
    const auto begin = text.find(title);
    if (begin == std::string::npos) { return "nothing with " + std::string{title}; }
    auto end = text.find('\n', begin);
    while (end + 1 < text.size() && text.compare(end + 1, 2, "  ") == 0) { end = text.find('\n', end + 1); }
    return text.substr(begin, end + 1 - begin);
}

TEST(CoverageText, ShowsPagesThatAreOverdueOrSoonWillBe) {
    knowledge::coverage found;
    found.pages = {{"faqs/pay.md", 2026y / May / 1, -29},
                   {"comparisons/rust-vs-go.md", 2026y / June / 1, 1},
                   {"technologies/go.md", 2026y / November / 1, 155}};
    EXPECT_EQ(part_with(found, "Pages to review"),
              "Pages to review, oldest first:\n"
              "    29 days overdue  faqs/pay.md (reviewed 2026-05-01)\n"
              "      1 day left     comparisons/rust-vs-go.md (reviewed 2026-06-01)\n");
}

TEST(CoverageText, ShowsTheNextPageIfNoneIsDueSoon) {
    knowledge::coverage found;
    found.pages = {{"a.md", 2026y / November / 1, 155}, {"b.md", 2026y / November / 2, 156}};
    EXPECT_EQ(part_with(found, "Pages to review"),
              "Pages to review, oldest first:\n   155 days left     a.md (reviewed 2026-11-01)\n");
}

TEST(CoverageText, ShowsOverdueFigures) {
    knowledge::coverage found;
    found.figures = {{"pay-rust", 2023, knowledge::figure_class::pay, 17, 3},
                     {"use-go", 2023, knowledge::figure_class::usage, 1, 1}};
    EXPECT_EQ(part_with(found, "Overdue figures"),
              "Overdue figures that pages rest on, oldest first:\n"
              "  17 months overdue  pay-rust (pay of 2023, 3 pages rest on it)\n"
              "    1 month overdue  use-go (usage of 2023, 1 page rests on it)\n");
}

TEST(CoverageText, SaysNoneWhereThereIsNothing) {
    EXPECT_EQ(part_with({}, "Overdue figures"), "Overdue figures that pages rest on, oldest first:\n  none\n");
    EXPECT_EQ(part_with({}, "Use cases"), "Use cases that no page rules on: 0\n");
}

TEST(CoverageText, WrapsNames) {
    knowledge::coverage found;
    found.use_cases_without_rule = {std::string(60, 'a'), std::string(39, 'b'), "c"};
    EXPECT_EQ(part_with(found, "Use cases"),
              "Use cases that no page rules on: 3\n  " + std::string(60, 'a') + " " + std::string(39, 'b') + "\n  c\n");
}

TEST(CoverageText, CutsLongListsAndSaysHowMuchMoreThereIs) {
    knowledge::coverage found;
    for (int i = 0; i < 25; ++i) { found.answers_without_figures.push_back("a" + std::to_string(i)); }
    const auto text = part_with(found, "Answers without figures");
    EXPECT_NE(text.find("Answers without figures: 25\n  a0\n"), std::string::npos) << text;
    EXPECT_TRUE(text.ends_with("  a19\n  and 5 more\n")) << text;
}

TEST(CoverageText, ShowsComparisonsWithFewQuestionTests) {
    knowledge::coverage found;
    found.tests = {{"a.md", 0}, {"b.md", 6}, {"c.md", 7}};
    EXPECT_EQ(part_with(found, "Comparisons with fewer"),
              "Comparisons with fewer than 7 question tests: 2\n     0  a.md\n     6  b.md\n");
}

}  // namespace
}  // namespace hirewise::app
