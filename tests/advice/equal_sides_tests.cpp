// Two things that count the same: no side decides alone.

#include <gtest/gtest.h>

#include "shipped_base.hpp"
#include "thread.hpp"

namespace hirewise::advice {
namespace {

using test::thread;

bool headline_has(const answer& made, std::string_view part) {
    return made.explanation.headline.find(part) != std::string::npos;
}

class EvenSides : public testing::TestWithParam<const char*> {};

TEST_P(EvenSides, GetNoSingleVerdict) {
    const auto got = test::ask(GetParam());
    EXPECT_TRUE(got.answered);
    EXPECT_EQ(got.decision.winner, std::nullopt);
    EXPECT_TRUE(headline_has(got, "As both count the same, neither wins.")) << got.explanation.headline;
}

INSTANTIATE_TEST_SUITE_P(
    Wishes, EvenSides,
    testing::Values("Rust or Go? Performance and ease of hiring have the same weight here.",
                    "Rust or Go? Memory control and ease of hiring have the same weight here.",
                    "Rust or Go? Performance must be high, hiring must be easy, and I won't rank the two.",
                    "Rust or Go, with performance and learning curve equally important",
                    "Rust or Go? Performance 50, ease of hiring 50: fifty-fifty."));

INSTANTIATE_TEST_SUITE_P(Works, EvenSides,
                         testing::Values("Rust or Go for a trading engine and for a web API, both are vital",
                                         "Rust or Go for a trading engine and a SaaS product? Neither may wait."));

INSTANTIATE_TEST_SUITE_P(
    WorkAndWish, EvenSides,
    testing::Values("Rust or Go for a trading engine, while ease of hiring counts the same as that"));

TEST(EvenSidesOfOneKind, GetTheirVerdict) {
    EXPECT_EQ(test::ask("Rust or Go? Learning curve and ease of hiring are equally important.").decision.winner, "go");
}

TEST(OneOfTwoEvenSides, IsAskedForTheOther) {
    const auto got = test::ask("Rust or Go for a trading engine and for our wobbling business, both are indispensable");
    EXPECT_EQ(got.decision.winner, std::nullopt);
    EXPECT_TRUE(headline_has(got, "Rust for ")) << got.explanation.headline;
    EXPECT_TRUE(headline_has(got, "something else counts as much, and that was not understood"));
}

TEST(People, WhoAreEquallyGoodLeaveTheVerdictAsItIs) {
    EXPECT_EQ(test::ask("Rust or Go for firmware? The two candidates are equally good.").decision.winner, "rust");
}

TEST(RulesThatDisagree, LeaveTheVerdictToTheAsker) {
    const auto got = test::ask("Our MVP is a trading engine. Rust or Go?");
    EXPECT_EQ(got.decision.winner, std::nullopt);
    EXPECT_TRUE(headline_has(got, "Our rules disagree: ")) << got.explanation.headline;
    EXPECT_TRUE(headline_has(got, "Which of them weighs more?"));
}

TEST(RulesThatDisagree, GiveWayToWhatIsSaidToCount) {
    EXPECT_EQ(test::ask("Our MVP is a trading engine, ease of hiring counts most. Rust or Go?").decision.winner, "go");
}

constexpr auto two_works = "Our MVP is a trading engine. Rust or Go?";
constexpr auto two_wishes = "Rust or Go, if memory control counts twice and talent availability counts twice?";

struct choice {
    const char* asked;
    const char* text;
    const char* winner;
};

class SideThatWeighsMore : public testing::TestWithParam<choice> {};

TEST_P(SideThatWeighsMore, Decides) {
    const thread talk{GetParam().asked, GetParam().text};
    EXPECT_EQ(talk.last().decision.winner, GetParam().winner);
}

INSTANTIATE_TEST_SUITE_P(Works, SideThatWeighsMore,
                         testing::Values(choice{two_works, "the trading part weighs more", "rust"},
                                         choice{two_works, "fintech", "rust"}, choice{two_works, "the MVP", "go"},
                                         choice{two_works, "rather the latter", "rust"},
                                         choice{two_works, "the former I guess", "go"},
                                         choice{two_works, "latency, clearly", "rust"}));

INSTANTIATE_TEST_SUITE_P(Wishes, SideThatWeighsMore,
                         testing::Values(choice{two_wishes, "memory then", "rust"},
                                         choice{two_wishes, "ease of hiring, if I must", "go"}));

TEST(UndecidedThread, StaysSoUntilItIsSettled) {
    for (const auto* asked : {two_works, two_wishes}) {
        const thread talk{asked, "why?"};
        EXPECT_EQ(talk.last().decision.winner, std::nullopt) << asked;
    }
}

TEST(UndecidedThread, TakesAWeightForAWeight) {
    const thread talk{two_works, "ecosystem counts triple"};
    EXPECT_EQ(talk.context().use_cases.size(), 2U);
}

TEST(OneOfTwoEvenSides, IsWeighedAgainstTheOtherOnceThatIsTold) {
    const thread talk{"Rust or Go for a trading engine and for our wobbling business, both are indispensable",
                      "the other is hiring people quickly"};
    EXPECT_EQ(talk.last().decision.winner, std::nullopt);
}

}  // namespace
}  // namespace hirewise::advice
