// How links are opened, kept and closed.
#include <boost/asio/error.hpp>
#include <boost/asio/steady_timer.hpp>

#include "net/errors.hpp"
#include "slack/errors.hpp"
#include "socket_mode_bench.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using net::net_errc;
using slack::slack_errc;
using SocketModeClient = socket_mode_bench;

TEST_F(SocketModeClient, OpensItsLinksOneAfterAnother) {
    connector.on_connect = nullptr;
    start();
    ASSERT_TRUE(until([&] { return connector.peers.size() == 1; }));
    ASSERT_TRUE(pinged(peer(0), 3));
    EXPECT_EQ(connector.peers.size(), 1U);
    EXPECT_EQ(made->state().up, 0U);
    peer(0).send(hello());
    ASSERT_TRUE(until([&] { return connector.peers.size() == 2; }));
    EXPECT_EQ(made->state().up, 1U);
    peer(1).send(hello());
    ASSERT_TRUE(until([&] { return made->state().up == 2; }));
    EXPECT_EQ(made->state().opened, 2U);
}

TEST_F(SocketModeClient, OpensNoMoreThanWanted) {
    ASSERT_TRUE(start_and_wait(3));
    ASSERT_TRUE(pinged(peer(2), 5));
    EXPECT_EQ(api.opens, 3);
}

// Lesson 73.
TEST_F(SocketModeClient, TellsWhenItHeardSomething) {
    const auto before = std::chrono::steady_clock::now();
    ASSERT_TRUE(start_and_wait(1));
    EXPECT_GE(made->state().last_heard, before);
    ASSERT_TRUE(stop());
    EXPECT_GE(made->state().last_heard, before);
}

TEST_F(SocketModeClient, DropsALinkThatSaysNoHello) {
    options.hello_timeout = 15ms;
    connector.on_connect = nullptr;
    start();
    ASSERT_TRUE(until([&] { return connector.peers.size() == 2; }));
    EXPECT_TRUE(peer(0).gone);
    EXPECT_TRUE(record.has("reason=no hello in time"));
}

TEST_F(SocketModeClient, HasNoDeadlineForAHelloThatCame) {
    options.hello_timeout = 20ms;
    ASSERT_TRUE(start_and_wait(1));
    ASSERT_TRUE(pinged(peer(0), 5));
    EXPECT_FALSE(peer(0).gone);
}

TEST_F(SocketModeClient, EndsWhenTheCredentialsAreRefused) {
    for (const auto refusal : {slack_errc::refused_credentials, slack_errc::missing_scope}) {
        outcome.reset();
        api.open_results.push_back(refusal);
        start();
        ASSERT_TRUE(until([&] { return outcome.has_value(); }));
        EXPECT_EQ(outcome->error(), refusal);
    }
    EXPECT_EQ(api.opens, 2);
}

TEST_F(SocketModeClient, EndsWhenTheCredentialsAreRefusedLater) {
    ASSERT_TRUE(start_and_wait());
    api.open_results.push_back(slack_errc::refused_credentials);
    peer(0).end();
    ASSERT_TRUE(until([&] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->error(), slack_errc::refused_credentials);
    EXPECT_TRUE(peer(1).got_close_frame);
    EXPECT_EQ(connector.open(), 0U);
    EXPECT_EQ(api.opens, 3);
}

TEST_F(SocketModeClient, Case01_RefusedUpgradesNeverPileUpConnections) {
    connector.refusal = net_errc::upgrade_refused;
    start();
    ASSERT_TRUE(until([&] { return connector.dialled.size() == 12; }));
    EXPECT_EQ(api.opens, 12);
    EXPECT_TRUE(connector.peers.empty());
    connector.refusal.reset();
    ASSERT_TRUE(until([&] { return made->state().up == 2; }));
    EXPECT_EQ(connector.most_open, 2U);
}

TEST_F(SocketModeClient, Case02_SilentPeersAreDroppedBeforeTheyAreReplaced) {
    options.silence_limit = 40ms;
    connector.on_connect = [](test::fake_peer& peer) {
        peer.send(hello());
        peer.answers_pings = false;
        peer.takes_writes = false;
    };
    start();
    ASSERT_TRUE(until([&] { return connector.peers.size() >= 12; }));
    EXPECT_LE(connector.most_open, 2U);
    connector.on_connect = [](test::fake_peer& peer) { peer.send(hello()); };
    options.silence_limit = 10s;
    EXPECT_TRUE(until([&] { return connector.peers.size() >= 14 && made->state().up == 2; }));
}

TEST_F(SocketModeClient, Case04_StopsInTimeThoughThePeerDoesNotAnswerTheCloseFrame) {
    options.close_limit = 30ms;
    ASSERT_TRUE(start_and_wait());
    peer(0).answers_close = false;
    peer(1).answers_close = false;
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_TRUE(stop());
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s);
    EXPECT_EQ(connector.open(), 0U);
}

