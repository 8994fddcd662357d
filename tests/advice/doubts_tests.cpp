// What uses our words and still gets no verdict, over the base that ships.

#include <gtest/gtest.h>

#include "advice/spoken_weights.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

class Talk : public testing::TestWithParam<const char*> {};

TEST_P(Talk, GetsNoVerdict) {
    const auto made = test::ask(GetParam());
    EXPECT_FALSE(made.decision.winner.has_value());
    EXPECT_TRUE(made.decision.options.empty());
}

INSTANTIATE_TEST_SUITE_P(OfAnotherWalkOfLife, Talk,
                         testing::Values("need to hire a gardener this week, the hedge grows into the street",
                                         "I have to add a person to my savings account"));
INSTANTIATE_TEST_SUITE_P(Definitions, Talk, testing::Values("what is ecommerce marketing"));
INSTANTIATE_TEST_SUITE_P(MereMentions, Talk,
                         testing::Values("thread dump attached, python 3.12, the cache leaks again",
                                         "the azure portal logs me out every hour, a policy?"));
INSTANTIATE_TEST_SUITE_P(MereTelling, Talk,
                         testing::Values("the round closes tomorrow, then we speak about more hires",
                                         "Welcome Ada, our new junior web developer! Cake at noon"));
INSTANTIATE_TEST_SUITE_P(Tasks, Talk, testing::Values("Port the shop from Rails to Django", "convert it to Kotlin"));
INSTANTIATE_TEST_SUITE_P(OwnWays, Talk,
                         testing::Values("should you become a data scientist?",
                                         "how does one get a job with two months of Java?"));
INSTANTIATE_TEST_SUITE_P(BarePhrases, Talk, testing::Values("exactly right", "Has anybody got a charger?"));

TEST(BecomingSomething, IsOurMatterWhereOneOfOurPeopleIsMeant) {
    EXPECT_TRUE(test::ask("Should our senior developer become a tech lead or an engineering manager?").answered);
}

TEST(Assumptions, ThatAreDeniedTakeTheirUseCaseWithThem) {
    const auto made = test::ask("A trading desk, but not latency-sensitive at all. Rust or Go?");
    EXPECT_TRUE(made.reading.use_cases.empty());
    EXPECT_EQ(made.decision.winner, "go");
}

TEST(Assumptions, ThatAreStatedKeepIt) {
    EXPECT_EQ(test::ask("A trading desk, latency-sensitive. Rust or Go?").decision.winner, "rust");
}

class TalkThatSoundsLikeAQuestion : public testing::TestWithParam<const char*> {};
TEST_P(TalkThatSoundsLikeAQuestion, GetsNoAnswer) {
    EXPECT_FALSE(test::ask(GetParam()).answered);
}
INSTANTIATE_TEST_SUITE_P(Doubts, TalkThatSoundsLikeAQuestion,
                         testing::Values("the restore of our postgres staging box hangs at 40 percent",
                                         "how many Haskell developers does it take to change a light bulb?",
                                         "does the grafana web view have a setting for big fonts"));

TEST(Phrases, AreBrokenByANegatedWord) {
    const auto made = test::ask("Rust or Go? Performance isn't critical at all");
    EXPECT_TRUE(made.reading.use_cases.empty());
    EXPECT_EQ(made.decision.winner, "go");
}

TEST(Doubt, IsNoneWhereTheWorkIsAsGoodAsCertain) {
    const auto made = test::ask("Skill for the vacancy? We stamp contracts into tokens on Ethereum");
    EXPECT_EQ(made.decision.winner, "solidity");
}

TEST(Doubt, MakesTalkOfWhatMightBeOurs) {
    const auto made = test::ask("our shop around the corner sells bread at short notice");
    EXPECT_EQ(made.reading.intent, intent::out_of_scope);
    EXPECT_FALSE(made.answered);
}

TEST(Doubt, IsNoneWhereNothingButNamesIsWritten) {
    EXPECT_EQ(test::ask("%s%s%n Kotlin or Java %d").reading.intent, intent::compare);
}

TEST(Guesses, AreNotMadeOfWhatIsWavedAside) {
    const auto made = test::ask("Nobody here will ever notice whether it takes a second or two. Rust or Go?");
    EXPECT_TRUE(made.reading.priorities.empty());
    EXPECT_TRUE(made.reading.use_cases.empty());
}

TEST(Weights, AreNotDoubledByHowOftenSomethingHappens) {
    const auto made = test::ask("Twice a week the machine runs out of memory. Rust or Go?");
    ASSERT_EQ(made.reading.priorities.size(), 1U);
    EXPECT_EQ(made.reading.priorities.front().multiplier, spoken_multiplier::matters_most);
}

TEST(Guesses, OfTwoUseCasesLeaveOutTheDoubtfulThatARuleSetsAgainstTheSure) {
    const auto made = test::ask("forms of colleagues, fields change every week. which document store?");
    EXPECT_EQ(made.decision.winner, "mongodb");
}

}  // namespace
}  // namespace hirewise::advice
