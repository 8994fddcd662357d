#include "slack_io/link_pacing.hpp"

#include <gtest/gtest.h>

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using time_point = link_pacing::time_point;

const time_point epoch{std::chrono::hours{100}};

socket_mode_options with_burst(std::size_t burst) {
    socket_mode_options options;
    options.open_burst = burst;
    return options;
}

// Calls apps.connections.open as early as allowed, but not before `now`, and says when that was.
time_point open_at_once(link_pacing& pacing, time_point now) {
    const auto at = std::max(now, pacing.next_open());
    pacing.opening(at);
    return at;
}

// How many opens a minute of `each_link` gives, when every link is opened as early as allowed.
template <class Each>
int opens_in_a_minute(link_pacing& pacing, Each each_link) {
    int opens = 0;
    for (auto at = open_at_once(pacing, epoch); at < epoch + 60s; ++opens) {
        const time_point ended = each_link(at);
        at = open_at_once(pacing, ended);
    }
    return opens;
}

TEST(LinkPacing, AllowsTheFirstOpenAtOnce) {
    EXPECT_LE(link_pacing{{}}.next_open(), epoch);
}

TEST(LinkPacing, AllowsAFirstBurst) {
    link_pacing pacing{with_burst(3)};
    for (int i = 0; i < 3; ++i) { EXPECT_EQ(open_at_once(pacing, epoch), epoch); }
    EXPECT_EQ(open_at_once(pacing, epoch), epoch + 1s);
}

TEST(LinkPacing, KeepsTheSpacingAfterTheBurst) {
    link_pacing pacing{with_burst(1)};
    EXPECT_EQ(open_at_once(pacing, epoch), epoch);
    EXPECT_EQ(open_at_once(pacing, epoch), epoch + 1s);
    EXPECT_EQ(open_at_once(pacing, epoch), epoch + 2s);
}

TEST(LinkPacing, TakesABurstOfZeroForOne) {
    link_pacing pacing{with_burst(0)};
    EXPECT_EQ(open_at_once(pacing, epoch), epoch);
    EXPECT_EQ(open_at_once(pacing, epoch), epoch + 1s);
}

TEST(LinkPacing, CountsARefreshAsNoFailure) {
    link_pacing pacing{{}};
    for (int refresh = 0; refresh < 100; ++refresh) {
        const auto now = epoch + refresh * 2s;
        EXPECT_EQ(open_at_once(pacing, now), now);
        pacing.opened();
        pacing.link_lived(2s);
    }
}

TEST(LinkPacing, NeverRefreshesFasterThanTheSpacing) {
    link_pacing pacing{{}};
    const int opens = opens_in_a_minute(pacing, [](time_point opened) { return opened; });
    EXPECT_LE(opens, 63);
}

TEST(LinkPacing, WaitsLongerAfterEachFailure) {
    link_pacing pacing{{}};
    auto last = open_at_once(pacing, epoch);
    std::vector<std::chrono::milliseconds> gaps;
    for (int i = 0; i < 8; ++i) {
        pacing.link_failed();
        const auto at = open_at_once(pacing, last);
        gaps.push_back(std::chrono::duration_cast<std::chrono::milliseconds>(at - last));
        last = at;
    }
    EXPECT_LT(gaps.front(), 1s);
    for (std::size_t i = 1; i < 6; ++i) { EXPECT_GE(gaps[i], gaps[i - 1]); }
    EXPECT_GE(gaps.back(), 15s);
}

TEST(LinkPacing, CountsTheWaitFromTheOpening) {
    link_pacing pacing{{}};
    for (int i = 0; i < 20; ++i) { pacing.link_failed(); }
    pacing.opening(epoch);
    EXPECT_GT(pacing.next_open(), epoch + 10s);
    EXPECT_LE(pacing.next_open(), epoch + 30s);  // a link that lived for 30 s is replaced at once
}

TEST(LinkPacing, ForgetsFailuresOnceALinkHasProvedStable) {
    link_pacing pacing{{}};
    for (int i = 0; i < 10; ++i) { pacing.link_failed(); }
    pacing.opening(epoch);
    pacing.link_lived(60s);
    EXPECT_LE(pacing.next_open(), epoch);
}

TEST(LinkPacing, DoesNotForgetFailuresBecauseOfAHello) {
    link_pacing pacing{{}};
    for (int i = 0; i < 10; ++i) { pacing.link_failed(); }
    pacing.opening(epoch);
    pacing.opened();
    pacing.link_lived(59s);
    EXPECT_GT(pacing.next_open(), epoch + 10s);
}

TEST(LinkPacing, Case01_RefusedUpgradesGiveAtMostTenOpensAMinute) {
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        socket_mode_options options;
        options.seed = seed;
        link_pacing pacing{options};
        const int opens = opens_in_a_minute(pacing, [&](time_point opened) {
            pacing.opened();
            pacing.link_failed();
            return opened + 10ms;
        });
        EXPECT_LE(opens, 10) << "seed " << seed;
    }
}

TEST(LinkPacing, Case07_KeepsAwayForTheRetreatWait) {
    link_pacing pacing{{}};
    pacing.retreat(epoch);
    EXPECT_GE(pacing.next_open(), epoch + 60s);
    EXPECT_LE(pacing.next_open(), epoch + 75s);
}

TEST(LinkPacing, ALaterRetreatNeverShortensAnEarlierOne) {
    link_pacing pacing{{}};
    pacing.retreat(epoch);
    const auto first = pacing.next_open();
    pacing.retreat(epoch - 30s);
    EXPECT_EQ(pacing.next_open(), first);
}

TEST(LinkPacing, Case13_LinksClosedRightAfterHelloGiveAtMostTwelveOpensAMinute) {
    for (std::uint32_t seed = 0; seed < 50; ++seed) {
        socket_mode_options options;
        options.seed = seed;
        link_pacing pacing{options};
        const int opens = opens_in_a_minute(pacing, [&](time_point opened) {
            pacing.opened();
            pacing.link_lived(1ms);
            pacing.link_failed();
            return opened + 15ms;
        });
        EXPECT_LE(opens, 12) << "seed " << seed;
    }
}

TEST(LinkPacing, Case14_LinksThatLiveASecondEachStillSlowDown) {
    link_pacing pacing{{}};
    const int opens = opens_in_a_minute(pacing, [&](time_point opened) {
        pacing.opened();
        pacing.link_lived(1s);
        pacing.link_failed();
        return opened + 1s;
    });
    EXPECT_LE(opens, 12);
}

TEST(LinkPacing, Case31_WaitsNeverLongerThanTheLongestBackoff) {
    link_pacing pacing{{}};
    for (int i = 0; i < 1000; ++i) { pacing.link_failed(); }
    pacing.opening(epoch);
    EXPECT_LE(pacing.next_open(), epoch + 30s);
}

TEST(LinkPacing, Case09_NoticesAHealedApiWithinTenSeconds) {
    link_pacing pacing{{}};
    for (int i = 0; i < 1000; ++i) { pacing.open_failed(); }
    pacing.opening(epoch);
    EXPECT_LE(pacing.next_open(), epoch + 10s);
}

TEST(LinkPacing, Case32_AnOpenThatSucceedsEndsTheWaitForTheApi) {
    link_pacing pacing{{}};
    for (int i = 0; i < 100; ++i) { pacing.open_failed(); }
    pacing.opening(epoch);
    pacing.opened();
    EXPECT_LE(pacing.next_open(), epoch);
}

}  // namespace
}  // namespace hirewise::slack_io