TEST_F(SocketModeClient, Case04_StopsInTimeThoughNothingCanBeWritten) {
    options.close_limit = 30ms;
    ASSERT_TRUE(start_and_wait(1));
    peer(0).takes_writes = false;
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return delivered.size() == 1; }));
    ASSERT_TRUE(stop());
    EXPECT_EQ(connector.open(), 0U);
}

TEST_F(SocketModeClient, Case09_FailingOpenCallsAreTriedAgain) {
    ASSERT_TRUE(start_and_wait(1));
    for (const error_code error :
         {error_code{slack_errc::unavailable}, error_code{slack_errc::not_slack}, error_code{slack_errc::other},
          error_code{net_errc::name_not_found}, error_code{net_errc::outcome_unknown},
          error_code{asio::error::timed_out}, error_code{net_errc::untrusted_peer}}) {
        api.open_results.push_back(error);
    }
    peer(0).end();
    ASSERT_TRUE(until([&] { return made->state().opened == 2; }));
    EXPECT_EQ(api.opens, 9);
}

TEST_F(SocketModeClient, Case09_AnAddressThatCannotBeDialledIsAFailureLikeOthers) {
    api.open_results.push_back(std::string{"nonsense"});
    ASSERT_TRUE(start_and_wait(1));
    EXPECT_EQ(api.opens, 2);
}

TEST_F(SocketModeClient, Case17_StrangersAreWarnedOfOnceAndNotOutnumbered) {
    connector.on_connect = [](test::fake_peer& peer) { peer.send(hello(7)); };
    ASSERT_TRUE(start_and_wait());
    ASSERT_TRUE(pinged(peer(1), 3));
    EXPECT_EQ(lines_with("warn: Slack counts more connections"), 1);
    EXPECT_EQ(api.opens, 2);
}

TEST_F(SocketModeClient, Case17_StoppingSendsACloseFrameOnEveryConnection) {
    ASSERT_TRUE(start_and_wait());
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return made->state().opened == 3; }));
    ASSERT_TRUE(stop());
    ASSERT_EQ(connector.peers.size(), 3U);
    for (const auto& each : connector.peers) { EXPECT_TRUE(each->got_close_frame); }
    EXPECT_TRUE(outcome->has_value());
}

TEST_F(SocketModeClient, Case18_FailingDialsAreTriedAgain) {
    ASSERT_TRUE(start_and_wait(1));
    connector.refusal = asio::error::connection_refused;
    peer(0).end(asio::error::connection_reset);
    ASSERT_TRUE(until([&] { return connector.dialled.size() == 10; }));
    connector.refusal.reset();
    EXPECT_TRUE(until([&] { return made->state().up == 1; }));
}

TEST_F(SocketModeClient, Case19_EveryDialCarriesAFreshTicket) {
    connector.refusal = net_errc::upgrade_refused;
    start();
    ASSERT_TRUE(until([&] { return connector.dialled.size() == 5; }));
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_EQ(connector.dialled[i].target, "/link/?ticket=t" + std::to_string(i + 1));
    }
}

