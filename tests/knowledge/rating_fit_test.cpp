#include "knowledge/rating_fit.hpp"

#include <gtest/gtest.h>

namespace hirewise::knowledge {
namespace {

TEST(RatingFit, GivesBackValuesThatAgree) {
    rating_fit fit{3};
    fit.add_value(0, 9, 10);
    fit.add_difference(0, 1, 2);
    fit.add_difference(1, 2, 3);
    const auto values = fit.solve();
    EXPECT_NEAR(values[0], 9, 1e-6);
    EXPECT_NEAR(values[1], 7, 1e-6);
    EXPECT_NEAR(values[2], 4, 1e-6);
}

// a is 3 above b, b 3 above c, but a no more than c: each of the three is 2 off.
TEST(RatingFit, SharesOutWhatDoesNotAddUp) {
    rating_fit fit{3};
    fit.add_difference(0, 1, 3);
    fit.add_difference(1, 2, 3);
    fit.add_difference(0, 2, 0);
    const auto values = fit.solve();
    EXPECT_NEAR(values[0] - values[1], 1, 1e-6);
    EXPECT_NEAR(values[1] - values[2], 1, 1e-6);
    EXPECT_NEAR(values[0] - values[2], 2, 1e-6);
}

// 10 (a-9)^2 + 10 (b-3)^2 + (a-b-2)^2 is least where a = 9 - 1/3, b = 3 + 1/3.
TEST(RatingFit, LetsHeavyValuesYieldLittle) {
    rating_fit fit{2};
    fit.add_value(0, 9, 10);
    fit.add_value(1, 3, 10);
    fit.add_difference(0, 1, 2);
    const auto values = fit.solve();
    EXPECT_NEAR(values[0], 9 - 1.0 / 3, 1e-6);
    EXPECT_NEAR(values[1], 3 + 1.0 / 3, 1e-6);
}

TEST(RatingFit, LeavesUnknownsAloneThatNothingIsSaidAbout) {
    rating_fit fit{2};
    fit.add_value(0, 5, 1);
    EXPECT_NEAR(fit.solve()[1], 0, 1e-9);
}

TEST(RatingFit, OfNothingIsEmpty) {
    EXPECT_TRUE(rating_fit{0}.solve().empty());
    EXPECT_EQ(rating_fit{1}.solve(), std::vector<double>{0});
}

// A chain is the slowest case for the solver; its residuals must be small all the same.
TEST(RatingFit, SolvesALongChain) {
    constexpr std::size_t length = 150;
    rating_fit fit{length};
    fit.add_value(0, 5, 10);
    for (std::size_t i = 1; i < length; ++i) { fit.add_difference(i, i - 1, i % 2 == 0 ? 1 : -1); }
    const auto values = fit.solve();
    for (std::size_t i = 1; i < length; ++i) { EXPECT_NEAR(values[i] - values[i - 1], i % 2 == 0 ? 1 : -1, 1e-3); }
}

}  // namespace
}  // namespace hirewise::knowledge
