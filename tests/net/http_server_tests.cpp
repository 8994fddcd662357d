#include "net/errors.hpp"
#include "net_test.hpp"
#include "raw_peer.hpp"
#include "raw_web_socket.hpp"

namespace hirewise::net {
namespace {

using namespace std::chrono_literals;

class HttpServer : public net_test {
protected:
    // What the server says to these bytes, up to the end of the connection.
    std::string answer_to(const http_server& server, std::string bytes) {
        auto talk = [](std::uint16_t port, std::string said) -> awaitable<std::string> {
            auto peer = co_await connect_raw(port);
            co_await peer.write(std::move(said));
            peer.end_writing();
            co_return co_await peer.read_to_end();
        };
        return run(talk(server.port(), std::move(bytes)));
    }

    bool is_alive(const http_server& server) {
        const auto sender = client();
        const auto answer = run(sender->send(get(plain_at(server.port()))));
        return answer && answer->status == 200;
    }
};

int count_of(const std::string& text, std::string_view part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) { ++count; }
    return count;
}

TEST_F(HttpServer, AnswersManyRequestsOnOneConnection) {
    auto& server = serve(echo_service());
    const auto heard = answer_to(server,
                                 "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n"
                                 "POST /2 HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc"
                                 "GET /3 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    EXPECT_EQ(count_of(heard, "HTTP/1.1 200 OK\r\n"), 3);
    EXPECT_NE(heard.find("GET /1 "), std::string::npos);
    EXPECT_NE(heard.find("POST /2 abc"), std::string::npos);
    EXPECT_NE(heard.find("GET /3 "), std::string::npos);
}

TEST_F(HttpServer, ReadsChunkedRequests) {
    auto& server = serve(echo_service());
    const auto heard = answer_to(server,
                                 "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    EXPECT_NE(heard.find("POST / abcde"), std::string::npos) << heard;
}

TEST_F(HttpServer, SendsNoBodyForHead) {
    auto& server = serve(echo_service());
    const auto heard = answer_to(server, "HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_NE(heard.find("Content-Length: 7\r\n"), std::string::npos) << heard;
    EXPECT_TRUE(heard.ends_with("\r\n\r\n")) << heard;
}

TEST_F(HttpServer, AnswersGarbageWith400AndLivesOn) {
    auto& server = serve(echo_service());
    for (const auto& garbage :
         {std::string{"garbage\r\n\r\n"}, std::string{"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15},
          std::string{"GET / HTTP/9.9\r\n\r\n"}, std::string{"GET /\r\n\r\n"},
          std::string{"GET / HTTP/1.1\r\nno colon\r\n\r\n"},
          std::string{"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"},
          std::string{"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"}}) {
        EXPECT_TRUE(answer_to(server, garbage).starts_with("HTTP/1.1 400 ")) << ::testing::PrintToString(garbage);
    }
    EXPECT_TRUE(is_alive(server));
}

TEST_F(HttpServer, SaysNothingToWhoSaysNothing) {
    auto& server = serve(echo_service());
    EXPECT_EQ(answer_to(server, ""), "");
    EXPECT_EQ(answer_to(server, "GET / HT"), "");
    EXPECT_EQ(answer_to(server, "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nhalf"), "");
    EXPECT_TRUE(is_alive(server));
}

TEST_F(HttpServer, RefusesABodyOverTheLimitWith413) {
    auto& server = serve(echo_service(), {.body_limit = 1000});
    const auto heard = answer_to(
        server, "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + std::string(1'000'000, 'x'));
    EXPECT_TRUE(heard.starts_with("HTTP/1.1 413 ")) << heard;
    EXPECT_TRUE(is_alive(server));
}

TEST_F(HttpServer, RefusesAHeaderOverTheLimitWith431) {
    auto& server = serve(echo_service());
    const auto heard = answer_to(server, "GET / HTTP/1.1\r\nX: " + std::string(100'000, 'x'));
    EXPECT_TRUE(heard.starts_with("HTTP/1.1 431 ")) << heard;
    EXPECT_TRUE(is_alive(server));
}

TEST_F(HttpServer, AnswersFaultsOfTheServiceWith500) {
    http_service service;
    service.answer = [](http_request) -> awaitable<http_response> {
        http_response broken;
        broken.headers.emplace_back("X-Broken", "a\r\nSet-Cookie: b");
        co_return broken;
    };
    const auto heard = answer_to(serve(std::move(service)), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    EXPECT_TRUE(heard.starts_with("HTTP/1.1 500 ")) << heard;
    EXPECT_EQ(heard.find("Set-Cookie"), std::string::npos);
}

TEST_F(HttpServer, LogsWhatTheServiceThrowsAndLivesOn) {
    http_service service;
    service.answer = [](http_request request) -> awaitable<http_response> {
        if (request.address.target == "/bug") { throw std::logic_error{"a bug"}; }
        co_return http_response{};
    };
    auto& server = serve(std::move(service));
    EXPECT_EQ(answer_to(server, "GET /bug HTTP/1.1\r\nHost: x\r\n\r\n"), "");
    EXPECT_TRUE(log_.has("a bug"));
    EXPECT_TRUE(is_alive(server));
}

TEST_F(HttpServer, DropsTheConnectionInsteadOfAStatus0) {
    http_service service;
    service.answer = [](http_request) -> awaitable<http_response> {
        http_response nothing;
        nothing.status = 0;
        co_return nothing;
    };
    EXPECT_EQ(answer_to(serve(std::move(service)), "GET / HTTP/1.1\r\nHost: x\r\n\r\n"), "");
}

TEST_F(HttpServer, Answers404WithoutAService) {
    EXPECT_TRUE(answer_to(serve({}), "GET / HTTP/1.1\r\nHost: x\r\n\r\n").starts_with("HTTP/1.1 404 "));
}

TEST_F(HttpServer, EndsConnectionsThatAreIdle) {
    auto& server = serve(echo_service(), {.idle_timeout = 20ms});
    auto wait_for_end = [&]() -> awaitable<std::string> {
        auto peer = co_await connect_raw(server.port());
        co_return co_await peer.read_to_end();
    };
    EXPECT_EQ(run(wait_for_end()), "");
}

TEST_F(HttpServer, TakesNoMoreConnectionsThanItsLimit) {
    auto& server = serve(echo_service(), {.connection_limit = 2});
    auto fill = [&]() -> awaitable<std::vector<raw_peer>> {
        std::vector<raw_peer> held;
        for (int i = 0; i < 2; ++i) {
            auto peer = co_await connect_raw(server.port());
            co_await peer.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
            co_await peer.read_until("GET / ");
            held.push_back(std::move(peer));
        }
        auto third = co_await connect_raw(server.port());
        const auto heard = co_await third.read_to_end();
        EXPECT_EQ(heard, "");
        co_return held;
    };
    auto held = run(fill());
    EXPECT_TRUE(log_.has("too many connections"));
    auto leave = [&]() -> awaitable<bool> {
        for (auto& peer : held) { peer.end_writing(); }
        for (auto& peer : held) { co_await peer.read_to_end(); }
        co_return true;
    };
    run(leave());
    EXPECT_TRUE(is_alive(server));
}

TEST_F(HttpServer, FailsOnAPortThatIsTaken) {
    const auto port = serve(echo_service()).port();
    const auto second = listen_on_loopback(context_.get_executor(), {}, {.port = port}, {});
    EXPECT_EQ(error_of(second), asio::error::address_in_use);
}

TEST_F(HttpServer, EndsEverythingWhenItStops) {
    auto service = echo_service();
    service.answer = [](http_request) -> awaitable<http_response> {  // takes for ever
        asio::steady_timer never{co_await asio::this_coro::executor, asio::steady_timer::time_point::max()};
        co_await never.async_wait(asio::use_awaitable);
        co_return http_response{};
    };
    auto server = std::move(listen_on_loopback(context_.get_executor(), service, {}, log_.log()).value());
    auto scenario = [&]() -> awaitable<std::vector<std::string>> {
        auto idle = co_await connect_raw(server->port());
        auto waiting = co_await connect_raw(server->port());
        co_await waiting.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        auto upgraded = co_await connect_raw(server->port());
        co_await request_upgrade(upgraded);
        co_await server->stop();
        std::vector<std::string> rest;
        for (auto* peer : {&idle, &waiting, &upgraded}) {
            auto heard = co_await peer->read_to_end();
            rest.push_back(std::move(heard));
        }
        co_return rest;
    };
    EXPECT_EQ(run(scenario()), (std::vector<std::string>{"", "", ""}));
    EXPECT_FALSE(log_.has("error"));
}

TEST_F(HttpServer, CanBeStoppedTwice) {
    auto server = std::move(listen_on_loopback(context_.get_executor(), {}, {}, log_.log()).value());
    test::run_to_end(context_, server->stop());
    test::run_to_end(context_, server->stop());
}

TEST_F(HttpServer, SendsPingsOnItsWebSockets) {
    auto service = echo_service();
    service.serve_web_socket = [](http_request, std::unique_ptr<web_socket> socket) -> awaitable<void> {
        const auto pinged = co_await socket->ping();
        EXPECT_TRUE(pinged);
        const auto before = socket->last_heard();
        auto message = co_await socket->read();
        EXPECT_TRUE(message);
        EXPECT_GT(socket->last_heard(), before);
    };
    auto& server = serve(std::move(service));
    auto scenario = [&]() -> awaitable<bool> {
        auto peer = co_await connect_raw(server.port());
        co_await request_upgrade(peer);
        const auto ping = co_await read_frame(peer);
        EXPECT_EQ(ping.kind, opcode::ping);
        co_await peer.write(masked(opcode::pong, ping.payload) + masked(opcode::text, "pong sent"));
        co_await peer.read_to_end();
        co_return true;
    };
    EXPECT_TRUE(run(scenario()));
}

TEST_F(HttpServer, SendsLargeMessagesAsOneFrame) {
    auto& server = serve(echo_service());
    const std::string large(100'000, 'q');
    auto scenario = [&]() -> awaitable<frame> {
        auto peer = co_await connect_raw(server.port());
        co_await request_upgrade(peer);
        co_await peer.write(masked(opcode::text, large));
        co_return co_await read_frame(peer);
    };
    const auto echoed = run(scenario());
    EXPECT_TRUE(echoed.is_final);
    EXPECT_FALSE(echoed.is_masked);
    EXPECT_EQ(echoed.payload, large);
}

TEST_F(HttpServer, SurvivesGarbageOnAWebSocket) {
    auto& server = serve(echo_service());
    auto scenario = [&]() -> awaitable<bool> {
        auto peer = co_await connect_raw(server.port());
        co_await request_upgrade(peer);
        co_await peer.write(unmasked(opcode::text, "a client must mask"));
        co_await peer.read_to_end();
        co_return true;
    };
    EXPECT_TRUE(run(scenario()));
    EXPECT_TRUE(is_alive(server));
}

}  // namespace
}  // namespace hirewise::net
