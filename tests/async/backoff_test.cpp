#include "async/backoff.hpp"

#include <gtest/gtest.h>

namespace hirewise::async {
namespace {

using namespace std::chrono_literals;

TEST(Backoff, StaysWithinHalfAndWholeOfEachDoublingStep) {
    backoff waits{100ms, 10s, 1};
    for (auto step = 100ms; step <= 6400ms; step *= 2) {
        const auto wait = waits.next();
        EXPECT_GE(wait, step / 2);
        EXPECT_LE(wait, step);
    }
}

TEST(Backoff, NeverExceedsTheCapHoweverManyFailures) {
    backoff waits{100ms, 2s, 1};
    for (int i = 0; i < 500; ++i) { EXPECT_LE(waits.next(), 2s); }
}

TEST(Backoff, StartsAgainAfterReset) {
    backoff waits{100ms, 10s, 1};
    for (int i = 0; i < 6; ++i) { waits.next(); }
    waits.reset();
    EXPECT_LE(waits.next(), 100ms);
}

TEST(Backoff, DiffersBetweenSeedsAndNotWithinOne) {
    backoff one{1000ms, 60s, 1};
    backoff same{1000ms, 60s, 1};
    backoff other{1000ms, 60s, 2};
    bool differs = false;
    for (int i = 0; i < 6; ++i) {
        const auto wait = one.next();
        EXPECT_EQ(wait, same.next());
        differs = differs || wait != other.next();
    }
    EXPECT_TRUE(differs);
}

}  // namespace
}  // namespace hirewise::async
