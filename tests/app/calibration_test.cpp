#include "app/calibration.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

// The rule of three: nothing wrong in n cases leaves about 3 / n.
TEST(UpperBound, OfNoHitsIsAboutThreeByTheCases) {
    EXPECT_NEAR(upper_bound_of(0, 300, 0.95), 0.00994, 0.0001);
}

TEST(UpperBound, IsTheExactOneOfClopperAndPearson) {
    EXPECT_NEAR(upper_bound_of(1, 10, 0.95), 0.3942, 0.0001);
}

TEST(UpperBound, IsOneWhereAllAreHits) {
    EXPECT_EQ(upper_bound_of(5, 5, 0.95), 1);
}

TEST(UpperBound, IsOneWithoutCases) {
    EXPECT_EQ(upper_bound_of(0, 0, 0.95), 1);
}

TEST(RiskAndCoverage, HasAPointForEachCertainty) {
    const auto points = risk_and_coverage({{0.5, true}, {0.9, true}, {0.5, false}}, 3);
    ASSERT_EQ(points.size(), 2U);
    EXPECT_EQ(points[1].right, 2U);
    EXPECT_EQ(points[1].wrong, 1U);
}

TEST(RiskAndCoverage, LeavesOutWhatNoThresholdWouldAnswer) {
    EXPECT_TRUE(risk_and_coverage({{0, true}}, 1).empty());
}

TEST(BestWithin, AnswersMostWithinTheRisk) {
    std::vector<faq_sample> samples(1000, {0.8, true});
    samples.insert(samples.end(), 100, {0.6, true});
    samples.insert(samples.end(), 100, {0.4, false});
    const auto best = best_within(risk_and_coverage(samples, samples.size()), 0.01);
    ASSERT_TRUE(best);
    EXPECT_EQ(best->threshold, 0.6);
}

TEST(BestWithin, FindsNothingWhereTheCasesAreTooFew) {
    EXPECT_FALSE(best_within(risk_and_coverage({{0.9, true}}, 1), 0.01));
}

}  // namespace
}  // namespace hirewise::app
