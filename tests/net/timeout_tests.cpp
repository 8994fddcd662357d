#include "net_test.hpp"
#include "raw_peer.hpp"

#include "async/pause.hpp"
#include "async/with_deadline.hpp"
#include "net/errors.hpp"

// Each step of a call against a peer that says nothing at that step.
namespace hirewise::net {
namespace {

using namespace std::chrono_literals;

class Timeouts : public net_test {
protected:
    std::unique_ptr<http_client> impatient_client(proxy_rules proxies = {}) {
        return client({.connect_timeout = 50ms, .answer_timeout = 50ms}, std::move(proxies));
    }

    raw_listener mute_{context_};
};

// Fills the queue of a listener that accepts nobody, so that the next connection attempt hears nothing at all.
awaitable<std::vector<raw_peer>> fill_queue(std::uint16_t port) {
    std::vector<raw_peer> waiting;
    for (int i = 0; i < 2; ++i) {
        auto peer = co_await connect_raw(port);
        waiting.push_back(std::move(peer));
    }
    co_return waiting;
}

TEST_F(Timeouts, OfConnecting) {
    raw_listener full{context_, 1};
    const auto waiting = run(fill_queue(full.port()));
    const auto sender = impatient_client();
    EXPECT_EQ(error_of(run(sender->send(get(plain_at(full.port()))))), asio::error::timed_out);
}

TEST_F(Timeouts, OfTheTlsHandshake) {
    const auto sender = impatient_client();
    EXPECT_EQ(error_of(run(sender->send(get(secure_at(mute_.port()))))), asio::error::timed_out);
}

TEST_F(Timeouts, OfTheProxysAnswer) {
    auto proxies = proxy_rules::parse("127.0.0.1:" + std::to_string(mute_.port()), "").value();
    const auto sender = impatient_client(std::move(proxies));
    auto request = get(secure_at(443));
    request.address.host = "hirewise.test";
    EXPECT_EQ(error_of(run(sender->send(std::move(request)))), asio::error::timed_out);
}

// Lesson 75.
TEST_F(Timeouts, OfWritingARequestThatNobodyReads) {
    const auto sender = impatient_client();
    auto request = post(plain_at(mute_.port()), std::string(std::size_t{32} << 20U, 'x'));
    EXPECT_EQ(error_of(run(sender->send(std::move(request)))), asio::error::timed_out);
}

TEST_F(Timeouts, OfTheAnswerLeaveTheOutcomeUnknown) {
    const auto sender = impatient_client();
    EXPECT_EQ(error_of(run(sender->send(post(plain_at(mute_.port()), "x")))), net_errc::outcome_unknown);
}

TEST_F(Timeouts, OfTheRestOfAnAnswerLeaveTheOutcomeUnknown) {
    beside([this]() -> awaitable<void> {
        auto peer = co_await mute_.accept();
        co_await answer_once(peer, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12");
        co_await peer.read_to_end();
    });
    const auto sender = impatient_client();
    EXPECT_EQ(error_of(run(sender->send(get(plain_at(mute_.port()))))), net_errc::outcome_unknown);
}

// Lesson 23.
TEST_F(Timeouts, OfTheUpgrade) {
    const auto opener = connector({.connect_timeout = 50ms});
    EXPECT_EQ(error_of(run(opener->connect(plain_at(mute_.port())))), asio::error::timed_out);
}

TEST_F(Timeouts, OfTheCallerEndARequest) {
    const auto sender = client();
    auto call = [&]() -> awaitable<error_code> {
        auto request = sender->send(get(plain_at(mute_.port())));
        const auto answer = co_await async::with_deadline(50ms, std::move(request));
        co_return error_of(answer);
    };
    EXPECT_EQ(run(call()), asio::error::timed_out);
    const auto answer = run(sender->send(get(plain_at(serve(echo_service()).port()))));
    EXPECT_TRUE(answer);
}

TEST_F(Timeouts, OfTheCallerEndAConnect) {
    const auto opener = connector();
    for (const auto& address : {plain_at(mute_.port()), secure_at(mute_.port())}) {
        auto call = [&]() -> awaitable<error_code> {
            auto opening = opener->connect(address);
            const auto opened = co_await async::with_deadline(50ms, std::move(opening));
            co_return error_of(opened);
        };
        EXPECT_EQ(run(call()), asio::error::timed_out);
    }
}

TEST_F(Timeouts, OfTheCallerEndARead) {
    auto& server = serve(echo_service());
    const auto opener = connector();
    auto call = [&]() -> awaitable<error_code> {
        auto opened = co_await opener->connect(plain_at(server.port()));
        auto socket = std::move(opened.value());
        auto reading = socket->read();
        const auto message = co_await async::with_deadline(50ms, std::move(reading));
        co_return error_of(message);
    };
    EXPECT_EQ(run(call()), asio::error::timed_out);
}

TEST_F(Timeouts, DoNotEndAWebSocketThatIsUp) {
    auto& server = serve(echo_service(), {.idle_timeout = 500ms});
    const auto opener = connector({.connect_timeout = 1s});
    auto later_echo = [&]() -> awaitable<std::string> {
        auto opened = co_await opener->connect(plain_at(server.port()));
        auto socket = std::move(opened.value());
        co_await async::pause(1100ms);  // longer than any of the limits above: time itself is the event here
        const auto written = co_await socket->write("still here");
        EXPECT_TRUE(written);
        auto echoed = co_await socket->read();
        co_return echoed ? *echoed : echoed.error().message();
    };
    EXPECT_EQ(run(later_echo()), "still here");
}

}  // namespace
}  // namespace hirewise::net
