// How links end and are replaced.
#include <boost/asio/error.hpp>

#include "net/errors.hpp"
#include "slack_io/bell.hpp"
#include "socket_mode_bench.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using net::net_errc;
using SocketModeClient = socket_mode_bench;

TEST_F(SocketModeClient, Case03_AnEndRightAfterItsAnnouncementGivesOneReplacement) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(disconnect("refresh_requested"));
    peer(0).end(asio::error::connection_reset);
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    ASSERT_TRUE(pinged(peer(1), 5));
    EXPECT_EQ(api.opens, 2);
    EXPECT_EQ(connector.open(), 1U);
}

TEST_F(SocketModeClient, Case05_TheReplacementIsUpBeforeTheOldLinkCloses) {
    for (const char* reason : {"warning", "refresh_requested", "something new"}) {
        connector.peers.clear();
        outcome.reset();
        options.drain_limit = 30ms;
        connector.on_connect = [](test::fake_peer& peer) { peer.send(hello()); };
        ASSERT_TRUE(start_and_wait(1));
        connector.on_connect = nullptr;
        peer(0).send(disconnect(reason));
        ASSERT_TRUE(until([&] { return connector.peers.size() == 2; }));
        ASSERT_TRUE(pinged(peer(1), 5));  // longer than the drain limit, but the new link is not up
        EXPECT_FALSE(peer(0).gone);
        EXPECT_FALSE(peer(0).got_close_frame);
        peer(1).send(hello());
        ASSERT_TRUE(until([&] { return peer(0).gone; }));
        EXPECT_TRUE(peer(0).got_close_frame);
        EXPECT_EQ(made->state().up, 1U);
        ASSERT_TRUE(stop());
    }
}

TEST_F(SocketModeClient, Case05_ARetiredLinkIsStillReadAndAcknowledgedOn) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 1; }));
    EXPECT_EQ(peer(0).frames.front(), ack("e1"));
    EXPECT_TRUE(peer(1).frames.empty());
}

TEST_F(SocketModeClient, Case05_EveryRetiredLinkWaitsForAReplacementOfItsOwn) {
    options.drain_limit = 1ms;
    ASSERT_TRUE(start_and_wait());
    connector.on_connect = nullptr;
    peer(0).send(disconnect("warning"));
    peer(1).send(disconnect("warning"));
    peer(0).end();
    ASSERT_TRUE(until([&] { return peer(0).gone && connector.peers.size() == 3; }));
    peer(2).send(hello());
    ASSERT_TRUE(until([&] { return connector.peers.size() == 4; }));
    ASSERT_TRUE(pinged(peer(3), 2));
    EXPECT_FALSE(peer(1).gone);
    peer(3).send(hello());
    EXPECT_TRUE(until([&] { return peer(1).gone; }));
}

TEST_F(SocketModeClient, Case05_ARetiredLinkStaysWhileThereIsNoReplacement) {
    options.drain_limit = 10ms;
    ASSERT_TRUE(start_and_wait(1));
    connector.refusal = net_errc::upgrade_refused;
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return connector.dialled.size() == 10; }));
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 1; }));
    connector.refusal.reset();
    EXPECT_TRUE(until([&] { return made->state().up == 1 && peer(0).gone; }));
}

TEST_F(SocketModeClient, Case06_ADisconnectInsteadOfHelloIsSurvived) {
    int connections = 0;
    connector.on_connect = [&connections](test::fake_peer& peer) {
        const int number = ++connections;
        if (number % 2 == 0) { peer.send(hello()); }
        if (number <= 20) { peer.send(disconnect("warning")); }
        if (number > 20) { peer.send(hello()); }
    };
    start();
    ASSERT_TRUE(until([&] { return made->state().up == 2; }));
    EXPECT_GT(connections, 20);
}

