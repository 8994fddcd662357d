#include "ledger.hpp"

#include <gtest/gtest.h>

namespace hirewise::chaos {
namespace {

using namespace std::chrono_literals;

ledger::time_point at(std::chrono::milliseconds since_start) {
    return ledger::time_point{} + since_start;
}

TEST(Ledger, IsCleanWhenEveryQuestionHasOneAnswer) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.acknowledged("Ev1", at(5ms));
    EXPECT_EQ(book.open(), 1U);
    book.answered("Ev1", at(40ms));
    EXPECT_EQ(book.open(), 0U);
    const auto sum = book.result();
    EXPECT_TRUE(sum.is_clean());
    EXPECT_EQ(sum.sent, 1U);
    EXPECT_EQ(sum.acknowledged, 1U);
    EXPECT_EQ(sum.answered, 1U);
    EXPECT_EQ(sum.p50, 40ms);
}

TEST(Ledger, FindsAnAcknowledgedQuestionWithoutAnAnswer) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.acknowledged("Ev1", at(5ms));
    EXPECT_EQ(book.result().lost, 1U);
    EXPECT_FALSE(book.result().is_clean());
}

TEST(Ledger, DoesNotCallAnUnacknowledgedQuestionLost) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    EXPECT_EQ(book.result().lost, 0U);
    EXPECT_EQ(book.open(), 1U);
}

TEST(Ledger, WaitsForTheAcknowledgementOfAnAnsweredQuestion) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.answered("Ev1", at(5ms));
    EXPECT_EQ(book.open(), 1U);
    book.acknowledged("Ev1", at(900ms));
    EXPECT_EQ(book.open(), 0U);
}

TEST(Ledger, CountsEveryAnswerBeyondTheFirst) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.acknowledged("Ev1", at(5ms));
    for (const auto moment : {10ms, 20ms, 30ms}) { book.answered("Ev1", at(moment)); }
    EXPECT_EQ(book.result().doubled, 2U);
    EXPECT_EQ(book.result().answered, 1U);
    EXPECT_EQ(book.result().slowest, 10ms);
}

TEST(Ledger, NamesWhatWasLostOrDoubled) {
    ledger book;
    for (const auto* name : {"Ev1", "Ev2", "Ev3", "Ev4"}) {
        book.sent(name, "C1", at(0ms));
        if (name != std::string_view{"Ev4"}) { book.acknowledged(name, at(1ms)); }
    }
    for (const auto* name : {"Ev1", "Ev3", "Ev3"}) { book.answered(name, at(2ms)); }
    EXPECT_EQ(book.suspects(), (std::vector<std::string>{"Ev2", "Ev3"}));
}

TEST(Ledger, FindsAnAnswerThatOvertookAnEarlierQuestion) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.acknowledged("Ev1", at(5ms));
    book.sent("Ev2", "C1", at(5ms));
    book.acknowledged("Ev2", at(8ms));
    book.answered("Ev2", at(20ms));
    book.answered("Ev1", at(30ms));
    EXPECT_EQ(book.result().out_of_order, 1U);
}

TEST(Ledger, KnowsNoOrderBetweenQuestionsThatWereOnTheirWayTogether) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.sent("Ev2", "C1", at(1ms));
    book.acknowledged("Ev1", at(5ms));
    book.acknowledged("Ev2", at(5ms));
    book.answered("Ev2", at(20ms));
    book.answered("Ev1", at(30ms));
    EXPECT_EQ(book.result().out_of_order, 0U);
}

TEST(Ledger, KnowsNoOrderBetweenChannels) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.acknowledged("Ev1", at(1ms));
    book.sent("Ev2", "C2", at(2ms));
    book.answered("Ev2", at(20ms));
    EXPECT_EQ(book.result().out_of_order, 0U);
}

TEST(Ledger, CountsOnlyTheFirstDelivery) {
    ledger book;
    book.sent("Ev1", "C1", at(0ms));
    book.sent("Ev1", "C1", at(500ms));
    book.acknowledged("Ev1", at(501ms));
    book.answered("Ev1", at(600ms));
    EXPECT_EQ(book.result().sent, 1U);
    EXPECT_EQ(book.result().p99, 600ms);
}

TEST(Ledger, FindsAnswersToWhatNobodyAsked) {
    ledger book;
    book.answered("Ev9", at(1ms));
    book.stray();
    EXPECT_EQ(book.result().strays, 2U);
    EXPECT_FALSE(book.result().is_clean());
}

}  // namespace
}  // namespace hirewise::chaos
