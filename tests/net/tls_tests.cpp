#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include "net/errors.hpp"
#include "net_test.hpp"
#include "raw_peer.hpp"
#include "support/files.hpp"

namespace hirewise::net {
namespace {

class Tls : public net_test {
protected:
    // Asks a server with this identity for something; the answer's status, or the failure.
    error_code failure_with(const test::test_identity& identity, std::string host = "localhost") {
        const auto port = serve_tls(echo_service(), identity).port();
        const auto sender = client();
        auto request = get(secure_at(port));
        request.address.host = std::move(host);
        return error_of(run(sender->send(std::move(request))));
    }
};

// Lesson 61.
TEST_F(Tls, AcceptsAVerifiedChainForANameOfTheHost) {
    EXPECT_EQ(failure_with(certificates().good), error_code{});
}

TEST_F(Tls, AcceptsAVerifiedChainForAnAddressOfTheHost) {
    EXPECT_EQ(failure_with(certificates().good, "127.0.0.1"), error_code{});
}

TEST_F(Tls, CarriesRequestsAndAnswersOnAKeptConnection) {
    const auto port = serve_tls(echo_service(), certificates().good).port();
    const auto sender = client();
    const std::string big(300'000, 'x');
    for (int i = 0; i < 3; ++i) {
        const auto answer = run(sender->send(post(secure_at(port, "/t"), big)));
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->body, "POST /t " + big);
    }
}

// Lesson 61.
TEST_F(Tls, RefusesACertificateForAnotherHost) {
    EXPECT_EQ(failure_with(certificates().wrong_host), net_errc::untrusted_peer);
}

TEST_F(Tls, RefusesACertificateForAnotherHostWhenAskedByAddress) {
    EXPECT_EQ(failure_with(certificates().wrong_host, "127.0.0.1"), net_errc::untrusted_peer);
}

// Lesson 61.
TEST_F(Tls, RefusesAnExpiredCertificate) {
    EXPECT_EQ(failure_with(certificates().expired), net_errc::untrusted_peer);
}

// Lesson 62.
TEST_F(Tls, RefusesASelfSignedCertificate) {
    EXPECT_EQ(failure_with(certificates().self_signed), net_errc::untrusted_peer);
}

TEST_F(Tls, RefusesAChainWithoutItsMiddle) {
    auto leaf_only = certificates().good;
    leaf_only.certificate_chain.erase(leaf_only.certificate_chain.find("-----END CERTIFICATE-----") + 26);
    EXPECT_EQ(failure_with(leaf_only), net_errc::untrusted_peer);
}

// Lesson 61 and 62.
TEST_F(Tls, RefusesForWebSocketsToo) {
    const auto opener = connector();
    for (const auto* identity : {&certificates().wrong_host, &certificates().expired, &certificates().self_signed}) {
        const auto port = serve_tls(echo_service(), *identity).port();
        EXPECT_EQ(error_of(run(opener->connect(secure_at(port)))), net_errc::untrusted_peer);
    }
}

TEST_F(Tls, FailsOnAPeerThatSpeaksSomethingElse) {
    raw_listener listener{context_};
    const auto port = listener.port();
    auto held = std::make_shared<raw_listener>(std::move(listener));
    beside([held]() -> awaitable<void> {
        auto peer = co_await held->accept();
        co_await peer.write("220 mail.example ESMTP ready\r\n");
        co_await peer.read_to_end();
    });
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(secure_at(port))))), net_errc::tls_failed);
}

TEST_F(Tls, SeesThePeerEndTheHandshake) {
    auto listener = std::make_shared<raw_listener>(context_);
    beside([listener]() -> awaitable<void> {
        auto peer = co_await listener->accept();
        co_await peer.read_exactly(1);
        peer.end_writing();
        co_await peer.read_to_end();
    });
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(secure_at(listener->port()))))), net_errc::closed);
}

using asio_tls_stream = asio::ssl::stream<asio::ip::tcp::socket>;

void speak_only_tls_1_1(asio::ssl::context& context) {
    SSL_CTX_set_security_level(context.native_handle(), 0);  // else OpenSSL itself refuses to speak it
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_1_VERSION);
    SSL_CTX_set_max_proto_version(context.native_handle(), TLS1_1_VERSION);
}

