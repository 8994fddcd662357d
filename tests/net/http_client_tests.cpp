#include "net_test.hpp"
#include "raw_peer.hpp"

#include "net/errors.hpp"

namespace hirewise::net {
namespace {

class HttpClient : public net_test {
protected:
    // Sends and returns "status body", or the error's text.
    std::string answer_to(http_client& client, http_request request) {
        const auto answer = run(client.send(std::move(request)));
        return answer ? std::to_string(answer->status) + " " + answer->body : answer.error().message();
    }

    // Plays a server that answers one request on each connection and ends it.
    void answer_each_connection_once(std::string answer) {
        beside([this, answer] { return answering_each_once(answer); });
    }

    // Plays a server that gives these answers on the first connection and never speaks again.
    void answer_on_one_connection(std::vector<std::string> answers) {
        beside([this, answers] { return answering_on_one(answers); });
    }

    awaitable<void> answering_each_once(std::string answer) {
        for (;;) {
            auto peer = co_await listener_.accept();
            ++connections_;
            auto head = co_await answer_once(peer, answer);
            heads_.push_back(std::move(head));
            peer.close();
        }
    }

    awaitable<void> answering_on_one(std::vector<std::string> answers) {
        auto peer = co_await listener_.accept();
        ++connections_;
        for (auto& answer : answers) {
            auto head = co_await answer_once(peer, std::move(answer));
            heads_.push_back(std::move(head));
        }
        co_await peer.read_to_end();
    }

    web_address scripted() const { return plain_at(listener_.port()); }

    raw_listener listener_{context_};
    int connections_ = 0;
    std::vector<std::string> heads_;
};

constexpr auto small_answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

TEST_F(HttpClient, SendsMethodTargetHeadersAndBody) {
    const auto sender = client();
    auto request = post(plain_at(serve(echo_service()).port(), "/a?b=c"), "hello");
    request.headers.emplace_back("X-Echo", "seen");
    const auto answer = run(sender->send(std::move(request)));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
    EXPECT_EQ(answer->body, "POST /a?b=c hello");
    EXPECT_EQ(header_value(answer->headers, "x-echo"), "seen");
}

TEST_F(HttpClient, NamesTheHostWithItsPort) {
    const auto port = listener_.port();
    answer_each_connection_once(small_answer);
    const auto sender = client();
    EXPECT_EQ(answer_to(*sender, get(plain_at(port))), "200 ok");
    EXPECT_NE(heads_.at(0).find("\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n"), std::string::npos);
}

TEST_F(HttpClient, SaysThatAPostWithoutBodyIsEmpty) {
    answer_each_connection_once(small_answer);
    const auto sender = client();
    EXPECT_EQ(answer_to(*sender, post(scripted(), "")), "200 ok");
    EXPECT_NE(heads_.at(0).find("\r\nContent-Length: 0\r\n"), std::string::npos);
}

TEST_F(HttpClient, UsesAConnectionAgain) {
    answer_on_one_connection({small_answer, small_answer, small_answer});
    const auto sender = client();
    for (int i = 0; i < 3; ++i) { EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok"); }
    EXPECT_EQ(connections_, 1);
}

TEST_F(HttpClient, GivesOverlappingRequestsAConnectionEach) {
    auto& server = serve(echo_service());
    const auto sender = client();
    std::vector<std::string> bodies;
    auto one = [&](std::string name) -> awaitable<void> {
        auto request = post(plain_at(server.port()), std::move(name));
        auto answer = co_await sender->send(std::move(request));
        bodies.push_back(answer ? answer->body : answer.error().message());
    };
    auto all = [&]() -> awaitable<bool> {
        auto executor = co_await asio::this_coro::executor;
        async::task_group group{executor, 10, [](std::exception_ptr) {}};
        for (const auto* name : {"1", "2", "3"}) { EXPECT_TRUE(group.spawn(one(name))); }
        co_await group.join();
        co_return true;
    };
    run(all());
    std::sort(bodies.begin(), bodies.end());
    EXPECT_EQ(bodies, (std::vector<std::string>{"POST / 1", "POST / 2", "POST / 3"}));
}

TEST_F(HttpClient, OpensAnotherConnectionWhenTheServerEndedTheIdleOne) {
    answer_each_connection_once(small_answer);
    const auto sender = client();
    for (int i = 0; i < 3; ++i) { EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok"); }
    EXPECT_EQ(connections_, 3);
}

TEST_F(HttpClient, OpensAnotherConnectionWhenTheServerSaysClose) {
    answer_each_connection_once("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
    const auto sender = client();
    for (int i = 0; i < 2; ++i) { EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok"); }
    EXPECT_EQ(connections_, 2);
}

TEST_F(HttpClient, DropsConnectionsThatWereIdleForTooLong) {
    answer_each_connection_once(small_answer);
    const auto sender = client({.idle_timeout = std::chrono::milliseconds{-1}});
    for (int i = 0; i < 2; ++i) { EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok"); }
    EXPECT_EQ(connections_, 2);
}

TEST_F(HttpClient, DoesNotSendTwiceWhatAReusedConnectionTookIn) {
    beside([this]() -> awaitable<void> {
        auto peer = co_await listener_.accept();
        ++connections_;
        co_await answer_once(peer, small_answer);
        co_await peer.read_until("\r\n\r\n");  // a request that is taken in and never answered
        peer.close();
        co_await answering_each_once(small_answer);
    });
    const auto sender = client();
    EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok");
    const auto second = run(sender->send(get(scripted())));
    EXPECT_EQ(error_of(second), net_errc::outcome_unknown);
    EXPECT_EQ(connections_, 1);
}

// Lesson 75.
TEST_F(HttpClient, SaysThatTheOutcomeIsUnknownWhenTheConnectionBreaksBeforeTheAnswer) {
    answer_each_connection_once("");
    const auto sender = client();
    const auto answer = run(sender->send(post(scripted(), "x")));
    EXPECT_EQ(error_of(answer), net_errc::outcome_unknown);
    EXPECT_EQ(connections_, 1);
}

// Lesson 75.
TEST_F(HttpClient, SaysThatTheOutcomeIsUnknownWhenTheAnswerIsCutShort) {
    answer_each_connection_once("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf");
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(scripted())))), net_errc::outcome_unknown);
}

TEST_F(HttpClient, SaysThatTheOutcomeIsUnknownWhenTheAnswerIsGarbage) {
    answer_each_connection_once("\x16\x03\x01 this is no answer\r\n\r\n");
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(scripted())))), net_errc::outcome_unknown);
}

