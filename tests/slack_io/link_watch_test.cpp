#include "slack_io/link_watch.hpp"

#include <gtest/gtest.h>

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using duty = link_watch::duty;
using time_point = link_watch::time_point;

const time_point start{std::chrono::hours{100}};

link_watch greeted_watch(const socket_mode_options& options = {}) {
    link_watch watch{options, start};
    watch.greeted();
    return watch;
}

// Looks whenever it is due until `end`, as a link does; returns the pings sent and the first duty that is none.
struct course {
    int pings = 0;
    duty ended_with = duty::none;
    time_point at{};
};
template <class Heard>
course follow(link_watch& watch, time_point end, Heard last_heard) {
    course seen;
    for (auto now = start; now < end;) {
        const auto verdict = watch.look(now, last_heard(now));
        if (verdict.now == duty::ping) {
            ++seen.pings;
        } else if (verdict.now != duty::none) {
            return {seen.pings, verdict.now, now};
        }
        EXPECT_GE(verdict.look_again, now);
        now = std::max(now + 1ms, verdict.look_again);
    }
    return seen;
}

TEST(LinkWatch, HasNothingToDoAtFirst) {
    link_watch watch{{}, start};
    EXPECT_EQ(watch.look(start, start).now, duty::none);
}

TEST(LinkWatch, DropsALinkWithoutHello) {
    link_watch watch{{}, start};
    const auto seen = follow(watch, start + 1min, [](time_point now) { return now; });
    EXPECT_EQ(seen.ended_with, duty::drop_ungreeted);
    EXPECT_EQ(seen.at, start + 10s);
}

TEST(LinkWatch, DropsALinkWithoutHelloThoughItAnswersPings) {
    socket_mode_options options;
    options.ping_interval = 1s;
    link_watch watch{options, start};
    const auto seen = follow(watch, start + 1min, [](time_point now) { return now; });
    EXPECT_EQ(seen.ended_with, duty::drop_ungreeted);
    EXPECT_EQ(seen.pings, 9);
}

TEST(LinkWatch, Case26_PingsAQuietLink) {
    auto watch = greeted_watch();
    const auto seen = follow(watch, start + 5min, [](time_point now) { return now; });
    EXPECT_EQ(seen.pings, 29);
    EXPECT_EQ(seen.ended_with, duty::none);
}

TEST(LinkWatch, Case10_DropsASilentLinkWithinHalfAMinute) {
    auto watch = greeted_watch();
    const auto seen = follow(watch, start + 1min, [](time_point) { return start; });
    EXPECT_EQ(seen.ended_with, duty::drop_silent);
    EXPECT_LT(seen.at, start + 30s);
}

TEST(LinkWatch, Case11_LatePongsAreNoSilence) {
    auto watch = greeted_watch();
    // The pong to the ping at 10, 20, ... comes 8 s later.
    const auto seen = follow(watch, start + 1min, [](time_point now) {
        const auto last = std::chrono::floor<std::chrono::seconds>(now - start - 8s);
        return start + std::max(0s, last / 10 * 10 + (last >= 10s ? 8s : 0s));
    });
    EXPECT_EQ(seen.ended_with, duty::none);
}

TEST(LinkWatch, Case28_FramesOfThePeerAloneKeepTheLink) {
    auto watch = greeted_watch();
    const auto seen = follow(watch, start + 5min, [](time_point now) {
        return start + std::chrono::floor<std::chrono::seconds>(now - start) / 20 * 20;  // a ping every 20 s
    });
    EXPECT_EQ(seen.ended_with, duty::none);
}

TEST(LinkWatch, Case49_AStoppedProcessDoesNotBlameThePeer) {
    auto watch = greeted_watch();
    (void)watch.look(start, start);
    const auto after_stop = watch.look(start + 2min, start);
    EXPECT_EQ(after_stop.now, duty::ping);
}

TEST(LinkWatch, APeerThatStaysSilentAfterAStopIsDropped) {
    auto watch = greeted_watch();
    (void)watch.look(start, start);
    auto now = start + 2min;
    for (auto verdict = watch.look(now, start); verdict.now != duty::drop_silent; verdict = watch.look(now, start)) {
        now = verdict.look_again;
        ASSERT_LE(now, start + 3min);
    }
    EXPECT_EQ(now, start + 2min + 25s);
}

TEST(LinkWatch, ClosesADrainedLink) {
    auto watch = greeted_watch();
    watch.draining(start + 1s);
    const auto seen = follow(watch, start + 1min, [](time_point now) { return now; });
    EXPECT_EQ(seen.ended_with, duty::close);
    EXPECT_EQ(seen.at, start + 11s);
}

TEST(LinkWatch, DrainsOnlyOnce) {
    auto watch = greeted_watch();
    watch.draining(start);
    watch.draining(start + 9s);
    EXPECT_EQ(watch.look(start + 10s, start + 10s).now, duty::close);
}

TEST(LinkWatch, DropsADrainingLinkThatFallsSilent) {
    socket_mode_options options;
    options.silence_limit = 5s;
    auto watch = greeted_watch(options);
    watch.draining(start);
    const auto seen = follow(watch, start + 1min, [](time_point) { return start; });
    EXPECT_EQ(seen.ended_with, duty::drop_silent);
}

TEST(LinkWatch, SendsNoPingsOnceClosing) {
    auto watch = greeted_watch();
    watch.closing(start + 9'900ms);
    EXPECT_EQ(watch.look(start + 10s, start).now, duty::none);
}

TEST(LinkWatch, DropsALinkThatCannotBeClosedInTime) {
    auto watch = greeted_watch();
    watch.closing(start);
    const auto seen = follow(watch, start + 1min, [](time_point now) { return now; });
    EXPECT_EQ(seen.ended_with, duty::drop_unclosed);
    EXPECT_EQ(seen.at, start + 1s);
}

}  // namespace
}  // namespace hirewise::slack_io
