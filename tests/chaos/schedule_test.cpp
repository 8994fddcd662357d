#include "schedule.hpp"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

namespace hirewise::chaos {
namespace {

using namespace std::chrono_literals;

TEST(Schedule, IsTheSameForTheSameSeed) {
    EXPECT_EQ(make_schedule(7, 60s, {12}), make_schedule(7, 60s, {12}));
    EXPECT_NE(make_schedule(7, 60s, {12}), make_schedule(8, 60s, {12}));
}

TEST(Schedule, HasAsManyKillsAsWanted) {
    const auto made = make_schedule(7, 60s, {12});
    EXPECT_EQ(std::ranges::count(made, trouble::kill, &disturbance::kind), 12);
    EXPECT_EQ(std::ranges::count(make_schedule(7, 60s, {12, 3}), trouble::database_crash, &disturbance::kind), 3);
    EXPECT_EQ(std::ranges::count(make_schedule(7, 60s, {0}), trouble::kill, &disturbance::kind), 0);
}

TEST(Schedule, IsInOrderOfTimeAndEndsWithTheRun) {
    const auto made = make_schedule(7, 60s, {12});
    EXPECT_TRUE(std::ranges::is_sorted(made, {}, &disturbance::at));
    EXPECT_LE(made.back().at, 60s);
}

TEST(Schedule, HasEveryKindOfTroubleInALongRun) {
    std::set<trouble> seen;
    for (const auto& each : make_schedule(7, 600s, {1, 1})) { seen.insert(each.kind); }
    EXPECT_EQ(seen.size(), kinds_of_trouble);
}

}  // namespace
}  // namespace hirewise::chaos
