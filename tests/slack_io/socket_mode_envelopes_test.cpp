// What happens to envelopes.
#include <boost/asio/steady_timer.hpp>

#include "slack_io/bell.hpp"
#include "socket_mode_bench.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using SocketModeClient = socket_mode_bench;

TEST_F(SocketModeClient, AcknowledgesOnTheConnectionThatDelivered) {
    ASSERT_TRUE(start_and_wait());
    peer(1).send(mention("e1"));
    peer(0).send(mention("e2"));
    ASSERT_TRUE(until([&] { return !peer(0).frames.empty() && !peer(1).frames.empty(); }));
    EXPECT_EQ(peer(0).frames, std::vector<std::string>{ack("e2")});
    EXPECT_EQ(peer(1).frames, std::vector<std::string>{ack("e1")});
}

TEST_F(SocketModeClient, LeavesUnacknowledgedWhatCannotBeTaken) {
    sink = [this](slack::envelope envelope) -> awaitable<std::optional<std::string>> {
        delivered.push_back(envelope.id.value);
        if (delivered.size() == 1) { co_return std::nullopt; }
        co_return ack(envelope.id.value);
    };
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(mention("e1"));
    peer(0).send(mention("e2"));
    ASSERT_TRUE(until([&] { return !peer(0).frames.empty(); }));
    EXPECT_EQ(peer(0).frames.front(), ack("e2"));
}

TEST_F(SocketModeClient, SurvivesASinkThatThrows) {
    sink = [this](slack::envelope envelope) -> awaitable<std::optional<std::string>> {
        delivered.push_back(envelope.id.value);
        if (delivered.size() == 1) { throw std::runtime_error{"a bug"}; }
        co_return ack(envelope.id.value);
    };
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(mention("e1"));
    peer(0).send(mention("e2"));
    ASSERT_TRUE(until([&] { return !peer(0).frames.empty(); }));
    EXPECT_EQ(peer(0).frames.front(), ack("e2"));
    EXPECT_TRUE(record.has("error: envelope could not be taken in"));
}

TEST_F(SocketModeClient, HandsOverTheFrameAsReceived) {
    std::string frame;
    sink = [&frame](slack::envelope envelope) -> awaitable<std::optional<std::string>> {
        frame = std::move(envelope.frame);
        co_return std::nullopt;
    };
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return !frame.empty(); }));
    EXPECT_EQ(frame, mention("e1"));
}

TEST_F(SocketModeClient, Case33_AcknowledgesEveryDelivery) {
    ASSERT_TRUE(start_and_wait(1));
    for (int i = 0; i < 5; ++i) { peer(0).send(mention("e1")); }
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 5; }));
    EXPECT_EQ(delivered.size(), 5U);
}

TEST_F(SocketModeClient, Case39_AcknowledgesWhatNobodyHandles) {
    ASSERT_TRUE(start_and_wait(1));
    for (int i = 0; i < 200; ++i) {
        peer(0).send(R"({"type":"events_api","envelope_id":"e)" + std::to_string(i) +
                     R"(","payload":{"type":"event_callback","event":{"type":"emoji_changed"}}})");
    }
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 200; }));
    EXPECT_EQ(peer(0).frames.back(), ack("e199"));
}

TEST_F(SocketModeClient, Case40_AcknowledgesOnceWhatItDoesNotUnderstand) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(R"({"type":"events_api","envelope_id":"odd","payload":[[["?"]]]})");
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 2; }));
    EXPECT_EQ(peer(0).frames.front(), ack("odd"));
    EXPECT_EQ(delivered, std::vector<std::string>{"e1"});
}

// A sink that keeps the first envelope until `release` rings; the others are acknowledged at once.
struct busy_sink {
    std::vector<std::string>& delivered;
    bell& release;
    bool& released;
    awaitable<std::optional<std::string>> operator()(slack::envelope envelope) const {
        const bool is_first = delivered.empty();
        delivered.push_back(envelope.id.value);
        while (is_first && !released) { co_await release.wait(); }
        co_return ack(envelope.id.value);
    }
};

struct busy_bench : socket_mode_bench {
    busy_bench() { sink = busy_sink{delivered, release_bell, released}; }
    ~busy_bench() override { release(); }
    void release() {
        released = true;
        release_bell.ring();
    }
    bell release_bell{context.get_executor()};
    bool released = false;
};
using BusySocketModeClient = busy_bench;

TEST_F(BusySocketModeClient, Case41_AcknowledgementsDoNotWaitForEachOther) {
    ASSERT_TRUE(start_and_wait(1));
    for (int i = 0; i < 60; ++i) { peer(0).send(mention("e" + std::to_string(i))); }
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 59; }));
    release();
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 60; }));
    EXPECT_EQ(peer(0).frames.back(), ack("e0"));
}

