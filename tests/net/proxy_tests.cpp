#include "connect_proxy.hpp"
#include "net/errors.hpp"
#include "net_test.hpp"

namespace hirewise::net {
namespace {

constexpr auto aladdin = "Basic QWxhZGRpbjpvcGVuc2VzYW1l";  // Aladdin:opensesame

class Proxy : public net_test {
protected:
    void SetUp() override {
        beside([this] { return proxy_.run(); });
    }

    proxy_rules rules(const std::string& credentials = {}, std::string_view exceptions = {}) const {
        return proxy_rules::parse("http://" + credentials + "127.0.0.1:" + std::to_string(proxy_.port()), exceptions)
            .value();
    }

    // An address that only the proxy can reach: the name does not exist outside of the certificate.
    web_address behind_proxy() {
        auto address = secure_at(serve_tls(echo_service(), certificates().good).port());
        address.host = "hirewise.test";
        return address;
    }

    error_code failure_through(proxy_rules proxies) {
        const auto sender = client({}, std::move(proxies));
        return error_of(run(sender->send(get(behind_proxy()))));
    }

    connect_proxy proxy_{context_};
};

constexpr std::chrono::milliseconds goodbye_limit{1'000};

awaitable<std::string> echo_once(web_socket_connector& opener, web_address address) {
    auto opened = co_await opener.connect(std::move(address));
    if (!opened) { co_return opened.error().message(); }
    auto socket = std::move(*opened);
    const auto written = co_await socket->write("through the proxy");
    if (!written) { co_return written.error().message(); }
    auto echoed = co_await socket->read();
    co_await socket->close(goodbye_limit);
    co_return echoed ? *echoed : echoed.error().message();
}

// Lesson 58.
TEST_F(Proxy, CarriesHttps) {
    const auto address = behind_proxy();
    const auto sender = client({}, rules());
    const auto answer = run(sender->send(post(address, "secret")));
    ASSERT_TRUE(answer) << answer.error().message();
    EXPECT_EQ(answer->body, "POST / secret");
    const auto target = "hirewise.test:" + std::to_string(address.port);
    EXPECT_EQ(proxy_.heads().at(0), "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n\r\n");
}

// Lesson 58.
TEST_F(Proxy, CarriesSecureWebSockets) {
    const auto opener = connector({}, rules());
    EXPECT_EQ(run(echo_once(*opener, behind_proxy())), "through the proxy");
    EXPECT_EQ(proxy_.heads().size(), 1U);
}

TEST_F(Proxy, KeepsTheTunnelForTheNextRequest) {
    const auto address = behind_proxy();
    const auto sender = client({}, rules());
    for (int i = 0; i < 3; ++i) { EXPECT_TRUE(run(sender->send(get(address)))); }
    EXPECT_EQ(proxy_.heads().size(), 1U);
}

// Lesson 60.
TEST_F(Proxy, TakesTheRightPassword) {
    proxy_.wanted_authorization = aladdin;
    EXPECT_EQ(failure_through(rules("Aladdin:opensesame@")), error_code{});
    const auto opener = connector({}, rules("Aladdin:opensesame@"));
    EXPECT_EQ(run(echo_once(*opener, behind_proxy())), "through the proxy");
}

// Lesson 60.
TEST_F(Proxy, RefusesTheWrongPassword) {
    proxy_.wanted_authorization = aladdin;
    EXPECT_EQ(failure_through(rules("Aladdin:wrong@")), net_errc::proxy_unauthorised);
    EXPECT_EQ(failure_through(rules()), net_errc::proxy_unauthorised);
    const auto opener = connector({}, rules("Aladdin:wrong@"));
    EXPECT_EQ(error_of(run(opener->connect(behind_proxy()))), net_errc::proxy_unauthorised);
}

TEST_F(Proxy, MayRefuseTheConnection) {
    proxy_.scripted_answer = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nno!";
    EXPECT_EQ(failure_through(rules()), net_errc::proxy_refused);
    proxy_.scripted_answer = "HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n";
    EXPECT_EQ(failure_through(rules()), net_errc::proxy_refused);
}

TEST_F(Proxy, MustNotSpeakForTheServer) {
    proxy_.scripted_answer = "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n";
    EXPECT_EQ(failure_through(rules()), net_errc::proxy_refused);
}

TEST_F(Proxy, MaySpeakNonsense) {
    proxy_.scripted_answer = "nonsense\r\n\r\n";
    EXPECT_EQ(failure_through(rules()), net_errc::protocol_violation);
}

TEST_F(Proxy, IsNotTrustedWithTheServersIdentity) {
    const auto sender = client({}, rules());
    auto request = get(secure_at(serve_tls(echo_service(), certificates().wrong_host).port()));
    request.address.host = "hirewise.test";
    EXPECT_EQ(error_of(run(sender->send(std::move(request)))), net_errc::untrusted_peer);
}

TEST_F(Proxy, IsNotUsedForLoopback) {
    const auto sender = client({}, rules());
    EXPECT_TRUE(run(sender->send(get(plain_at(serve(echo_service()).port())))));
    EXPECT_TRUE(run(sender->send(get(secure_at(serve_tls(echo_service(), certificates().good).port())))));
    EXPECT_TRUE(proxy_.heads().empty());
}

TEST_F(Proxy, IsNotUsedForExceptions) {
    const auto sender = client({}, rules("", "0.0.0.0"));
    auto request = get(behind_proxy());
    request.address.host = "0.0.0.0";  // this machine, but no loopback address
    EXPECT_EQ(error_of(run(sender->send(std::move(request)))), net_errc::untrusted_peer);
    EXPECT_TRUE(proxy_.heads().empty());
}

}  // namespace
}  // namespace hirewise::net
