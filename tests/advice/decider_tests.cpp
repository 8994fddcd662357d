// The worked example of the decision method, and the rules of who wins.

#include <optional>
#include <ostream>

#include <gtest/gtest.h>

#include "advice/decider.hpp"
#include "advice/matrix.hpp"
#include "rust_and_go.hpp"

namespace hirewise::advice {
namespace {

constexpr double printed = 0.0005;  // the table has three decimals

struct worked_case {
    const char* name;
    test::numbers weights;
    double rust, go, margin, tie_zone;  // margin: Rust over Go
};

void PrintTo(const worked_case& row, std::ostream* out) {
    *out << row.name;
}

class WorkedExample : public testing::TestWithParam<worked_case> {};

decision_request with_weights(const knowledge::comparison& page, const test::numbers& weights) {
    auto request = test::request_for(page);
    for (std::size_t k = 0; k < weights.size(); ++k) {
        request.priorities.push_back({test::criteria()[k], weights[k], {}});
    }
    return request;
}

TEST_P(WorkedExample, HasTheScoresMarginAndTieZoneOfTheTable) {
    const auto page = test::rust_and_go();
    const auto numbers = make_matrix(with_weights(page, GetParam().weights));
    EXPECT_NEAR(numbers.score(0), GetParam().rust, printed);
    EXPECT_NEAR(numbers.score(1), GetParam().go, printed);
    EXPECT_NEAR(numbers.margin(0, 1), GetParam().margin, printed);
    EXPECT_NEAR(numbers.tie_zone(), GetParam().tie_zone, printed);
}

INSTANTIATE_TEST_SUITE_P(
    Method, WorkedExample,
    testing::Values(worked_case{"no_context", {1, 1, 1, 1, 1, 1, 1}, 7.286, 8.143, -0.857, 0.309},
                    worked_case{"fintech", {3, 3, 1, 1, 1, 1, 1}, 7.909, 7.545, 0.364, 0.356},
                    worked_case{"fintech_at_two", {2, 2, 1, 1, 1, 1, 1}, 7.667, 7.778, -0.111, 0.327},
                    worked_case{"mvp", {1, 1, 3, 1, 2, 1, 2}, 6.909, 8.364, -1.455, 0.340},
                    worked_case{"talent_twice", {1, 1, 1, 1, 1, 1, 2}, 7.000, 8.125, -1.125, 0.323},
                    worked_case{"no_speed", {0, 1, 1, 1, 1, 1, 1}, 7.000, 8.333, -1.333, 0.333},
                    worked_case{"fintech_talent_2", {3, 3, 1, 1, 1, 1, 2}, 7.667, 7.583, 0.083, 0.347},
                    worked_case{"fintech_talent_3", {3, 3, 1, 1, 1, 1, 3}, 7.462, 7.615, -0.154, 0.350}),
    [](const auto& row) { return std::string{row.param.name}; });

struct flip_case {
    const char* name;
    test::numbers weights;
    std::vector<flip> flips;
};

void PrintTo(const flip_case& row, std::ostream* out) {
    *out << row.name;
}

class FlipTable : public testing::TestWithParam<flip_case> {};

TEST_P(FlipTable, ListsRaisedWeightsFirstAndTheNearestFirst) {
    const auto page = test::rust_and_go();
    const auto made = decide(with_weights(page, GetParam().weights));
    ASSERT_EQ(made.flips.size(), GetParam().flips.size());
    for (std::size_t i = 0; i < made.flips.size(); ++i) {
        EXPECT_EQ(made.flips[i].criterion, GetParam().flips[i].criterion);
        EXPECT_NEAR(made.flips[i].multiplier, GetParam().flips[i].multiplier, 0.005);
        EXPECT_EQ(made.flips[i].winner, GetParam().flips[i].winner);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Method, FlipTable,
    testing::Values(
        flip_case{"no_context", {1, 1, 1, 1, 1, 1, 1}, {{"memory_control", 3, "rust"}, {"performance", 4, "rust"}}},
        flip_case{"fintech",
                  {3, 3, 1, 1, 1, 1, 1},
                  {{"learning_curve", 2.33, "go"},
                   {"talent_availability", 2.33, "go"},
                   {"developer_productivity", 3, "go"},
                   {"ecosystem", 3, "go"},
                   {"concurrency", 5, "go"},
                   {"memory_control", 0.56, "go"},
                   {"performance", 0.33, "go"}}},
        flip_case{"mvp", {1, 1, 3, 1, 2, 1, 2}, {{"memory_control", 6.33, "rust"}, {"performance", 9, "rust"}}},
        flip_case{
            "talent_twice", {1, 1, 1, 1, 1, 1, 2}, {{"memory_control", 4, "rust"}, {"performance", 5.5, "rust"}}}),
    [](const auto& row) { return std::string{row.param.name}; });

TEST(JointFlip, NeedsTwoPointTwoTimesPerformanceAndMemoryWithoutContext) {
    const auto page = test::rust_and_go();
    const auto made = decide(test::request_for(page));
    ASSERT_TRUE(made.joint.has_value());
    EXPECT_EQ(made.joint->criteria, (std::vector<std::string>{"performance", "memory_control"}));
    EXPECT_NEAR(made.joint->multiplier, 2.2, 1e-9);
    EXPECT_EQ(made.joint->winner, "rust");
}

// A page with rules, and a request for it.
struct Verdict : testing::Test {
    knowledge::comparison page = test::rust_and_go();

    Verdict() { page.rules = {{"fintech", "rust", "predictable"}, {"mvp", "go", "quick"}}; }

    decision_request request(std::initializer_list<const knowledge::use_case*> use_cases = {},
                             std::vector<priority> priorities = {}) const {
        auto made = test::request_for(page);
        made.use_cases = use_cases;
        made.priorities = std::move(priorities);
        return made;
    }

    static void expect(const decision& made, std::optional<std::string> winner, strength kind) {
        EXPECT_EQ(made.winner, winner);
        EXPECT_EQ(made.strength, kind);
    }
};

TEST_F(Verdict, WithoutARuleIsTheGeneralDefaultAndOnlyConditional) {
    expect(decide(request()), "go", strength::conditional);
}

TEST_F(Verdict, IsStrongIfRuleAndRatingsAgreeFarBeyondTheirError) {
    expect(decide(request({&test::mvp()})), "go", strength::strong);
}

TEST_F(Verdict, IsConditionalIfTheRatingsAgreeNarrowly) {
    auto asked = request({&test::fintech()});
    asked.stated = {"fintech"};
    expect(decide(asked), "rust", strength::conditional);
}

TEST_F(Verdict, IsConditionalIfAGuessedAssumptionCarriesIt) {
    page.rules = {{"heavy", "rust", "heavy"}};
    const auto heavy = test::use_case("heavy", {9, 9, 1, 1, 1, 1, 1}, "It is heavy.");
    expect(decide(request({&heavy})), "rust", strength::conditional);
    auto stated = request({&heavy});
    stated.stated = {"heavy"};
    expect(decide(stated), "rust", strength::strong);
}

TEST_F(Verdict, StaysStrongIfTheGuessChangesNothing) {
    page.rules = {{"easy", "go", "easy"}};
    const auto easy = test::use_case("easy", {1, 1, 3, 1, 2, 1, 2}, "It is easy.");
    expect(decide(request({&easy})), "go", strength::strong);
}

TEST_F(Verdict, IsNeverStrongFromAStalePage) {
    auto asked = request({&test::mvp()});
    asked.page_is_stale = true;
    expect(decide(asked), "go", strength::conditional);
}

TEST_F(Verdict, FollowsTheRuleWhereTheRatingsAreLevel) {
    expect(decide(request({&test::fintech()}, {{"talent_availability", 3, {}}})), "rust", strength::conditional);
}

TEST_F(Verdict, IsSplitIfTheRatingsContradictTheRuleBeyondTheirError) {
    expect(decide(request({&test::fintech()}, {{"talent_availability", 8, {}}})), "rust", strength::split);
}

TEST_F(Verdict, OfRulesThatDisagreeIsOpenHoweverClearTheRatings) {
    expect(decide(request({&test::fintech(), &test::mvp()})), std::nullopt, strength::split);
}

TEST_F(Verdict, OfRulesThatDisagreeGoesWhereTheRatingsPointIfTheAskerSaysWhatCounts) {
    expect(decide(request({&test::fintech(), &test::mvp()}, {{"talent_availability", 2, {}}})), "go", strength::split);
}

TEST_F(Verdict, OfSidesThatCountAlikeIsOpen) {
    auto asked = request({}, {{"memory_control", 2, {}}, {"talent_availability", 4, {}}});
    expect(decide(asked), "go", strength::conditional);
    asked.sides_count_alike = true;
    expect(decide(asked), std::nullopt, strength::split);
}

TEST_F(Verdict, OfSidesThatCountAlikeIsOpenIfOneOfThemIsUnknown) {
    auto asked = request({&test::fintech()});
    asked.sides_count_alike = true;
    expect(decide(asked), std::nullopt, strength::split);
}

TEST_F(Verdict, OfSidesThatCountAlikeIsWhatBothSpeakFor) {
    auto asked = request({&test::fintech()}, {{"memory_control", 2, {}}});
    asked.sides_count_alike = true;
    expect(decide(asked), "rust", strength::conditional);
}

TEST_F(Verdict, OfRulesThatDisagreeIsOpenIfTheRatingsAreLevel) {
    const auto even = test::use_case("mvp", {1, 1, 1, 1, 1, 1, 1});
    expect(decide(request({&test::fintech(), &even})), std::nullopt, strength::split);
}

TEST_F(Verdict, IsLevelInsideTheTieZoneWithoutARule) {
    page.rules.clear();
    const auto numbers = test::use_case("fintech", {2, 2, 1, 1, 1, 1, 1});
    expect(decide(request({&numbers})), std::nullopt, strength::level);
}

TEST_F(Verdict, LevelInGeneralGoesToWhatThePageLeansTo) {
    page.rules.clear();
    for (auto& [criterion, ratings] : page.ratings) { ratings["rust"] = ratings["go"]; }
    expect(decide(request()), std::nullopt, strength::level);
    page.leans_to = "rust";
    expect(decide(request()), "rust", strength::conditional);
    const auto numbers = test::use_case("fintech", {1, 1, 1, 1, 1, 1, 1});
    expect(decide(request({&numbers})), std::nullopt, strength::level);
}

TEST_F(Verdict, LevelInAllGoesToWhatTheAskerCallsMostImportant) {
    expect(decide(request({}, {{"memory_control", 3, {}}})), "rust", strength::conditional);
}

TEST_F(Verdict, WishesThatPullBothWaysDecideNothing) {
    const std::vector<priority> both{{"memory_control", 2, {}}, {"talent_availability", 2, {}}};
    expect(decide(request({}, both)), std::nullopt, strength::split);
}

TEST_F(Verdict, OfTwoWishesTheMuchHeavierOneDecides) {
    const std::vector<priority> both{{"memory_control", 2, {}}, {"talent_availability", 6, {}}};
    expect(decide(request({}, both)), "go", strength::conditional);
}

TEST_F(Verdict, ForAUseIsNotLeftOpenByWishesThatPullBothWays) {
    const std::vector<priority> both{{"memory_control", 2, {}}, {"talent_availability", 2, {}}};
    EXPECT_NE(decide(request({&test::fintech()}, both)).winner, std::nullopt);
}

TEST_F(Verdict, IgnoresRulesForOptionsThatWereNotAsked) {
    test::rate(page, "zig", {9, 9, 5, 5, 4, 4, 2});
    page.rules = {{"fintech", "zig", "why not"}};
    auto asked = request({&test::fintech()});
    asked.options = {"rust", "go"};
    EXPECT_TRUE(decide(asked).rules.empty());
}

TEST(RawWeights, MultiplyUseCaseAndAsker) {
    const auto page = test::rust_and_go();
    auto request = test::request_for(page);
    request.use_cases = {&test::fintech()};
    request.priorities = {{"performance", 2, {}}, {"ecosystem", 2, {}}};
    EXPECT_EQ(raw_weights(request), (std::vector<double>{6, 3, 1, 1, 1, 2, 1}));
}

TEST(RawWeights, LetTheAskerSayLessThanTheUseCase) {
    const auto page = test::rust_and_go();
    auto request = test::request_for(page);
    request.use_cases = {&test::fintech()};
    request.priorities = {{"performance", 0, {}}, {"memory_control", 0.5, {}}};
    EXPECT_EQ(raw_weights(request), (std::vector<double>{0, 0.5, 1, 1, 1, 1, 1}));
}

TEST(RawWeights, StayWithinZeroAndNine) {
    const auto page = test::rust_and_go();
    auto request = test::request_for(page);
    request.use_cases = {&test::fintech()};
    request.priorities = {{"performance", 9, {}}};
    EXPECT_EQ(raw_weights(request).front(), 9);
}

TEST(Decide, TreatsEverythingAlikeIfNothingMatters) {
    const auto page = test::rust_and_go();
    const auto made = decide(with_weights(page, {0, 0, 0, 0, 0, 0, 0}));
    EXPECT_EQ(made.winner, "go");
    EXPECT_NEAR(made.margin, 0.857, printed);
}

TEST(Decide, SaysNothingAboutASingleOption) {
    const auto page = test::rust_and_go();
    auto request = test::request_for(page);
    request.options = {"rust"};
    EXPECT_TRUE(decide(request).options.empty());
}

}  // namespace
}  // namespace hirewise::advice
