#include "slope.hpp"

#include <gtest/gtest.h>

namespace hirewise::chaos {
namespace {

TEST(Slope, IsThatOfALine) {
    EXPECT_NEAR(slope_a_minute({{0, 10}, {1, 12}, {2, 14}, {3, 16}}), 2, 1e-9);
    EXPECT_NEAR(slope_a_minute({{0, 5}, {1, 4}}), -1, 1e-9);
}

TEST(Slope, IsNotMovedByNoiseAroundALevel) {
    EXPECT_NEAR(slope_a_minute({{0, 9}, {1, 11}, {2, 11}, {3, 9}}), 0, 1e-9);
}

TEST(Slope, IsZeroWithoutTwoMoments) {
    EXPECT_EQ(slope_a_minute({}), 0);
    EXPECT_EQ(slope_a_minute({{1, 5}}), 0);
    EXPECT_EQ(slope_a_minute({{1, 5}, {1, 9}}), 0);
}

}  // namespace
}  // namespace hirewise::chaos
