#pragma once

#include "base/result.hpp"

namespace hirewise::net {

enum class net_errc {
    bad_address = 1,     // not an absolute http(s) or ws(s) address
    insecure_address,    // plain http or ws beyond loopback
    untrusted_peer,      // the certificate chain or the host name did not verify
    bad_trust_anchors,   // SSL_CERT_FILE or SSL_CERT_DIR cannot be read
    proxy_refused,       // the proxy answered CONNECT with something else than 200
    proxy_unauthorised,  // the proxy answered 407
    upgrade_refused,     // the server answered the WebSocket upgrade with another status
    message_too_big,     // over the limit for a body or a frame
    closed,              // the peer ended the connection
    outcome_unknown,     // the connection broke after the request was written: it may have been carried out
};

error_code make_error_code(net_errc code) noexcept;

}  // namespace hirewise::net

template <>
struct boost::system::is_error_code_enum<hirewise::net::net_errc> : std::true_type {};