awaitable<void> serve_old_tls(std::shared_ptr<asio::ip::tcp::acceptor> acceptor) {
    asio::ssl::context context{asio::ssl::context::tls_server};
    context.use_certificate_chain(asio::buffer(certificates().good.certificate_chain));
    context.use_private_key(asio::buffer(certificates().good.private_key), asio::ssl::context::pem);
    speak_only_tls_1_1(context);
    auto socket = co_await acceptor->async_accept(asio::use_awaitable);
    asio_tls_stream stream{std::move(socket), context};
    const auto [failed] = co_await stream.async_handshake(asio::ssl::stream_base::server, use_tuple);
    EXPECT_TRUE(failed);
}

TEST_F(Tls, RefusesAServerThatOnlySpeaksVersion11) {
    const asio::ip::tcp::endpoint any{asio::ip::address_v4::loopback(), 0};
    const auto acceptor = std::make_shared<asio::ip::tcp::acceptor>(context_, any);
    beside([acceptor] { return serve_old_tls(acceptor); });
    const auto sender = client();
    EXPECT_EQ(error_of(run(sender->send(get(secure_at(acceptor->local_endpoint().port()))))), net_errc::tls_failed);
}

awaitable<error_code> connect_with_old_tls(std::uint16_t port) {
    asio::ssl::context context{asio::ssl::context::tls_client};
    context.set_verify_mode(asio::ssl::verify_none);
    speak_only_tls_1_1(context);
    asio::ip::tcp::socket socket{co_await asio::this_coro::executor};
    const asio::ip::tcp::endpoint there{asio::ip::address_v4::loopback(), port};
    co_await socket.async_connect(there, asio::use_awaitable);
    asio_tls_stream stream{std::move(socket), context};
    const auto [failed] = co_await stream.async_handshake(asio::ssl::stream_base::client, use_tuple);
    co_return failed;
}

TEST_F(Tls, OfOurServerRefusesVersion11) {
    EXPECT_TRUE(run(connect_with_old_tls(serve_tls(echo_service(), certificates().good).port())));
}

TEST_F(Tls, OfOurServerSurvivesPlainHttp) {
    auto& server = serve_tls(echo_service(), certificates().good);
    auto talk = [&]() -> awaitable<std::string> {
        auto peer = co_await connect_raw(server.port());
        co_await peer.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        co_return co_await peer.read_to_end();
    };
    const auto heard = run(talk());
    EXPECT_EQ(heard.find("HTTP/1.1 200"), std::string::npos);
    const auto sender = client();
    EXPECT_TRUE(run(sender->send(get(secure_at(server.port())))));
}

TEST(TrustAnchors, AreTheSystemsIfNothingIsNamed) {
    EXPECT_TRUE(tls_client_context({}));
}

TEST(TrustAnchors, FailIfTheFileIsMissing) {
    EXPECT_EQ(error_of(tls_client_context({"/nowhere/anchors.pem", ""})), net_errc::bad_trust_anchors);
}

TEST(TrustAnchors, FailIfTheFileHoldsNoCertificate) {
    const test::temporary_folder folder;
    folder.write("anchors.pem", "this is not a certificate\n");
    EXPECT_EQ(error_of(tls_client_context({(folder.path() / "anchors.pem").string(), ""})),
              net_errc::bad_trust_anchors);
}

TEST(TrustAnchors, FailIfTheFolderIsMissing) {
    EXPECT_EQ(error_of(tls_client_context({"", "/nowhere/anchors"})), net_errc::bad_trust_anchors);
    const test::temporary_folder folder;
    EXPECT_EQ(error_of(tls_client_context({"", folder.path().string() + ":/nowhere"})), net_errc::bad_trust_anchors);
    EXPECT_TRUE(tls_client_context({"", folder.path().string()}));
}

TEST_F(Tls, TrustsOnlyTheNamedFile) {
    const auto port = serve_tls(echo_service(), certificates().good).port();
    const test::temporary_folder folder;
    folder.write("other.pem", test::make_test_certificates().authority);
    auto context = tls_client_context({(folder.path() / "other.pem").string(), ""}).value();
    const auto sender = make_http_client(context_.get_executor(), std::move(context), {});
    EXPECT_EQ(error_of(run(sender->send(get(secure_at(port))))), net_errc::untrusted_peer);
}

TEST(ServerIdentity, FailsIfItIsNoPem) {
    EXPECT_EQ(error_of(tls_server_context({"", ""})), net_errc::bad_identity);
    EXPECT_EQ(error_of(tls_server_context({certificates().good.certificate_chain, "nonsense"})),
              net_errc::bad_identity);
}

TEST(ServerIdentity, FailsIfTheKeyBelongsToAnotherCertificate) {
    EXPECT_EQ(error_of(tls_server_context({certificates().good.certificate_chain, certificates().expired.private_key})),
              net_errc::bad_identity);
}

}  // namespace
}  // namespace hirewise::net
