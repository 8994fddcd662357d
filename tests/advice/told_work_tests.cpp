// Use cases that no phrase names and the way the work is told gives away.

#include <gtest/gtest.h>

#include "base/contains.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

using ids = std::vector<std::string>;

constexpr const char* merchants = "Rust or Go? We net off what merchants are owed every night.";

TEST(ToldWork, IsWeighedAsItsUseCase) {
    const auto made = test::ask(merchants);
    EXPECT_EQ(made.reading.use_cases, ids{"fintech"});
    EXPECT_EQ(made.decision.winner, "rust");
}

TEST(ToldWork, IsSaidToBeGuessed) {
    const auto notes = test::ask(merchants).reading.notes;
    EXPECT_TRUE(
        contains(notes, "took it for a latency-sensitive trading or fintech service, from how the work is told"));
}

TEST(ToldWork, OutweighsAPhraseThatTheStorySpeaksAgainst) {
    const auto made = test::ask(
        "I come from fintech. Now I make doorbells: the little board inside has a speaker and a "
        "battery. Rust or Go?");
    EXPECT_EQ(made.reading.use_cases, ids{"embedded_device"});
}

TEST(ToldWork, IsNotLookedForWhereAPhraseNamesAnother) {
    const auto made = test::ask("Rust or Go for a web API?");
    EXPECT_EQ(made.reading.use_cases, ids{"web_api"});
    EXPECT_TRUE(made.reading.notes.empty());
}

TEST(ToldWork, SaysNothingOfAnUnclearStory) {
    EXPECT_TRUE(test::ask("Rust or Go? My boss wants to know before lunch.").reading.use_cases.empty());
}

TEST(ToldWork, IsNotGuessedInAThreadThatHasItsSubject) {
    auto asked = test::addressed("We net off what merchants are owed every night.");
    asked.context.options = {"rust", "go"};
    asked.context.use_cases = {"mvp"};
    const auto made = test::shipped_engine().ask(asked).answer;
    EXPECT_FALSE(contains(made.reading.use_cases, std::string{"fintech"}));
}

TEST(ToldWork, IsNoAdviceByItself) {
    EXPECT_FALSE(test::ask("We net off what merchants are owed every night.").answered);
}

TEST(ToldWork, NeedsNoExamples) {
    auto base = std::make_shared<knowledge::snapshot>(*test::load_shipped_base());
    base->told.clear();
    const engine without{base};
    EXPECT_TRUE(without.ask(test::addressed(merchants)).answer.reading.use_cases.empty());
}

}  // namespace
}  // namespace hirewise::advice