TEST_F(HttpClient, ReadsChunkedAnswers) {
    answer_each_connection_once(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: t\r\n\r\n");
    const auto sender = client();
    EXPECT_EQ(answer_to(*sender, get(scripted())), "200 hello world");
}

TEST_F(HttpClient, ReadsAnAnswerWithoutLengthUpToTheEndOfTheStream) {
    answer_each_connection_once("HTTP/1.1 200 OK\r\n\r\nall of it");
    const auto sender = client();
    EXPECT_EQ(answer_to(*sender, get(scripted())), "200 all of it");
}

TEST_F(HttpClient, SkipsInterimAnswers) {
    answer_each_connection_once(std::string{"HTTP/1.1 103 Early Hints\r\n\r\n"} + small_answer);
    const auto sender = client();
    EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok");
}

TEST_F(HttpClient, ExpectsNoBodyAfterHead) {
    const std::string head_answer = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n";
    answer_on_one_connection({head_answer, small_answer});
    const auto sender = client();
    auto request = get(scripted());
    request.method = "HEAD";
    EXPECT_EQ(answer_to(*sender, std::move(request)), "200 ");
    EXPECT_EQ(answer_to(*sender, get(scripted())), "200 ok");
}

TEST_F(HttpClient, ReturnsRedirectsAsTheyAre) {
    answer_each_connection_once(
        "HTTP/1.1 302 Found\r\nLocation: http://elsewhere.example/\r\nContent-Length: 0\r\n\r\n");
    const auto sender = client();
    const auto answer = run(sender->send(get(scripted())));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 302);
    EXPECT_EQ(header_value(answer->headers, "Location"), "http://elsewhere.example/");
    EXPECT_EQ(connections_, 1);
}

TEST_F(HttpClient, RefusesABodyOverTheLimit) {
    answer_each_connection_once("HTTP/1.1 200 OK\r\nContent-Length: 9000000000\r\n\r\n");
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(scripted())))), net_errc::message_too_big);
}

TEST_F(HttpClient, RefusesChunksOverTheLimit) {
    answer_each_connection_once(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n12345678\r\n8\r\n12345678\r\n0\r\n\r\n");
    const auto sender = client({.body_limit = 15});
    EXPECT_EQ(error_of(run(sender->send(get(scripted())))), net_errc::message_too_big);
}

TEST_F(HttpClient, RefusesAHeaderWithoutEnd) {
    answer_each_connection_once("HTTP/1.1 200 OK\r\nX: " + std::string(100'000, 'x'));
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(scripted())))), net_errc::message_too_big);
}

// Lesson 75.
TEST_F(HttpClient, KeepsTheSystemsErrorWhenNobodyListens) {
    raw_listener gone{context_};
    const auto port = gone.port();
    gone.close();
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(plain_at(port))))), asio::error::connection_refused);
}

TEST_F(HttpClient, RefusesPlainHttpBeyondLoopback) {
    auto request = get(plain_at(80));
    request.address.host = "slack.com";
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(std::move(request)))), net_errc::insecure_address);
}

TEST_F(HttpClient, RefusesLineBreaksInHeadersAndTarget) {
    const auto sender = client();
    auto with_header = get(plain_at(1));
    with_header.headers.emplace_back("Authorization", "Bearer xoxb\r\nX-Other: 1");
    EXPECT_EQ(error_of(run(sender->send(std::move(with_header)))), net_errc::bad_request);
    EXPECT_EQ(error_of(run(sender->send(get(plain_at(1, "/a HTTP/1.1\r\nX: y"))))), net_errc::bad_request);
}

TEST_F(HttpClient, CanBeDestroyedWhileARequestIsUnderWay) {
    auto& server = serve(echo_service());
    auto sender = client();
    auto pending = sender->send(get(plain_at(server.port())));
    sender.reset();
    const auto answer = run(std::move(pending));
    EXPECT_TRUE(answer);
}

TEST(HeaderValue, IsFoundInAnyCase) {
    const header_list headers{{"Retry-After", "30"}, {"retry-after", "60"}};
    EXPECT_EQ(header_value(headers, "RETRY-AFTER"), "30");
    EXPECT_EQ(header_value(headers, "Retry"), "");
}

}  // namespace
}  // namespace hirewise::net