TEST_F(BusySocketModeClient, LeavesEnvelopesOverTheBoundToRedelivery) {
    options.envelopes_in_flight = 1;
    ASSERT_TRUE(start_and_wait(1));
    for (int i = 0; i < 10; ++i) { peer(0).send(mention("e" + std::to_string(i))); }
    ASSERT_TRUE(until([&] { return record.has("left to Slack's redelivery"); }));
    ASSERT_TRUE(pinged(peer(0), 1));
    EXPECT_EQ(delivered, std::vector<std::string>{"e0"});
    EXPECT_EQ(lines_with("warn:"), 1);
    release();
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 1; }));
    peer(0).send(mention("again"));
    EXPECT_TRUE(until([&] { return peer(0).frames.size() == 2; }));
}

TEST_F(BusySocketModeClient, AnAcknowledgementThatComesAfterItsLinkEndedIsNotSentElsewhere) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(mention("e0"));
    ASSERT_TRUE(until([&] { return delivered.size() == 1; }));
    peer(0).end();
    ASSERT_TRUE(until([&] { return connector.peers.size() == 2 && made->state().up == 1; }));
    release();
    ASSERT_TRUE(pinged(peer(1), 2));
    EXPECT_TRUE(peer(0).frames.empty());
    EXPECT_TRUE(peer(1).frames.empty());
}

TEST_F(BusySocketModeClient, StoppingFlushesTheAcknowledgementsOfWhatWasAccepted) {
    options.close_limit = 10s;
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(mention("e0"));
    ASSERT_TRUE(until([&] { return delivered.size() == 1; }));
    bool stopped = false;
    asio::co_spawn(context, made->stop(), [&](std::exception_ptr) { stopped = true; });
    peer(0).send(mention("too late"));
    ASSERT_TRUE(pinged(peer(0), 2));
    EXPECT_FALSE(stopped);
    release();
    ASSERT_TRUE(until([&] { return stopped; }));
    EXPECT_EQ(peer(0).frames, std::vector<std::string>{ack("e0")});
    EXPECT_TRUE(peer(0).got_close_frame);
    EXPECT_EQ(delivered.size(), 1U);
}

TEST_F(BusySocketModeClient, StoppingDoesNotWaitForEverForASink) {
    options.close_limit = 20ms;
    sink = [this](slack::envelope envelope) -> awaitable<std::optional<std::string>> {
        delivered.push_back(envelope.id.value);
        asio::steady_timer for_ever{context, asio::steady_timer::time_point::max()};
        co_await for_ever.async_wait(asio::use_awaitable);
        co_return std::nullopt;
    };
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(mention("e0"));
    ASSERT_TRUE(until([&] { return delivered.size() == 1; }));
    EXPECT_TRUE(stop());
    EXPECT_TRUE(peer(0).got_close_frame);
}

TEST_F(SocketModeClient, Case44_ASilentLinkDoesNotDelayTheOther) {
    ASSERT_TRUE(start_and_wait());
    peer(0).answers_pings = false;
    peer(0).takes_writes = false;
    peer(1).send(mention("e1"));
    EXPECT_TRUE(until([&] { return peer(1).frames.size() == 1; }));
}

TEST_F(SocketModeClient, Case55_AnEventWithoutInnerEventIsAcknowledged) {
    ASSERT_TRUE(start_and_wait(1));
    peer(0).send(R"({"type":"events_api","envelope_id":"r1","payload":{"type":"app_rate_limited","team_id":"T1"}})");
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 1; }));
    EXPECT_EQ(peer(0).frames.front(), ack("r1"));
}

TEST_F(SocketModeClient, Case56_OddFramesAreSurvived) {
    ASSERT_TRUE(start_and_wait(1));
    for (const char* frame : {"null", "[]", "{}", "not JSON", "", "\x01\xff\x00", R"({"type":7})", R"({"type":"?"})"}) {
        peer(0).send(frame);
    }
    peer(0).send(std::string(100'000, '['));
    peer(0).send(mention("e1"));
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 1; }));
    EXPECT_EQ(connector.peers.size(), 1U);
}

TEST_F(SocketModeClient, Case63_LogsNoTicketNoWordsAndNoFrames) {
    ASSERT_TRUE(start_and_wait());
    peer(0).send(mention("e1"));
    peer(0).send(R"({"type":"secret type","envelope_id":"secret-envelope","payload":{"text":"secret words"}})");
    ASSERT_TRUE(until([&] { return peer(0).frames.size() == 2; }));
    peer(0).send(disconnect("warning"));
    ASSERT_TRUE(until([&] { return connector.peers.size() == 3; }));
    peer(1).end(net::net_errc::closed);
    ASSERT_TRUE(until([&] { return connector.peers.size() == 4; }));
    ASSERT_TRUE(stop());
    for (const char* secret : {"ticket", "secret words", "xapp", "wss:", "secret-envelope"}) {
        EXPECT_FALSE(record.has(secret)) << secret;
    }
}

}  // namespace
}  // namespace hirewise::slack_io
