#include <random>

#include <boost/asio/post.hpp>

#include "web_socket_test.hpp"

// How connections end: politely, not at all, by force.
namespace hirewise::net {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds plenty = 15s;  // a wait that no test may reach
constexpr std::chrono::milliseconds short_limit = 50ms;

class WebSocketEnd : public web_socket_test {
protected:
    // How long the close took.
    std::chrono::milliseconds close(web_socket& socket, std::chrono::milliseconds limit) {
        const auto start = std::chrono::steady_clock::now();
        test::run_to_end(context_, socket.close(limit));
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    }

    // Reads in one task while another does `act`; the read's error.
    error_code failure_of_read_during(web_socket& socket, std::function<awaitable<void>()> act) {
        return run(reading_during(socket, std::move(act)));
    }

    std::string heard_;  // by the scripted server

private:
    awaitable<void> keep_failure(web_socket& socket, error_code& into) {
        const auto message = co_await socket.read();
        into = error_of(message);
    }

    awaitable<error_code> reading_during(web_socket& socket, std::function<awaitable<void>()> act) {
        error_code failed;
        auto executor = co_await asio::this_coro::executor;
        async::task_group reader{executor, 1, [](std::exception_ptr) {}};
        EXPECT_TRUE(reader.spawn(keep_failure(socket, failed)));
        co_await asio::post(executor, asio::use_awaitable);
        co_await act();
        co_await reader.join();
        co_return failed;
    }
};

awaitable<void> stay_silent(raw_peer& peer) {
    co_await peer.read_to_end();
}

// Slack's way: the close frame is answered, the TCP connection stays.
awaitable<void> answer_close_and_keep_tcp(raw_peer& peer) {
    for (;;) {
        const auto next = co_await read_frame(peer);
        if (next.kind == opcode::close) { break; }
    }
    co_await peer.write(unmasked(opcode::close, close_payload(1000)));
    co_await peer.read_to_end();
}

TEST_F(WebSocketEnd, ClosesWithCode1000) {
    play_server([this](raw_peer& peer) -> awaitable<void> {
        const auto closing = co_await read_frame(peer);
        EXPECT_EQ(closing.kind, opcode::close);
        heard_ = closing.payload;
        co_await peer.write(unmasked(opcode::close, closing.payload));
    });
    const auto socket = open();
    close(*socket, plenty);
    EXPECT_EQ(heard_, close_payload(1000));
}

TEST_F(WebSocketEnd, DoesNotWaitForThePeerToEndTcpAfterItsCloseFrame) {
    play_server(answer_close_and_keep_tcp);
    const auto socket = open();
    EXPECT_LT(close(*socket, plenty), plenty);
}

TEST_F(WebSocketEnd, DoesNotWaitForTcpBesideAPendingReadEither) {
    play_server(answer_close_and_keep_tcp);
    const auto socket = open();
    const auto failed = failure_of_read_during(*socket, [&] { return socket->close(plenty); });
    EXPECT_EQ(failed, asio::error::operation_aborted);
}

TEST_F(WebSocketEnd, ClosesASilentPeerWithinTheLimit) {
    play_server(stay_silent);
    const auto socket = open();
    EXPECT_GE(close(*socket, short_limit), short_limit);
}

TEST_F(WebSocketEnd, ClosesASilentPeerBesideAPendingRead) {
    play_server(stay_silent);
    const auto socket = open();
    const auto failed = failure_of_read_during(*socket, [&] { return socket->close(short_limit); });
    EXPECT_EQ(failed, asio::error::operation_aborted);
}

TEST_F(WebSocketEnd, ClosesAPeerThatTakesNothingMore) {
    play_server([](raw_peer&) -> awaitable<void> {  // never reads: a large write gets stuck
        asio::steady_timer never{co_await asio::this_coro::executor, asio::steady_timer::time_point::max()};
        co_await never.async_wait(asio::use_awaitable);
    });
    const auto socket = open();
    const std::string too_much(16UL << 20U, 'x');
    auto stuck = [&]() -> awaitable<void> {
        const auto written = co_await socket->write(too_much);
        EXPECT_EQ(error_of(written), asio::error::operation_aborted);
    };
    auto act = [&]() -> awaitable<bool> {
        auto executor = co_await asio::this_coro::executor;
        async::task_group writer{executor, 1, [](std::exception_ptr) {}};
        EXPECT_TRUE(writer.spawn(stuck()));
        co_await asio::post(executor, asio::use_awaitable);
        co_await socket->close(short_limit);
        co_await writer.join();
        co_return true;
    };
    EXPECT_TRUE(run(act()));
}

TEST_F(WebSocketEnd, TwiceIsOnce) {
    play_server(answer_close_and_keep_tcp);
    const auto socket = open();
    close(*socket, plenty);
    close(*socket, plenty);
    socket->abort();
    EXPECT_EQ(error_of(run(socket->read())), asio::error::operation_aborted);
    EXPECT_EQ(error_of(run(socket->write("x"))), asio::error::operation_aborted);
    EXPECT_EQ(error_of(run(socket->ping())), asio::error::operation_aborted);
}

TEST_F(WebSocketEnd, ByThePeersCloseFrameIsAnsweredEvenIfTcpStays) {
    for (const auto& payload : {std::string{}, close_payload(1000), close_payload(1001, std::string(123, 'r'))}) {
        play_server([this, payload](raw_peer& peer) -> awaitable<void> {
            co_await peer.write(unmasked(opcode::close, payload));
            heard_ = co_await peer.read_to_end();
        });
        const auto socket = open();
        EXPECT_EQ(error_of(run(socket->read())), net_errc::closed);
    }
}

TEST_F(WebSocketEnd, ByThePeerWithoutACloseFrame) {
    play_server([](raw_peer& peer) -> awaitable<void> {
        peer.close();
        co_return;
    });
    const auto socket = open();
    EXPECT_EQ(error_of(run(socket->read())), net_errc::closed);
}

TEST_F(WebSocketEnd, ByThePeerInTheMiddleOfAMessage) {
    play_server([](raw_peer& peer) -> awaitable<void> {
        co_await peer.write(unmasked(opcode::text, "cut short").substr(0, 6));
        peer.close();
    });
    const auto socket = open();
    EXPECT_EQ(error_of(run(socket->read())), net_errc::closed);
}

TEST_F(WebSocketEnd, ByAReset) {
    play_server([](raw_peer& peer) -> awaitable<void> {
        co_await read_frame(peer);
        peer.reset();
    });
    const auto socket = open();
    EXPECT_TRUE(run(socket->write("go")));
    EXPECT_EQ(error_of(run(socket->read())), asio::error::connection_reset);
}

TEST_F(WebSocketEnd, AbortEndsAPendingReadAtOnce) {
    play_server(stay_silent);
    const auto socket = open();
    const auto failed = failure_of_read_during(*socket, [&]() -> awaitable<void> {
        socket->abort();
        co_return;
    });
    EXPECT_EQ(failed, asio::error::operation_aborted);
}

TEST_F(WebSocketEnd, DestructionEndsAPendingRead) {
    play_server(stay_silent);
    auto socket = open();
    auto pending = socket->read();
    auto act = [&]() -> awaitable<bool> {
        auto executor = co_await asio::this_coro::executor;
        error_code failed;
        auto keep = [&]() -> awaitable<void> {
            const auto message = co_await std::move(pending);
            failed = error_of(message);
        };
        async::task_group reader{executor, 1, [](std::exception_ptr) {}};
        EXPECT_TRUE(reader.spawn(keep()));
        co_await asio::post(executor, asio::use_awaitable);
        socket.reset();
        co_await reader.join();
        co_return failed == asio::error::operation_aborted;
    };
    EXPECT_TRUE(run(act()));
}

TEST_F(WebSocketEnd, AbortWithResetIsSeenAsAReset) {
    http_service service;
    service.admit_web_socket = [](const http_request&) { return 101; };
    service.serve_web_socket = [](http_request, std::unique_ptr<web_socket> socket) -> awaitable<void> {
        const auto message = co_await socket->read();
        EXPECT_TRUE(message);
        socket->abort(true);
    };
    auto& server = serve(std::move(service));
    const auto opener = connector();
    const auto socket = std::move(run(opener->connect(plain_at(server.port()))).value());
    EXPECT_TRUE(run(socket->write("go")));
    EXPECT_EQ(error_of(run(socket->read())), asio::error::connection_reset);
}

// One connection of the storm: a few messages, then somebody hangs up.
awaitable<void> chat_and_hang_up(web_socket_connector& opener, web_address address, unsigned seed) {
    std::minstd_rand random{seed};
    auto opened = co_await opener.connect(address);
    if (!opened) { co_return; }
    auto socket = std::move(*opened);
    const auto messages = random() % 5;
    for (unsigned i = 0; i < messages; ++i) {
        const auto written = co_await socket->write(std::string(random() % 70'000, 'x'));
        if (!written) { co_return; }
        const auto message = co_await socket->read();
        if (!message) { co_return; }
    }
    const bool reset = random() % 2 == 0;
    if (random() % 3 != 0) { socket->abort(reset); }
}

// Our server's part of it: an echo that hangs up at random as well.
awaitable<void> echo_and_hang_up(std::unique_ptr<web_socket> socket, std::minstd_rand& random) {
    for (;;) {
        auto message = co_await socket->read();
        if (!message) { co_return; }
        if (random() % 8 == 0) { socket->abort(random() % 2 == 0); }
        const auto pinged = co_await socket->ping();
        const auto written = co_await socket->write(std::move(*message));
        if (!pinged || !written) { co_return; }
    }
}

class WebSocketStorm : public WebSocketEnd, public testing::WithParamInterface<bool> {
protected:
    web_address storm_address() {
        http_service service = echo_service();
        service.serve_web_socket = [this](http_request, std::unique_ptr<web_socket> socket) {
            return echo_and_hang_up(std::move(socket), random_);
        };
        if (GetParam()) { return secure_at(serve_tls(std::move(service), certificates().good).port()); }
        return plain_at(serve(std::move(service)).port());
    }

    std::minstd_rand random_{7};
};

TEST_P(WebSocketStorm, OfAbruptEndsIsSurvived) {
    const auto address = storm_address();
    const auto opener = connector();
    auto storm = [&]() -> awaitable<bool> {
        auto executor = co_await asio::this_coro::executor;
        async::task_group clients{executor, 10, [](std::exception_ptr) { ADD_FAILURE() << "a client threw"; }};
        for (unsigned seed = 1; seed <= 200; ++seed) {
            while (!clients.spawn(chat_and_hang_up(*opener, address, seed))) {
                co_await asio::post(executor, asio::use_awaitable);
            }
        }
        co_await clients.join();
        co_return true;
    };
    EXPECT_TRUE(run(storm()));
    EXPECT_FALSE(log_.has("error")) << log_.lines().front();
}

INSTANTIATE_TEST_SUITE_P(PlainAndTls, WebSocketStorm, testing::Bool());

}  // namespace
}  // namespace hirewise::net
