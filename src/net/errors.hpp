#pragma once

#include "base/result.hpp"

namespace hirewise::net {

// Beside these, the system's socket errors (connection_refused, connection_reset, ...), asio::error::timed_out and
// asio::error::operation_aborted come out of this folder; nothing else does.
enum class net_errc {
    bad_address = 1,     // not an absolute http(s) or ws(s) address
    insecure_address,    // plain http or ws beyond loopback
    bad_request,         // the method, the target or a header has bytes that would break the request apart
    name_not_found,      // the host name could not be resolved
    untrusted_peer,      // the certificate chain or the host name did not verify
    tls_failed,          // TLS could not be agreed on with the peer, or broke
    bad_trust_anchors,   // SSL_CERT_FILE or SSL_CERT_DIR cannot be read
    bad_identity,        // a server's certificate or private key cannot be used
    proxy_refused,       // the proxy answered CONNECT with something else than 200
    proxy_unauthorised,  // the proxy answered 407
    upgrade_refused,     // the server answered the WebSocket upgrade with something else than 101
    protocol_violation,  // the peer sent what is neither HTTP nor WebSocket
    message_too_big,     // over the limit for a body or a frame
    closed,              // the peer ended the connection
    outcome_unknown,     // the connection broke after the request was written: it may have been carried out
};

error_code make_error_code(net_errc code) noexcept;

}  // namespace hirewise::net

template <>
struct boost::system::is_error_code_enum<hirewise::net::net_errc> : std::true_type {};
