// What the work is and what matters in it, where no phrase says so and the way it is told gives it away.

#include <gtest/gtest.h>

#include "base/contains.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

using ids = std::vector<std::string>;

constexpr const char* cuffs =
    "Rust or Go? Each blood pressure cuff wakes, measures and sleeps again on one button cell.";
constexpr const char* crane = "Rust or Go? The picture from the crane must reach the driver before the hook has moved.";
constexpr const char* newcomers = "Rust or Go? Whoever joins must be of use after a week.";

TEST(ToldWork, IsWeighedAsItsUseCase) {
    const auto made = test::ask(cuffs);
    EXPECT_EQ(made.reading.use_cases, ids{"embedded_device"});
    EXPECT_EQ(made.decision.winner, "rust");
}

TEST(ToldWork, IsSaidToBeGuessed) {
    const auto made = test::ask(crane);
    EXPECT_TRUE(
        contains(made.reading.notes, "took it for a high-performance real-time system, from how the work is told"));
}

TEST(ToldWork, IsTheLikeliestThatThePageHasARuleForWhereNothingElseDecides) {
    EXPECT_EQ(test::ask("Rust or Go? It sends back lists of products.").reading.use_cases, ids{"web_api"});
}

TEST(HintsOfWork, SayWhatIsBuiltWhereNothingElseDoes) {
    EXPECT_EQ(test::ask("Rust or Go for our kettle?").reading.use_cases, ids{"embedded_device"});
    EXPECT_EQ(test::ask("Rust or Go for a chairlift?").reading.use_cases, ids{"safety_critical"});
    EXPECT_EQ(test::ask("Rust or Go for the web shop of a kettle maker?").reading.use_cases, ids{"ecommerce"});
}

TEST(HintsOfWork, StandBesideWhatTheTeamIsLike) {
    const auto made = test::ask("Rust or Go for our thermometers? An auditor comes twice a year.");
    EXPECT_TRUE(contains(made.reading.use_cases, "embedded_device"));
    EXPECT_EQ(made.decision.winner, "rust");
}

TEST(ToldWork, IsNotGuessedFromABareQuestion) {
    EXPECT_TRUE(test::ask("remote or in the office for a dev team, opinions?").reading.use_cases.empty());
}

TEST(ToldWork, YieldsToAWishThatIsLikelier) {
    const auto made =
        test::ask("Nine hours every night our planner chews, and drivers wait for their lists. Rust or Go?");
    EXPECT_TRUE(made.reading.use_cases.empty());
    EXPECT_EQ(made.decision.winner, "rust");
}

TEST(ToldWork, IsNoWishWhereOnlyTheQuestionSoundsLikeOne) {
    EXPECT_TRUE(test::ask("Rust hire or Go hire?").reading.priorities.empty());
}

TEST(ToldWork, MakesNoStrongVerdictAtLowOdds) {
    EXPECT_EQ(test::ask("Rust or Go? It sends back lists of products.").decision.strength, strength::conditional);
}

TEST(ToldWork, IsNotGuessedAtLowOddsBesideAWish) {
    const auto made = test::ask("Rust or Go? It sends back lists of products. What counts most is memory.");
    EXPECT_TRUE(made.reading.use_cases.empty());
}

TEST(ToldWork, OutweighsAPhraseThatTheStorySpeaksAgainst) {
    const auto made = test::ask(
        "Our landlord runs a web shop for wigs. We make pacemakers: a coin cell, 32 kilobytes, ten years in a chest. "
        "Rust or Go?");
    EXPECT_EQ(made.reading.use_cases, ids{"embedded_device"});
}

TEST(ToldWork, AddsNothingToAPhraseThatSaysItAll) {
    const auto made = test::ask("Rust or Go for a web API?");
    EXPECT_EQ(made.reading.use_cases, ids{"web_api"});
    EXPECT_TRUE(made.reading.notes.empty());
}

