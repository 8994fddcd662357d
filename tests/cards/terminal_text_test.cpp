#include <gtest/gtest.h>

#include "base/text.hpp"
#include "cards/answer_card.hpp"
#include "cards/terminal_style.hpp"
#include "golden_card.hpp"
#include "sample_answers.hpp"

namespace hirewise::test {
namespace {

void expect_golden(const std::string& name, const advice::answer& answer) {
    const auto text = cards::terminal_text(answer, sample_base(), false);
    EXPECT_EQ(golden_card(name, text), text);
}

std::size_t widest_line(const std::string& text) {
    std::size_t widest = 0;
    for (const auto line : split(text, '\n')) { widest = std::max(widest, cards::columns_of(line)); }
    return widest;
}

TEST(TerminalText, ShowsTheRatingsAsBars) {
    expect_golden("conditional.terminal.txt", conditional_answer());
}

TEST(TerminalText, ShowsThreeOptions) {
    expect_golden("three_way.terminal.txt", three_way_answer());
}

TEST(TerminalText, ShowsAnFaqAnswer) {
    expect_golden("faq.terminal.txt", faq_answer());
}

TEST(TerminalText, ShowsTheFactBeneathTheReasons) {
    expect_golden("verdict_with_fact.terminal.txt", verdict_with_fact());
}

TEST(TerminalText, ShowsAnAbstention) {
    expect_golden("abstention.terminal.txt", abstention());
}

TEST(TerminalText, OfHelpAndCourtesiesIsOnlyWhatIsSaid) {
    EXPECT_EQ(cards::terminal_text(courtesy(), sample_base(), false), "You're welcome.\n");
    EXPECT_EQ(cards::terminal_text(help_answer(), sample_base(), false).find("Knowledge"), std::string::npos);
}

TEST(TerminalText, FitsEightyColumnsWithTwoOptions) {
    auto answer = conditional_answer();
    answer.citations.clear();  // an address is never broken
    EXPECT_LE(widest_line(cards::terminal_text(answer, sample_base(), false)), 80U);
}

TEST(TerminalText, SaysTheSameWithColour) {
    auto coloured = cards::terminal_text(conditional_answer(), sample_base(), true);
    EXPECT_NE(coloured.find("\x1b[33mConditional"), std::string::npos);
    for (auto at = coloured.find('\x1b'); at != std::string::npos; at = coloured.find('\x1b')) {
        coloured.erase(at, coloured.find('m', at) - at + 1);
    }
    EXPECT_EQ(coloured, cards::terminal_text(conditional_answer(), sample_base(), false));
}

TEST(Bar, IsTenCellsInEighths) {
    EXPECT_EQ(cards::bar(9), "█████████░");
    EXPECT_EQ(cards::bar(7.5), "███████▌░░");
    EXPECT_EQ(cards::bar(0), "░░░░░░░░░░");
    EXPECT_EQ(cards::bar(10), "██████████");
}

TEST(Bar, StaysInItsCellsWhateverTheValue) {
    for (const double value : {-3.0, 12.0, 9.99, 0.01}) { EXPECT_EQ(cards::columns_of(cards::bar(value)), 10U); }
}

TEST(Wrapped, BreaksBeforeTheEdgeAndIndents) {
    const auto text = cards::wrapped(std::string(40, 'a') + " " + std::string(40, 'b'), 4);
    EXPECT_EQ(text, std::string(40, 'a') + "\n    " + std::string(40, 'b'));
}

TEST(Wrapped, NeverBreaksAWord) {
    EXPECT_EQ(cards::wrapped(std::string(200, 'a'), 4), std::string(200, 'a'));
}

}  // namespace
}  // namespace hirewise::test