TEST_F(SocketModeClient, Case07_ASwitchedOffSocketModeIsTriedAgainSlowly) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(disconnect("link_disabled"));
    ASSERT_TRUE(until([&] { return record.has("Socket Mode is switched off"); }));
    EXPECT_EQ(made->state().up, 0U);
    ASSERT_TRUE(pinged(peer(0), 5));
    EXPECT_EQ(api.opens, 1);
    peer(0).end();
    ASSERT_TRUE(until([&] { return peer(0).gone; }));
    EXPECT_EQ(lines_with("warn"), 1);
}

TEST_F(SocketModeClient, Case07_ComesBackOnceSocketModeIsOnAgain) {
    options.retreat_wait = 20ms;
    ASSERT_TRUE(start_and_wait());
    peer(0).send(disconnect("link_disabled"));
    peer(1).send(disconnect("link_disabled"));
    ASSERT_TRUE(until([&] { return made->state().up == 0; }));
    ASSERT_TRUE(until([&] { return made->state().up == 2; }));
    EXPECT_EQ(api.opens, 4);
}

TEST_F(SocketModeClient, Case08_TooManyConnectionsReachNoHandlerAndTheBotStaysLive) {
    ASSERT_TRUE(start_and_wait());
    peer(0).send(disconnect("too_many_websockets"));
    ASSERT_TRUE(until([&] { return record.has("too many connections"); }));
    peer(0).send(mention("e1"));
    peer(1).send(mention("e2"));
    ASSERT_TRUE(until([&] { return delivered.size() == 2; }));
    ASSERT_TRUE(pinged(peer(1), 5));
    EXPECT_EQ(api.opens, 2);
}

TEST_F(SocketModeClient, Case10_TheReplacementIsWatchedToo) {
    options.silence_limit = 60ms;
    ASSERT_TRUE(start_and_wait(1));
    connector.on_connect = [&](test::fake_peer& peer) {
        peer.send(hello());
        peer.answers_pings = connector.peers.size() != 2;
    };
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return connector.peers.size() == 3; }));
    EXPECT_TRUE(peer(1).gone);
    EXPECT_TRUE(until([&] { return made->state().up == 1; }));
}

TEST_F(SocketModeClient, Case15_ALateEndOfTheOldLinkLeavesTheNewOneAlone) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(disconnect("refresh_requested"));
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    ASSERT_TRUE(pinged(peer(1), 3));
    peer(0).end();
    ASSERT_TRUE(until([&] { return peer(0).gone; }));
    ASSERT_TRUE(pinged(peer(1), 5));
    EXPECT_FALSE(peer(1).gone);
    EXPECT_EQ(api.opens, 2);
}

TEST_F(SocketModeClient, Case16_SeveralCausesDuringAnOpenCallGiveOneReplacement) {
    ASSERT_TRUE(start_and_wait(1));
    bell answer{context.get_executor()};
    bool answered = false;
    api.hold = [&](std::string) -> awaitable<void> {
        while (!answered) { co_await answer.wait(); }
    };
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return api.opens == 2; }));
    peer(0).send(disconnect("refresh_requested"));
    peer(0).end(asio::error::connection_reset);
    ASSERT_TRUE(until([&] { return peer(0).gone; }));
    answered = true;
    answer.ring();
    ASSERT_TRUE(until([&] { return made->state().up == 1; }));
    ASSERT_TRUE(pinged(peer(1), 5));
    EXPECT_EQ(api.opens, 2);
    EXPECT_EQ(connector.peers.size(), 2U);
}

TEST_F(SocketModeClient, Case20_TheReplacementDelivers) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).end(asio::error::connection_reset);
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    peer(1).send(mention("e1"));
    EXPECT_TRUE(until([&] { return peer(1).frames.size() == 1; }));
}

TEST_F(SocketModeClient, Case21_FiftyRefreshesLeaveNothingBehind) {
    ASSERT_TRUE(start_and_wait());
    for (std::size_t refresh = 0; refresh < 50; ++refresh) {
        peer(refresh).send(disconnect("refresh_requested"));
        ASSERT_TRUE(until([&] { return made->state().opened == refresh + 3; }));
        peer(refresh).end();
    }
    ASSERT_TRUE(until([&] { return connector.open() == 2; }));
    EXPECT_EQ(api.opens, 52);
    EXPECT_LE(connector.most_open, 4U);
}