TEST(ToldWork, SaysNothingOfAnUnclearStory) {
    EXPECT_TRUE(test::ask("Rust or Go? My boss wants to know before lunch.").reading.use_cases.empty());
}

TEST(ToldWork, IsNotTakenFromWhatIsDenied) {
    EXPECT_TRUE(test::ask("AWS or Azure? Nothing here is Microsoft").reading.use_cases.empty());
}

TEST(ToldWork, IsNotGuessedInAThreadThatHasItsSubject) {
    auto asked = test::addressed("how sure are you that the hook has not moved before the driver sees it?");
    asked.context.options = {"rust", "go"};
    asked.context.use_cases = {"mvp"};
    const auto made = test::shipped_engine().ask(asked).answer;
    EXPECT_EQ(made.reading.use_cases, ids{"mvp"});
}

TEST(ToldWork, IsNoAdviceByItself) {
    EXPECT_FALSE(test::ask("Each blood pressure cuff wakes, measures and sleeps again on one button cell.").answered);
}

TEST(ToldWork, NeedsNoExamples) {
    auto base = std::make_shared<knowledge::snapshot>(*test::load_shipped_base());
    base->told.clear();
    const engine without{base};
    EXPECT_TRUE(without.ask(test::addressed(crane)).answer.reading.use_cases.empty());
}

TEST(ToldWish, RaisesItsCriterion) {
    const auto made = test::ask(newcomers);
    ASSERT_EQ(made.reading.priorities.size(), 1U);
    EXPECT_EQ(made.reading.priorities.front().criterion, "learning_curve");
    EXPECT_GT(made.reading.priorities.front().multiplier, 1);
    EXPECT_EQ(made.decision.winner, "go");
}

TEST(ToldWish, IsSaidToBeGuessed) {
    EXPECT_TRUE(
        contains(test::ask(newcomers).reading.notes, "took it that learning curve matters, from how it is told"));
}

TEST(NamedWish, IsLeftOutWhereTheStoryIsAboutSomethingElse) {
    EXPECT_TRUE(test::ask("Rust or Go? My son was an intern at the zoo.").reading.priorities.empty());
}

// Rust and Go are rated on no running costs, so what is left to weigh is speed.
TEST(NamedWish, CountsMostWhereThePageCanWeighNoOther) {
    const auto made = test::ask("We pay for cores by the hour: running cost and performance matter. Rust or Go?");
    EXPECT_EQ(made.decision.winner, "rust");
}

TEST(NamedWish, CountsWhereTheQuestionIsAboutIt) {
    const auto made = test::ask("Rust or Go, which is cheapest?");
    ASSERT_EQ(made.reading.priorities.size(), 1U);
    EXPECT_EQ(made.reading.priorities.front().criterion, "affordable_pay");
}

TEST(WorkOfOthers, IsThatOfTheTeamNextDoor) {
    const auto got = test::ask("The team upstairs does firmware. We need a plain web API. Rust or Go?");
    EXPECT_EQ(got.reading.use_cases, std::vector<std::string>{"web_api"});
}

TEST(WorkOfOthers, IsThatOfAnEarlierCompany) {
    const auto got = test::ask("Our former firm built drones. Here we run a plain web API. Rust or Go?");
    EXPECT_EQ(got.reading.use_cases, std::vector<std::string>{"web_api"});
}

TEST(People, WhomTheAskersFamilyKnowsAreNoTeam) {
    EXPECT_TRUE(test::ask("my niece knows Rust, my son Go. whom do we hire?").reading.skills.empty());
}

TEST(Code, ThatIsThereInBulkIsKnownToTheTeam) {
    EXPECT_EQ(test::ask("Our product is C++ since 2009. C++ or Rust for the next hire?").decision.winner, "cpp");
    EXPECT_EQ(test::ask("We keep 300k lines of C++ alive. C++ or Rust for the next hire?").reading.skills,
              std::vector<std::string>{"cpp"});
}

}  // namespace
}  // namespace hirewise::advice
