#include "net/stream.hpp"

#include <openssl/x509v3.h>
#include <boost/asio/ip/address.hpp>

#include "net/errors.hpp"
#include "net/tcp_facts.hpp"
#include "net/translate_error.hpp"

namespace hirewise::net {
namespace {

// Tells OpenSSL which host must be there: in the certificate, and for names also in the request (SNI).
bool expect_host(SSL* ssl, const std::string& host) {
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    error_code not_an_address;
    asio::ip::make_address(host, not_an_address);
    if (!not_an_address) { return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.c_str()) == 1; }
    // SSL_set_tlsext_host_name, without the casts of that macro.
    const auto named =
        SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char*>(host.c_str()));
    return named == 1 && SSL_set1_host(ssl, host.c_str()) == 1;
}

}  // namespace

void stream::tune() {
    error_code ignored;  // a socket that cannot be tuned still works
    tcp_.socket().set_option(asio::ip::tcp::no_delay{true}, ignored);
    probe_when_idle(tcp_.socket().native_handle());
}

awaitable<result<>> stream::secure_as_client(asio::ssl::context& tls, std::string host) {
    tls_.emplace(tcp_, tls);
    SSL* const ssl = tls_->native_handle();
    if (!expect_host(ssl, host)) { co_return net_errc::tls_failed; }
    const auto [failed] = co_await tls_->async_handshake(asio::ssl::stream_base::client, use_tuple);
    if (!failed) { co_return result<>{}; }
    if (SSL_get_verify_result(ssl) != X509_V_OK) { co_return net_errc::untrusted_peer; }
    co_return translate_error(failed);
}

awaitable<result<>> stream::secure_as_server(asio::ssl::context& tls) {
    tls_.emplace(tcp_, tls);
    const auto [failed] = co_await tls_->async_handshake(asio::ssl::stream_base::server, use_tuple);
    if (failed) { co_return translate_error(failed); }
    co_return result<>{};
}

void stream::drop(bool reset) {
    auto& socket = tcp_.socket();
    error_code ignored;  // it may be gone already
    if (reset) { socket.set_option(asio::socket_base::linger{true, 0}, ignored); }
    tcp_.close();
}

}  // namespace hirewise::net
