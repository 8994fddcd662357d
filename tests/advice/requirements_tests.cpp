// What a use case requires comes before all weights.

#include <gtest/gtest.h>

#include "advice/decider.hpp"
#include "rust_and_go.hpp"

namespace hirewise::advice {
namespace {

knowledge::use_case requiring(std::string criterion, double at_least) {
    knowledge::use_case made;
    made.id = "firmware";
    made.description = "firmware";
    made.requirements.push_back({std::move(criterion), at_least, "There is no room for a collector."});
    return made;
}

decision decide_with(const knowledge::use_case& use_case) {
    const auto page = test::rust_and_go();
    auto request = test::request_for(page);
    request.use_cases = {&use_case};
    return decide(request);
}

TEST(Requirements, RuleOutTheOptionThatLeadsByWeight) {
    const auto made = decide_with(requiring("memory_control", 7));
    EXPECT_EQ(made.winner, "rust");
    ASSERT_EQ(made.ruled_out.size(), 1U);
    EXPECT_EQ(made.ruled_out[0].option, "go");
    EXPECT_EQ(made.ruled_out[0].rating, 6);
    EXPECT_EQ(made.ruled_out[0].at_least, 7);
}

TEST(Requirements, AreMetByARatingThatIsJustEnough) {
    const auto made = decide_with(requiring("memory_control", 6));
    EXPECT_EQ(made.winner, "go");
    EXPECT_TRUE(made.ruled_out.empty());
}

TEST(Requirements, ThatNobodyMeetsDecideNothing) {
    const auto made = decide_with(requiring("memory_control", 10));
    EXPECT_EQ(made.winner, "go");
    EXPECT_TRUE(made.ruled_out.empty());
}

TEST(Requirements, OnCriteriaThatThePageDoesNotRateDecideNothing) {
    EXPECT_TRUE(decide_with(requiring("code_sharing", 9)).ruled_out.empty());
}

TEST(Requirements, SilenceTheRuleForAnOptionThatIsRuledOut) {
    auto page = test::rust_and_go();
    page.rules.push_back({"firmware", "go", "It is quick to write."});
    const auto use_case = requiring("memory_control", 7);
    auto request = test::request_for(page);
    request.use_cases = {&use_case};
    const auto made = decide(request);
    EXPECT_TRUE(made.rules.empty());
    EXPECT_EQ(made.winner, "rust");
}

TEST(DerivedPages, AreNeverStrong) {
    auto page = test::rust_and_go();
    page.rules.push_back({"mvp", "go", "It is quick to write."});
    auto request = test::request_for(page);
    request.use_cases = {&test::mvp()};
    ASSERT_EQ(decide(request).strength, strength::strong);
    request.page_is_derived = true;
    EXPECT_EQ(decide(request).strength, strength::conditional);
}

}  // namespace
}  // namespace hirewise::advice
