#include "advice/project.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "shipped_base.hpp"

namespace hirewise::advice::test {
namespace {

project a_project() {
    project asked;
    asked.today = review_day;
    return asked;
}

answer advise(const project& asked) {
    return shipped_engine().advise(asked).answer;
}

bool weighs(const answer& made, const std::string& option) {
    return std::ranges::any_of(made.decision.options, [&](const auto& scored) { return scored.id == option; });
}

TEST(Project, GetsARecommendationInTheCategoryThatFitsItsUseCases) {
    auto asked = a_project();
    asked.use_cases = {"fintech"};
    const auto made = advise(asked);
    ASSERT_TRUE(made.answered) << made.text;
    EXPECT_TRUE(made.decision.winner || made.decision.strength == strength::split);
    EXPECT_GE(made.decision.options.size(), 2U);
    EXPECT_FALSE(made.explanation.because.empty());
    EXPECT_EQ(made.reading.use_cases, std::vector<std::string>{"fintech"});
}

TEST(Project, IsWeighedInTheCategoryThatItNames) {
    auto asked = a_project();
    asked.use_cases = {"ecommerce"};
    asked.category = "database";
    const auto made = advise(asked);
    ASSERT_TRUE(made.answered) << made.text;
    for (const auto& option : made.decision.options) {
        EXPECT_EQ(shipped_engine().base().find_technology(option.id)->category, "database") << option.id;
    }
}

TEST(Project, NeverWeighsWhatIsExcluded) {
    auto asked = a_project();
    asked.use_cases = {"mvp"};
    const auto before = advise(asked);
    ASSERT_FALSE(before.decision.options.empty());
    const auto first = before.decision.options.front().id;
    asked.excluded = {first};
    const auto after = advise(asked);
    ASSERT_TRUE(after.answered);
    EXPECT_FALSE(weighs(after, first));
}

TEST(Project, SaysThatSwitchingFromWhatIsInUseIsNotCounted) {
    auto asked = a_project();
    asked.use_cases = {"fintech"};
    asked.in_use = {"php"};
    EXPECT_NE(advise(asked).explanation.not_covered.find("You already use PHP"), std::string::npos);
}

TEST(Project, IsWeighedByItsPriorities) {
    auto asked = a_project();
    asked.priorities = {{"talent_availability", 3, ""}};
    const auto made = advise(asked);
    ASSERT_TRUE(made.answered) << made.text;
    EXPECT_EQ(made.reading.priorities, asked.priorities);
}

TEST(Project, TakesFurtherNeedsFromItsWords) {
    auto asked = a_project();
    asked.use_cases = {"web_api"};
    asked.words = "Finding people matters most. No Java.";
    const auto made = advise(asked);
    ASSERT_TRUE(made.answered) << made.text;
    EXPECT_FALSE(weighs(made, "java"));
    ASSERT_EQ(made.reading.priorities.size(), 1U);
    EXPECT_EQ(made.reading.priorities.front().criterion, "talent_availability");
}

TEST(Project, CountsWhatStandsInItsValuesBeforeItsWords) {
    auto asked = a_project();
    asked.use_cases = {"web_api"};
    asked.priorities = {{"performance", 0.5, ""}};
    asked.words = "Performance matters most.";
    const auto made = advise(asked);
    ASSERT_EQ(made.reading.priorities.size(), 1U);
    EXPECT_EQ(made.reading.priorities.front().multiplier, 0.5);
}

TEST(Project, LeavesOutWhatTheBaseDoesNotKnow) {
    auto asked = a_project();
    asked.use_cases = {"fintech", "moon_landing", "fintech"};
    asked.priorities = {{"colour", 3, ""}};
    asked.excluded = {"nothing"};
    const auto made = advise(asked);
    EXPECT_EQ(made.reading.use_cases, std::vector<std::string>{"fintech"});
    EXPECT_TRUE(made.reading.priorities.empty());
}

TEST(Project, WithoutAnyNeedIsAskedBack) {
    const auto made = advise(a_project());
    EXPECT_FALSE(made.answered);
    EXPECT_FALSE(made.text.empty());
}

TEST(Project, GivesAThreadSomethingToGoOnFrom) {
    auto asked = a_project();
    asked.use_cases = {"fintech"};
    const auto first = shipped_engine().advise(asked);
    auto next = addressed("why?");
    next.context = first.context;
    EXPECT_TRUE(shipped_engine().ask(next).answer.answered);
}

}  // namespace
}  // namespace hirewise::advice::test
