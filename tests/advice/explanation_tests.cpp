// The sentences of an answer, and what they must never claim.

#include <algorithm>
#include <cctype>

#include <gtest/gtest.h>

#include "advice/plain.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

bool has_digit(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST(Explanation, OfTheOnlyOneThatIsLeftSpeaksOfNoNarrowLead) {
    const auto got = test::ask("Rust or Go for our firmware?");
    EXPECT_EQ(got.explanation.headline, "Hire a Rust engineer for software inside a small device, as Go is ruled out");
    EXPECT_TRUE(got.decision.only_one_is_left());
    EXPECT_FALSE(got.decision.is_close());
}

TEST(Explanation, OfARuleThatTrailsTheRatingsSaysSoAmongThreeToo) {
    const auto got = test::ask("what should we use as CMS for a news site that our editors change all day?");
    EXPECT_EQ(got.decision.winner, "wordpress");
    EXPECT_EQ(got.decision.strength, strength::split);
    EXPECT_TRUE(has(got.explanation.headline, "by our rule; the ratings say "));
}

TEST(Explanation, OfTheFintechQuestionNamesRuleCloseRatingsAndFlips) {
    const auto got = test::ask("Rust or Go for our fintech service?").explanation;
    EXPECT_EQ(got.headline, "Hire a Rust engineer for a latency-sensitive trading or fintech service, narrowly");
    EXPECT_EQ(got.because.size(), 2U);
    EXPECT_TRUE(has(got.because[0], "Memory control: our editors rate Rust 9 and Go 6"));
    EXPECT_TRUE(has(got.but, "speak for Go"));
    EXPECT_TRUE(has(got.flips_if, "Go wins if learning curve or talent availability counts 2.3 times as much"));
    EXPECT_TRUE(has(got.rule, "Our rule for a latency-sensitive trading or fintech service: Rust engineer."));
    EXPECT_TRUE(has(got.rule, "Rust 7.9, Go 7.5 of 10"));
    EXPECT_EQ(got.assumptions, std::vector<std::string>{"Assumes: latency is a hard limit."});
}

TEST(Explanation, OfTheGeneralQuestionSaysThatItIsADefaultAndWhenItFlips) {
    const auto got = test::ask("Rust or Go?").explanation;
    EXPECT_EQ(got.headline, "Hire a Go engineer, as the general default for backend systems");
    EXPECT_EQ(
        got.flips_if,
        "Rust wins if memory control counts 3 times as much, or performance 4 times; together 2.2 times is enough.");
}

TEST(Explanation, DropsAnAssumptionThatWasStated) {
    EXPECT_TRUE(test::ask("Rust or Go for low-latency trading?").explanation.assumptions.empty());
}

TEST(Explanation, OfASplitNamesBothSides) {
    const auto got = test::ask("Rust or Go for fintech, though talent availability counts 8 times").explanation;
    EXPECT_TRUE(has(got.headline, "by our rule; the ratings say Go"));
}

TEST(Explanation, OfALevelDecisionSaysWhatEachIsBetterAt) {
    const auto got = test::ask("Express or NestJS?");
    ASSERT_EQ(got.decision.strength, strength::level);
    EXPECT_TRUE(has(got.explanation.headline, "too close to call"));
    EXPECT_EQ(got.explanation.because.size(), 2U);
}

TEST(Explanation, OfEqualTotalsClaimsNoLead) {
    const auto got = test::ask("Hibernate or jOOQ?").explanation;
    EXPECT_EQ(got.flips_if, "Whatever counts a little more than the rest decides: the totals are the same.");
}

TEST(Explanation, OfWishesThatPullBothWaysSaysWhichSpeaksForWhat) {
    const auto got = test::ask("Rust or Go, if memory control counts twice and talent availability counts twice?");
    EXPECT_EQ(got.decision.strength, strength::split);
    EXPECT_EQ(
        got.explanation.headline,
        "What you want pulls both ways: Go for talent availability and Rust for memory control. Which of them weighs "
        "more?");
    EXPECT_EQ(got.explanation.because.size(), 2U);
}

TEST(Explanation, SaysThatSwitchingIsNotInTheNumbers) {
    const auto got = test::ask("We have a Java monolith. Rust or Go for the new trading engine?").explanation;
    EXPECT_TRUE(has(got.not_covered, "You already use Java: the cost of switching is not in these numbers"));
}

TEST(Explanation, SaysWhenAPageIsOverdue) {
    auto asked = test::addressed("Rust or Go for an MVP?");
    asked.today = {std::chrono::year{2029}, std::chrono::month{1}, std::chrono::day{1}};
    const auto got = test::shipped_engine().ask(asked).answer;
    EXPECT_TRUE(has(got.explanation.review, "overdue"));
    EXPECT_EQ(got.decision.strength, strength::conditional);
}

TEST(Explanation, CitesThePageAndTheFiguresBehindTheReasons) {
    const auto got = test::ask("Rust or Go for our fintech service?");
    ASSERT_GE(got.citations.size(), 2U);
    EXPECT_EQ(got.citations[0].location, "comparisons/rust-vs-go.md");
    for (const auto& source : got.citations) { EXPECT_FALSE(source.title.empty()); }
}

TEST(Explanation, GivesTheCoveredHalfBesideAnUnknownName) {
    const auto got = test::ask("Rust or Odin?");
    EXPECT_TRUE(has(got.text, "I have no page about Odin"));
    EXPECT_TRUE(has(got.text, "Our editors rate Rust highest on performance"));
}

class Guard : public testing::TestWithParam<const char*> {};

TEST_P(Guard, NeverOverclaims) {
    const auto got = test::ask(GetParam());
    ASSERT_TRUE(got.answered);
    const auto& words = got.explanation;
    EXPECT_FALSE(has_digit(words.headline)) << words.headline;
    auto all = words.headline + words.but + words.flips_if + words.rule + words.not_covered;
    for (const auto& line : words.because) { all += line; }
    for (const auto* forbidden : {"%", "probab", "certain", "guarantee", "definitely", "likely"}) {
        EXPECT_FALSE(has(all, forbidden)) << forbidden << " in " << all;
    }
    EXPECT_LE(words.because.size(), 2U);
    EXPECT_FALSE(words.not_covered.empty());
    EXPECT_FALSE(words.review.empty());
    EXPECT_FALSE(words.flips_if.empty());
}

INSTANTIATE_TEST_SUITE_P(Questions, Guard,
                         testing::Values("Rust or Go?", "Rust or Go for our fintech service?", "Rust or Go for an MVP?",
                                         "Rust or Go, performance matters most", "A fintech MVP: Rust or Go?",
                                         "Rust or Go for fintech, though talent availability counts 8 times",
                                         "who should we hire for microservices?", "Is Rust good for a REST API?"));

TEST(PlainWords, DropMarkUpAndKeepTheWords) {
    EXPECT_EQ(plain_words("# Title\n\n**Go** is `fast`, see [the page](https://a.b).\nMore.\n\n- one\n- two"),
              "Title\nGo is fast, see the page. More.\n• one\n• two");
}

TEST(PlainWords, KeepUnderscoresInsideWords) {
    EXPECT_EQ(plain_words("a snake_case _word_ 2 * 3"), "a snake_case word 2 * 3");
}

TEST(WithArticle, LooksAtTheFirstLetter) {
    EXPECT_EQ(with_article("Go engineer"), "a Go engineer");
    EXPECT_EQ(with_article("Elixir engineer"), "an Elixir engineer");
    EXPECT_EQ(with_article("Unreal Engine engineer"), "an Unreal Engine engineer");
    EXPECT_EQ(with_article("Unity engineer"), "a Unity engineer");
    EXPECT_EQ(with_article("XGBoost engineer"), "an XGBoost engineer");
}

TEST(WithoutCapital, KeepsAcronyms) {
    EXPECT_EQ(without_capital("Performance"), "performance");
    EXPECT_EQ(without_capital("API design"), "API design");
}

TEST(Explanation, ShowsWhatTheFormulaYieldsWhereTheEditorsDiffer) {
    const auto got = test::ask("Rust or Go?");
    ASSERT_FALSE(got.explanation.because.empty());
    EXPECT_TRUE(std::any_of(got.explanation.because.begin(), got.explanation.because.end(), [](const auto& reason) {
        return has(reason,
                   "Talent availability: our editors rate Go 8 and Rust 5 (computed from figures: 6.8 and 6.4)");
    }));
}

TEST(Explanation, SaysHowWellTheRatingsAreSupported) {
    EXPECT_TRUE(has(test::ask("Rust or Go?").explanation.review, "Evidence: "));
}

TEST(Explanation, SaysThatADerivedPairWasNotReviewed) {
    EXPECT_TRUE(has(test::ask("PHP or Go?").explanation.review, "nobody has reviewed them side by side"));
}

TEST(Explanation, DoesNotDenyPayWherePayIsRated) {
    EXPECT_TRUE(has(test::ask("Rust or Go?").explanation.not_covered, "pay, licences"));
    EXPECT_FALSE(has(test::ask("contractor or employee?").explanation.not_covered, "pay"));
}

TEST(Explanation, AnswersWhatToAskInAnInterviewFromTheBrief) {
    const auto got = test::ask("What do we ask a Kubernetes engineer in the interview?");
    EXPECT_TRUE(got.answered);
    EXPECT_TRUE(has(got.text, "1. "));
    EXPECT_TRUE(has(got.text, "paid trial task"));
    EXPECT_EQ(got.citations.front().location, "roles/kubernetes-engineer.md");
}

TEST(Explanation, SaysThatOptionsDoDifferentJobs) {
    const auto got = test::ask("PostgreSQL or Kafka?");
    EXPECT_FALSE(got.answered);
    EXPECT_TRUE(has(got.text, "do different jobs"));
}

TEST(Explanation, WeighsWhatIsChosenInsteadOfAnotherKind) {
    const auto got = test::ask("Heroku or Kubernetes for our web shop?");
    EXPECT_TRUE(got.answered);
    EXPECT_EQ(got.decision.options.size(), 2U);
    EXPECT_TRUE(has(got.explanation.review, "Derived from their profiles"));
}

TEST(Explanation, WeighsOnlyWhatAllCanStandInForEachOther) {
    EXPECT_FALSE(test::ask("Next.js full stack or Django + React?").answered);
}

TEST(Explanation, LeavesOutWhatIsRatedBesideOthersOfAKind) {
    const auto got = test::ask("Firebase or Django for our backend?");
    for (const auto& part : got.decision.options.front().contributions) { EXPECT_NE(part.criterion, "performance"); }
    EXPECT_TRUE(has(got.reading.notes.back(), "of different kinds, so performance is not weighed"));
}

TEST(Refusals, GiveTheWrittenReasonAndNoAnswer) {
    const auto got = test::ask("how can I dismiss an underperforming employee?");
    EXPECT_FALSE(got.answered);
    EXPECT_EQ(got.reading.intent, intent::out_of_scope);
    EXPECT_FALSE(got.faq.empty());
}

}  // namespace
}  // namespace hirewise::advice
