#include "app/pace.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

const pace::time_point start = pace::time_point{} + 1h;

TEST(Pace, LetsASmallBurstThroughAtOnce) {
    pace channel{3, 1'000ms};
    EXPECT_EQ(channel.reserve(start), 0s);
    EXPECT_EQ(channel.reserve(start), 0s);
    EXPECT_EQ(channel.reserve(start), 0s);
}

TEST(Pace, SpacesWhatFollowsTheBurst) {
    pace channel{2, 1'000ms};
    channel.reserve(start);
    channel.reserve(start);
    EXPECT_EQ(channel.reserve(start), 1s);
    EXPECT_EQ(channel.reserve(start), 2s);
}

TEST(Pace, CountsTimeThatPassedInBetween) {
    pace channel{1, 1'000ms};
    channel.reserve(start);
    EXPECT_EQ(channel.reserve(start + 400ms), 600ms);
}

TEST(Pace, RegainsOnePlaceAnInterval) {
    pace channel{2, 1'000ms};
    channel.reserve(start);
    channel.reserve(start);
    EXPECT_EQ(channel.reserve(start + 1s), 0s);
    EXPECT_EQ(channel.reserve(start + 1s), 1s);
}

TEST(Pace, SavesNoMoreThanOneBurst) {
    pace channel{2, 1'000ms};
    channel.reserve(start);
    const auto much_later = start + 1h;
    channel.reserve(much_later);
    channel.reserve(much_later);
    EXPECT_EQ(channel.reserve(much_later), 1s);
}

TEST(Pace, IsRestedOnceEverythingIsPaid) {
    pace channel{3, 1'000ms};
    channel.reserve(start);
    EXPECT_FALSE(channel.is_rested(start + 999ms));
    EXPECT_TRUE(channel.is_rested(start + 1s));
}

}  // namespace
}  // namespace hirewise::app
