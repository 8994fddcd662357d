#include "web_socket_test.hpp"

namespace hirewise::net {
namespace {

class WebSocketUpgrade : public net_test {
protected:
    awaitable<void> answer_upgrade(std::string answer) {
        auto peer = co_await listener_.accept();
        head_ = co_await answer_once(peer, std::move(answer));
        peer.end_writing();
        co_await peer.read_to_end();
    }

    error_code failure_after(std::string answer) {
        beside([this, answer] { return answer_upgrade(answer); });
        const auto opener = connector();
        return error_of(run(opener->connect(plain_at(listener_.port(), "/link/?ticket=1"))));
    }

    raw_listener listener_{context_};
    std::string head_;
};

constexpr std::chrono::milliseconds goodbye_limit{1'000};

awaitable<std::string> echo_once(web_socket_connector& opener, web_address address, std::string text) {
    auto opened = co_await opener.connect(std::move(address));
    if (!opened) { co_return opened.error().message(); }
    auto socket = std::move(*opened);
    const auto written = co_await socket->write(std::move(text));
    if (!written) { co_return written.error().message(); }
    auto echoed = co_await socket->read();
    co_await socket->close(goodbye_limit);
    co_return echoed ? *echoed : echoed.error().message();
}

TEST_F(WebSocketUpgrade, LeadsToAnEcho) {
    const auto opener = connector();
    EXPECT_EQ(run(echo_once(*opener, plain_at(serve(echo_service()).port()), "hello")), "hello");
}

TEST_F(WebSocketUpgrade, LeadsToAnEchoOverTls) {
    const auto opener = connector();
    const auto port = serve_tls(echo_service(), certificates().good).port();
    const std::string large(1'000'000, 'y');
    EXPECT_EQ(run(echo_once(*opener, secure_at(port), large)), large);
}

TEST_F(WebSocketUpgrade, AsksForTheTargetAsItIs) {
    EXPECT_EQ(failure_after("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n"), net_errc::upgrade_refused);
    EXPECT_TRUE(head_.starts_with("GET /link/?ticket=1 HTTP/1.1\r\n")) << head_;
    EXPECT_NE(head_.find("\r\nHost: 127.0.0.1:" + std::to_string(listener_.port()) + "\r\n"), std::string::npos);
    EXPECT_EQ(head_.find("Sec-WebSocket-Extensions"), std::string::npos);
}

TEST_F(WebSocketUpgrade, MayBeRefusedWithAnyStatus) {
    for (const auto* status : {"200 OK", "302 Found", "401 Unauthorized", "404 Not Found", "408 Request Timeout",
                               "409 Conflict", "429 Too Many Requests", "502 Bad Gateway"}) {
        EXPECT_EQ(failure_after(std::string{"HTTP/1.1 "} + status + "\r\nContent-Length: 0\r\n\r\n"),
                  net_errc::upgrade_refused)
            << status;
    }
}

TEST_F(WebSocketUpgrade, MayBeRefusedWithABody) {
    EXPECT_EQ(failure_after("HTTP/1.1 500 Oops\r\nContent-Length: 100000\r\n\r\n" + std::string(100'000, 'x')),
              net_errc::upgrade_refused);
}

TEST_F(WebSocketUpgrade, IsRefusedByGarbage) {
    EXPECT_EQ(failure_after("\x01\x02 garbage\r\n\r\n"), net_errc::upgrade_refused);
    EXPECT_EQ(failure_after(std::string(1'000'000, 'g')), net_errc::upgrade_refused);
}

TEST_F(WebSocketUpgrade, IsRefusedByAWrongProof) {
    EXPECT_EQ(failure_after("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"),
              net_errc::upgrade_refused);
}

TEST_F(WebSocketUpgrade, FailsWhenTheServerHangsUp) {
    EXPECT_EQ(failure_after(""), net_errc::closed);
    EXPECT_EQ(failure_after("HTTP/1.1 101 Swit"), net_errc::closed);
}

TEST_F(WebSocketUpgrade, KeepsTheSystemsErrorWhenNobodyListens) {
    raw_listener gone{context_};
    const auto port = gone.port();
    gone.close();
    const auto opener = connector();
    EXPECT_EQ(error_of(run(opener->connect(plain_at(port)))), asio::error::connection_refused);
}

TEST_F(WebSocketUpgrade, IsNotAskedForInPlainTextBeyondLoopback) {
    auto address = plain_at(80);
    address.host = "slack.com";
    const auto opener = connector();
    EXPECT_EQ(error_of(run(opener->connect(address))), net_errc::insecure_address);
}

TEST_F(WebSocketUpgrade, IsRefusedByOurServerWithTheStatusOfTheService) {
    auto service = echo_service();
    service.admit_web_socket = [](const http_request& request) { return request.address.target == "/yes" ? 101 : 409; };
    const auto port = serve(std::move(service)).port();
    auto ask = [&]() -> awaitable<std::string> {
        auto peer = co_await connect_raw(port);
        co_return co_await request_upgrade(peer);
    };
    EXPECT_TRUE(run(ask()).starts_with("HTTP/1.1 409 "));
    const auto opener = connector();
    EXPECT_EQ(run(echo_once(*opener, plain_at(port, "/yes"), "in")), "in");
    EXPECT_EQ(error_of(run(opener->connect(plain_at(port, "/no")))), net_errc::upgrade_refused);
}

TEST_F(WebSocketUpgrade, IsRefusedWith404ByAServerWithoutWebSockets) {
    auto service = echo_service();
    service.serve_web_socket = nullptr;
    const auto opener = connector();
    EXPECT_EQ(error_of(run(opener->connect(plain_at(serve(std::move(service)).port())))), net_errc::upgrade_refused);
}

TEST_F(WebSocketUpgrade, CanBeHeldByOurServerUntilTheClientGivesUp) {
    auto service = echo_service();
    service.admit_web_socket = [](const http_request&) { return 0; };
    const auto port = serve(std::move(service)).port();
    const auto opener = connector({.connect_timeout = std::chrono::milliseconds{50}});
    EXPECT_EQ(error_of(run(opener->connect(plain_at(port)))), asio::error::timed_out);
}

}  // namespace
}  // namespace hirewise::net
