// Two things that count the same: no side decides alone.

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

class EvenSides : public testing::TestWithParam<const char*> {};

TEST_P(EvenSides, GetNoSingleVerdict) {
    const auto got = test::ask(GetParam());
    EXPECT_TRUE(got.answered);
    EXPECT_EQ(got.decision.winner, std::nullopt);
    EXPECT_TRUE(has(got.explanation.headline, "As both count the same, neither wins.")) << got.explanation.headline;
}

INSTANTIATE_TEST_SUITE_P(
    Wishes, EvenSides,
    testing::Values("Rust or Go? Memory control and ease of hiring have the same weight here.",
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
    const auto got = test::ask("Rust or Go for a trading engine and for our wobbling business, both are sacred");
    EXPECT_EQ(got.decision.winner, std::nullopt);
    EXPECT_TRUE(has(got.explanation.headline, "Rust for ")) << got.explanation.headline;
    EXPECT_TRUE(has(got.explanation.headline, "something else counts as much, and that was not understood"));
}

TEST(People, WhoAreEquallyGoodLeaveTheVerdictAsItIs) {
    EXPECT_EQ(test::ask("Rust or Go for firmware? The two candidates are equally good.").decision.winner, "rust");
}

TEST(RulesThatDisagree, LeaveTheVerdictToTheAsker) {
    const auto got = test::ask("Our MVP is a trading engine. Rust or Go?");
    EXPECT_EQ(got.decision.winner, std::nullopt);
    EXPECT_TRUE(has(got.explanation.headline, "Our rules disagree: ")) << got.explanation.headline;
    EXPECT_TRUE(has(got.explanation.headline, "Which of them weighs more?"));
}

TEST(RulesThatDisagree, GiveWayToWhatIsSaidToCount) {
    EXPECT_EQ(test::ask("Our MVP is a trading engine, ease of hiring counts most. Rust or Go?").decision.winner, "go");
}

}  // namespace
}  // namespace hirewise::advice
