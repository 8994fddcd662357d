#include <boost/asio/post.hpp>

#include "web_socket_test.hpp"

// What goes over the wire, byte by byte.
namespace hirewise::net {
namespace {

class WebSocketFrames : public web_socket_test {
protected:
    // Lets the server send these bytes and then wait for the end.
    void server_sends(std::string bytes) {
        play_server([bytes](raw_peer& peer) -> awaitable<void> {
            co_await peer.write(bytes);
            co_await peer.read_to_end();
        });
    }

    // Lets the server keep the next `count` frames of the client.
    void server_keeps(int count) {
        play_server([this, count](raw_peer& peer) -> awaitable<void> {
            for (int i = 0; i < count; ++i) {
                auto next = co_await read_frame(peer);
                frames_.push_back(std::move(next));
            }
            co_await peer.write(unmasked(opcode::text, "kept"));
            co_await peer.read_to_end();
        });
    }

    std::vector<frame> frames_;
};

TEST_F(WebSocketFrames, OfALargeMessageAreOneAndNotFragmented) {
    server_keeps(1);
    const auto socket = open();
    std::string large(300'000, 'a');
    for (std::size_t i = 0; i < large.size(); ++i) { large[i] = static_cast<char>('a' + i % 26); }
    EXPECT_TRUE(run(socket->write(large)));
    EXPECT_EQ(read_text(*socket), "kept");
    ASSERT_EQ(frames_.size(), 1U);
    EXPECT_TRUE(frames_[0].is_final);
    EXPECT_TRUE(frames_[0].is_masked);
    EXPECT_EQ(frames_[0].kind, opcode::text);
    EXPECT_EQ(frames_[0].payload, large);
}

TEST_F(WebSocketFrames, OfEverySizeAreWhole) {
    const std::vector<std::size_t> sizes{0, 1, 125, 126, 4095, 4096, 20'479, 32'768, 65'535, 65'536, 100'000};
    server_keeps(static_cast<int>(sizes.size()));
    const auto socket = open();
    for (const auto size : sizes) { EXPECT_TRUE(run(socket->write(std::string(size, 'x')))); }
    EXPECT_EQ(read_text(*socket), "kept");
    ASSERT_EQ(frames_.size(), sizes.size());
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        EXPECT_TRUE(frames_[i].is_final) << sizes[i];
        EXPECT_EQ(frames_[i].payload, std::string(sizes[i], 'x'));
    }
}

TEST_F(WebSocketFrames, AreJoinedIntoTheMessageWithAPingBetween) {
    server_sends(unmasked(opcode::text, "one ", false) + unmasked(opcode::continuation, "two ", false) +
                 unmasked(opcode::ping, "between") + unmasked(opcode::continuation, "", false) +
                 unmasked(opcode::continuation, "three"));
    const auto socket = open();
    EXPECT_EQ(read_text(*socket), "one two three");
}

TEST_F(WebSocketFrames, MayComeByteByByte) {
    play_server([](raw_peer& peer) -> awaitable<void> {
        co_await peer.write_bytewise(unmasked(opcode::text, "slowly", false) + unmasked(opcode::ping, "p") +
                                     unmasked(opcode::continuation, " but surely") +
                                     unmasked(opcode::text, std::string(200, 'z')));
        co_await peer.read_to_end();
    });
    const auto socket = open();
    EXPECT_EQ(read_text(*socket), "slowly but surely");
    EXPECT_EQ(read_text(*socket), std::string(200, 'z'));
}

TEST_F(WebSocketFrames, MayComeManyInOneSegment) {
    std::string bytes;
    for (int i = 0; i < 100; ++i) { bytes += unmasked(opcode::text, std::to_string(i)); }
    server_sends(bytes);
    const auto socket = open();
    for (int i = 0; i < 100; ++i) { EXPECT_EQ(read_text(*socket), std::to_string(i)); }
}

TEST_F(WebSocketFrames, MayBeEmptyOrBinary) {
    server_sends(unmasked(opcode::text, "") + unmasked(opcode::binary, std::string("\0\xFF", 2)));
    const auto socket = open();
    EXPECT_EQ(read_text(*socket), "");
    EXPECT_EQ(read_text(*socket), std::string("\0\xFF", 2));
}

TEST_F(WebSocketFrames, OfAPingAreAnsweredWithTheSameBytesWhileReading) {
    play_server([this](raw_peer& peer) -> awaitable<void> {
        co_await peer.write(unmasked(opcode::ping, "Ping from applink-2"));
        auto pong = co_await read_frame(peer);
        frames_.push_back(std::move(pong));
        co_await peer.write(unmasked(opcode::text, "thanks"));
        co_await peer.read_to_end();
    });
    const auto socket = open();
    EXPECT_EQ(read_text(*socket), "thanks");
    ASSERT_EQ(frames_.size(), 1U);
    EXPECT_EQ(frames_[0].kind, opcode::pong);
    EXPECT_EQ(frames_[0].payload, "Ping from applink-2");
}

class WebSocketHearing : public WebSocketFrames {
protected:
    // The server sends `first`, waits for a message and sends `rest`. True if the socket notes that it heard something
    // after `first`, while the read is still waiting for a message.
    bool hears(std::string first, std::string rest) {
        play_server([first, rest](raw_peer& peer) -> awaitable<void> {
            co_await peer.write(first);
            co_await read_frame(peer);
            co_await peer.write(rest);
            co_await peer.read_to_end();
        });
        const auto socket = open();
        return run(watch_while_reading(*socket));
    }

private:
    awaitable<void> read_one(web_socket& socket) {
        const auto message = co_await socket.read();
        EXPECT_TRUE(message);
    }

    awaitable<bool> watch_while_reading(web_socket& socket) {
        const auto before = socket.last_heard();
        auto executor = co_await asio::this_coro::executor;
        async::task_group reader{executor, 1, [](std::exception_ptr) {}};
        EXPECT_TRUE(reader.spawn(read_one(socket)));
        while (socket.last_heard() == before) { co_await asio::post(executor, asio::use_awaitable); }
        const bool still_reading = reader.size() == 1;
        const auto written = co_await socket.write("go on");
        EXPECT_TRUE(written);
        co_await reader.join();
        co_return still_reading;
    }
};

TEST_F(WebSocketHearing, AdvancesOnAPing) {
    EXPECT_TRUE(hears(unmasked(opcode::ping, ""), unmasked(opcode::text, "done")));
}

TEST_F(WebSocketHearing, AdvancesOnAPong) {
    EXPECT_TRUE(hears(unmasked(opcode::pong, ""), unmasked(opcode::text, "done")));
}

TEST_F(WebSocketHearing, AdvancesOnAPieceOfAMessage) {
    EXPECT_TRUE(hears(unmasked(opcode::text, "piece", false), unmasked(opcode::continuation, "done")));
}

TEST_F(WebSocketFrames, OfAnOwnPingReachThePeerWhileReading) {
    play_server([](raw_peer& peer) -> awaitable<void> {
        const auto ping = co_await read_frame(peer);
        EXPECT_EQ(ping.kind, opcode::ping);
        co_await peer.write(unmasked(opcode::pong, ping.payload) + unmasked(opcode::text, "pinged"));
        co_await peer.read_to_end();
    });
    const auto socket = open();
    EXPECT_TRUE(run(socket->ping()));
    EXPECT_EQ(read_text(*socket), "pinged");
}

TEST_F(WebSocketFrames, OverTheLimitAreRefused) {
    server_sends(unmasked(opcode::text, std::string(101, 'x')));
    const auto socket = open({.message_limit = 100});
    EXPECT_EQ(error_of(run(socket->read())), net_errc::message_too_big);
}

TEST_F(WebSocketFrames, OverTheLimitTogetherAreRefused) {
    const auto piece = std::string(40, 'x');
    server_sends(unmasked(opcode::text, piece, false) + unmasked(opcode::continuation, piece, false) +
                 unmasked(opcode::continuation, piece));
    const auto socket = open({.message_limit = 100});
    EXPECT_EQ(error_of(run(socket->read())), net_errc::message_too_big);
}

TEST_F(WebSocketFrames, ThatClaimToBeHugeAreRefusedAtOnce) {
    server_sends(std::string("\x81\x7F\x00\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 10));
    const auto socket = open();
    EXPECT_EQ(error_of(run(socket->read())), net_errc::message_too_big);
}

TEST_F(WebSocketFrames, ThatBreakTheProtocolEndTheConnection) {
    const std::vector<std::string> broken{
        std::string(14, '\xFF'),  // reserved bits and opcode
        unmasked(opcode::continuation, "without a beginning"),
        masked(opcode::text, "a server must not mask"),
        unmasked(opcode::text, "\xC3\x28 is not UTF-8"),  //
        unmasked(opcode::ping, "split", false),           // control frames are whole
        unmasked(opcode::ping, std::string(126, 'p')),    // and short
        unmasked(opcode::close, "x"),                     // half a close code
        unmasked(opcode::close, close_payload(1005)),     // a code that is never sent
    };
    for (const auto& bytes : broken) {
        server_sends(bytes);
        const auto socket = open();
        EXPECT_EQ(error_of(run(socket->read())), net_errc::protocol_violation) << ::testing::PrintToString(bytes);
    }
}

}  // namespace
}  // namespace hirewise::net
