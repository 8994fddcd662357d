#include "app/minute_share.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

TEST(MinuteShare, AdmitsSoManyWithinAMinute) {
    minute_share share{2};
    EXPECT_TRUE(share.admit("C1:1", 1s));
    EXPECT_TRUE(share.admit("C1:1", 2s));
    EXPECT_FALSE(share.admit("C1:1", 3s));
    EXPECT_TRUE(share.admit("C1:2", 3s)) << "another key";
    EXPECT_TRUE(share.admit("C1:1", 61s));
    EXPECT_FALSE(share.admit("C1:1", 61s));
}

TEST(MinuteShare, ForgetsKeysThatAreQuiet) {
    minute_share share{2};
    for (int i = 0; i < 100; ++i) { share.admit(std::to_string(i), 1s); }
    share.admit("C1:1", 200s);
    EXPECT_EQ(share.size(), 1U);
}

}  // namespace
}  // namespace hirewise::app
