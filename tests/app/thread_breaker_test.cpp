#include "app/thread_breaker.hpp"

#include <gtest/gtest.h>

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

TEST(ThreadBreaker, LetsSoManyThroughWithinAMinute) {
    thread_breaker breaker{2};
    EXPECT_TRUE(breaker.admit("C1:1", 1s));
    EXPECT_TRUE(breaker.admit("C1:1", 2s));
    EXPECT_FALSE(breaker.admit("C1:1", 3s));
    EXPECT_TRUE(breaker.admit("C1:2", 3s)) << "another thread";
    EXPECT_TRUE(breaker.admit("C1:1", 61s));
    EXPECT_FALSE(breaker.admit("C1:1", 61s));
}

TEST(ThreadBreaker, ForgetsQuietThreads) {
    thread_breaker breaker{2};
    for (int i = 0; i < 100; ++i) { breaker.admit(std::to_string(i), 1s); }
    breaker.admit("C1:1", 200s);
    EXPECT_EQ(breaker.size(), 1U);
}

}  // namespace
}  // namespace hirewise::app
