#include <gtest/gtest.h>

#include "cards/answer_card.hpp"
#include "cards/wording.hpp"
#include "golden_card.hpp"
#include "sample_answers.hpp"

namespace hirewise::test {
namespace {

std::string text_of(const advice::answer& answer) {
    return cards::plain_text(answer, sample_base());
}

void expect_golden(const std::string& name, const advice::answer& answer) {
    const auto text = text_of(answer) + "\n";
    EXPECT_EQ(golden_card(name, text), text);
}

TEST(PlainText, CarriesTheWholeVerdict) {
    expect_golden("conditional.txt", conditional_answer());
}

TEST(PlainText, CarriesBothSidesOfASplit) {
    expect_golden("split.txt", split_answer());
}

TEST(PlainText, CarriesAnFaqAnswer) {
    expect_golden("faq.txt", faq_answer());
}

TEST(PlainText, OffersOtherQuestionsWhenItAbstains) {
    expect_golden("abstention.txt", abstention());
}

TEST(PlainText, OfHelpIsItsTextAndTheExamples) {
    EXPECT_EQ(
        text_of(help_answer()),
        "I compare technologies for hiring. Name two and what you build. You could ask: Rust or Go for our fintech "
        "service? Can Rust and Go work together?");
}

TEST(PlainText, OfACourtesyIsOneSentence) {
    EXPECT_EQ(text_of(courtesy()), "You're welcome.");
}

TEST(PlainText, AnswersAFollowUpRightAfterTheVerdict) {
    expect_golden("why_not.txt", why_not_answer());
}

TEST(PlainText, TellsTheFactAfterTheReasons) {
    expect_golden("verdict_with_fact.txt", verdict_with_fact());
}

TEST(PlainText, NamesTheTotalsWhereNoRuleDoes) {
    EXPECT_NE(text_of(level_answer()).find("Weighted ratings out of 10: Go 7.8, Rust 7.7."), std::string::npos)
        << text_of(level_answer());
}

TEST(PlainText, LeavesOutWhatThereIsNot) {
    advice::answer bare;
    bare.answered = true;
    bare.text = "Yes";
    bare.faq = "unheard-of";
    EXPECT_EQ(text_of(bare), "Answer. Yes.");
}

TEST(Sentence, GetsItsFullStopOnce) {
    EXPECT_EQ(cards::sentence("Go wins"), "Go wins.");
    EXPECT_EQ(cards::sentence("Go wins."), "Go wins.");
    EXPECT_EQ(cards::sentence("Go?"), "Go?");
    EXPECT_EQ(cards::sentence("cut…"), "cut…");
    EXPECT_EQ(cards::sentence("¦"), "¦.");  // ends with the same byte as an ellipsis
    EXPECT_EQ(cards::sentence("  "), "");
}

TEST(OneLine, ReplacesEveryControlCharacterByOneSpace) {
    EXPECT_EQ(cards::one_line("  a\r\n\tb \x1b[1m c\x7f\xc2\x9b d  "), "a b [1m c d");
}

TEST(CleanLines, KeepOneEmptyLineBetweenParagraphs) {
    EXPECT_EQ(cards::clean_lines("\n a\n\n\n b\r\nc \n\n"), (std::vector<std::string>{"a", "", "b", "c"}));
}

TEST(CitationWords, GiveTheYearOnce) {
    EXPECT_EQ(cards::citation_words({"", "Survey", "https://x.example", 2024}), "Survey (2024)");
    EXPECT_EQ(cards::citation_words({"", "Survey 2024", "https://x.example", 2024}), "Survey 2024");
    EXPECT_EQ(cards::citation_words({"", "", "https://x.example", 0}), "https://x.example");
    EXPECT_EQ(cards::citation_words({"faqs/pay.md", "", "", 0}), "faqs/pay.md");
}

TEST(ShownCitations, AreFiveAtMostAndEachOnce) {
    advice::answer answer;
    for (int i = 0; i < 9; ++i) {
        answer.citations.push_back({"", "T" + std::to_string(i / 2), "https://x.example", 0});
    }
    EXPECT_EQ(cards::shown_citations(answer).size(), 5U);
}

}  // namespace
}  // namespace hirewise::test