TEST_F(SocketModeClient, RetiredLinksThatNeverEndDoNotPileUp) {
    ASSERT_TRUE(start_and_wait());
    for (std::size_t refresh = 0; refresh < 30; ++refresh) {
        peer(refresh).send(disconnect("warning"));
        ASSERT_TRUE(until([&] { return made->state().opened == refresh + 3; }));
    }
    EXPECT_LE(connector.most_open, 5U);
}

TEST_F(SocketModeClient, Case22_RoutineThingsAreLoggedShortlyAndCalmly) {
    ASSERT_TRUE(start_and_wait(1));
    const auto before = record.lines().size();
    peer(0).send(disconnect("refresh_requested"));
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    peer(0).end();
    ASSERT_TRUE(until([&] { return peer(0).gone; }));
    EXPECT_LE(record.lines().size() - before, 3U);
    peer(1).end(asio::error::connection_reset);
    ASSERT_TRUE(until([&] { return made->state().opened == 3; }));
    EXPECT_LE(record.lines().size() - before, 6U);
    EXPECT_EQ(lines_with("warn:") + lines_with("error:"), 0);
    EXPECT_TRUE(record.has("link ended  reason=refresh_requested"));
}

TEST_F(SocketModeClient, Case24_ASilentConnectionIsReplacedAndItsDescriptorClosed) {
    options.silence_limit = 60ms;
    ASSERT_TRUE(start_and_wait(1));
    peer(0).answers_pings = false;
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    EXPECT_TRUE(peer(0).gone);
    EXPECT_TRUE(record.has("reason=silent"));
}

TEST_F(SocketModeClient, Case27_ABrokenPipeEndsTheLinkQuietly) {
    ASSERT_TRUE(start_and_wait(1));
    const auto before = record.lines().size();
    peer(0).write_error = asio::error::broken_pipe;
    for (int i = 0; i < 20; ++i) { peer(0).send(mention("e" + std::to_string(i))); }
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    EXPECT_TRUE(peer(0).gone);
    EXPECT_EQ(lines_with("reason=Broken pipe"), 1);
    EXPECT_LE(lines_with("info:") + lines_with("warn:"), static_cast<std::ptrdiff_t>(before) + 2);
}

TEST_F(SocketModeClient, Case57_ClosesOfThePeerGiveACleanReconnect) {
    ASSERT_TRUE(start_and_wait(1));
    for (std::size_t i = 0; i < 3; ++i) {
        peer(i).end(net_errc::closed);
        ASSERT_TRUE(until([&] { return made->state().opened == i + 2; }));
    }
}

TEST_F(SocketModeClient, Case54_AMessageOverTheLimitGivesACleanReconnect) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).end(net_errc::message_too_big);
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    EXPECT_TRUE(peer(0).gone);
}

TEST_F(SocketModeClient, ARefreshIsNoFailure) {
    options.first_backoff = 1min;
    options.longest_backoff = 1min;
    ASSERT_TRUE(start_and_wait());
    for (std::size_t refresh = 0; refresh < 5; ++refresh) {
        peer(refresh).send(disconnect("refresh_requested"));
        peer(refresh).end();
        ASSERT_TRUE(until([&] { return made->state().opened == refresh + 3; }));
    }
}

TEST_F(SocketModeClient, ALinkThatIsBeingClosedTakesNothingMore) {
    options.drain_limit = 1ms;
    ASSERT_TRUE(start_and_wait(1));
    peer(0).answers_close = false;
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return peer(0).got_close_frame; }));
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return peer(0).gone; }));
    EXPECT_TRUE(delivered.empty());
}

}  // namespace
}  // namespace hirewise::slack_io