TEST_F(SocketModeClient, Case25_AbruptEndsUnderLoadAreSurvived) {
    options.longest_backoff = 2ms;
    ASSERT_TRUE(start_and_wait());
    for (int i = 0; i < 200; ++i) {
        auto& victim = *connector.peers.back();
        for (int load = 0; load < i % 7; ++load) { victim.send(mention("e")); }
        victim.end(asio::error::connection_reset);
        for (int load = 0; load < i % 3; ++load) { victim.send(mention("e")); }
        const auto opened = made->state().opened;
        ASSERT_TRUE(until([&] { return made->state().opened > opened; })) << i;
    }
    ASSERT_TRUE(until([&] { return made->state().up == 2; }));
    EXPECT_LE(connector.most_open, 2U);
}

TEST_F(SocketModeClient, Case28_AHealthyLinkIsLeftAlone) {
    options.ping_interval = 2ms;
    ASSERT_TRUE(start_and_wait());
    ASSERT_TRUE(pinged(peer(0), 50));
    EXPECT_EQ(connector.peers.size(), 2U);
    EXPECT_FALSE(peer(0).gone);
}

TEST_F(SocketModeClient, AnApiThatThrowsDoesNotEndTheBot) {
    int calls = 0;
    api.hold = [&calls](std::string) -> awaitable<void> {
        if (++calls == 1) { throw std::runtime_error{"a bug"}; }
        co_return;
    };
    EXPECT_TRUE(start_and_wait(1));
    EXPECT_TRUE(record.has("error: opening a link failed"));
}

// Keeps a call pending until it is cancelled.
awaitable<void> for_ever(asio::io_context& context) {
    asio::steady_timer never{context, asio::steady_timer::time_point::max()};
    co_await never.async_wait(asio::use_awaitable);
}

TEST_F(SocketModeClient, Case76_StopsDuringAnOpenCall) {
    api.hold = [this](std::string) { return for_ever(context); };
    start();
    ASSERT_TRUE(until([&] { return api.opens == 1; }));
    ASSERT_TRUE(stop());
    EXPECT_TRUE(outcome->has_value());
    EXPECT_TRUE(connector.dialled.empty());
}

TEST_F(SocketModeClient, Case76_StopsWhileConnecting) {
    connector.hold = [this] { return for_ever(context); };
    start();
    ASSERT_TRUE(until([&] { return connector.dialled.size() == 1; }));
    ASSERT_TRUE(stop());
    EXPECT_TRUE(outcome->has_value());
}

TEST_F(SocketModeClient, Case76_StopsBeforeHello) {
    connector.on_connect = nullptr;
    start();
    ASSERT_TRUE(until([&] { return connector.peers.size() == 1; }));
    ASSERT_TRUE(stop());
    EXPECT_TRUE(peer(0).got_close_frame);
    EXPECT_TRUE(peer(0).gone);
}

TEST_F(SocketModeClient, Case76_StopsDuringABackoff) {
    options.first_backoff = 1min;
    options.longest_backoff = 1min;
    connector.refusal = net_errc::upgrade_refused;
    start();
    ASSERT_TRUE(until([&] { return record.has("cannot connect"); }));
    EXPECT_TRUE(stop());
}

TEST_F(SocketModeClient, StopsBeforeItRan) {
    made = make_socket_mode_client(context.get_executor(), api, connector, sink, options, record.log());
    bool stopped = false;
    asio::co_spawn(context, made->stop(), [&](std::exception_ptr) { stopped = true; });
    ASSERT_TRUE(until([&] { return stopped; }));
    asio::co_spawn(context, made->run(), [this](std::exception_ptr, result<> ended) { outcome = ended; });
    ASSERT_TRUE(until([&] { return outcome.has_value(); }));
    EXPECT_TRUE(outcome->has_value());
    EXPECT_EQ(api.opens, 0);
}

TEST_F(SocketModeClient, OpensNothingWhileItStops) {
    ASSERT_TRUE(start_and_wait());
    peer(0).end();
    ASSERT_TRUE(stop());
    EXPECT_EQ(connector.open(), 0U);
    EXPECT_EQ(api.opens, 2);
}

}  // namespace
}  // namespace hirewise::slack_io
