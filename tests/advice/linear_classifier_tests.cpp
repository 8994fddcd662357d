#include "advice/linear_classifier.hpp"

#include <cmath>

#include <gtest/gtest.h>

namespace hirewise::advice {
namespace {

using feature = linear_classifier::feature;

constexpr feature wet = 7, cold = 9, dry = 11, rare = 13;

linear_classifier rain_or_sun(std::size_t least = 1) {
    return {2, {{0, {wet, cold}}, {0, {wet}}, {1, {dry}}, {1, {dry, cold, rare}}}, {.rounds = 20, .least = least}};
}

std::vector<double> chances_of(const linear_classifier& of, std::vector<feature> features) {
    std::vector<double> chances;
    EXPECT_TRUE(of.weigh(features, 1, chances));
    return chances;
}

TEST(LinearClassifier, PrefersTheClassWhoseExamplesHaveTheFeatures) {
    const auto chances = chances_of(rain_or_sun(), {wet});
    EXPECT_GT(chances[0], chances[1]);
}

TEST(LinearClassifier, GivesChancesThatAddUpToOne) {
    const auto chances = chances_of(rain_or_sun(), {wet, dry});
    EXPECT_NEAR(std::exp(chances[0] / 1000) + std::exp(chances[1] / 1000), 1, 1e-9);
}

TEST(LinearClassifier, WeighsNothingWhereTooLittleIsKnown) {
    std::vector<double> chances;
    EXPECT_FALSE(rain_or_sun().weigh(std::vector<feature>{wet, 99}, 2, chances));
}

TEST(LinearClassifier, LeavesOutFeaturesOfTooFewExamples) {
    std::vector<double> chances;
    EXPECT_FALSE(rain_or_sun(2).weigh(std::vector<feature>{rare}, 1, chances));
    EXPECT_TRUE(rain_or_sun(2).weigh(std::vector<feature>{cold}, 1, chances));
}

TEST(LinearClassifier, DoesNotDependOnTheOrderOfExamples) {
    std::vector<linear_classifier::example> forth{
        {0, {wet, cold}, 3}, {0, {wet}, 1}, {1, {dry}, 4}, {1, {cold, dry, rare}, 2}};
    const std::vector<linear_classifier::example> back(forth.rbegin(), forth.rend());
    EXPECT_EQ(chances_of({2, forth, {}}, {wet, cold}), chances_of({2, back, {}}, {wet, cold}));
}

TEST(LinearClassifier, DoesNotDependOnTheNumbersOfFeatures) {
    const auto numbered = [](feature rain, feature sun) {
        return linear_classifier{
            2, {{0, {rain}, 2}, {1, {sun}, 3}, {0, {std::min(rain, sun), std::max(rain, sun)}, 1}}, {}};
    };
    EXPECT_EQ(chances_of(numbered(wet, dry), {wet}), chances_of(numbered(dry, wet), {dry}));
}

TEST(LinearClassifier, LearnsInOneRoundToo) {
    const linear_classifier made{2, {{0, {wet}, 1}, {1, {dry}, 2}}, {.rounds = 1}};
    EXPECT_GT(chances_of(made, {wet})[0], chances_of(made, {wet})[1]);
}

TEST(LinearClassifier, KnowsNothingWithoutExamples) {
    std::vector<double> chances;
    EXPECT_FALSE((linear_classifier{2, {}, {}}.weigh(std::vector<feature>{wet}, 1, chances)));
}

}  // namespace
}  // namespace hirewise::advice
