#include "net/errors.hpp"

#include <string>

#include "base/failure.hpp"

namespace hirewise::net {
namespace {

class net_category_type final : public boost::system::error_category {
public:
    const char* name() const noexcept override { return "hirewise.net"; }

    std::string message(int value) const override {
        switch (static_cast<net_errc>(value)) {
            case net_errc::bad_address: return "not an absolute http(s) or ws(s) address";
            case net_errc::insecure_address: return "plain http and ws are only for loopback addresses";
            case net_errc::bad_request: return "the request has bytes that HTTP does not allow there";
            case net_errc::name_not_found: return "the host name could not be resolved";
            case net_errc::untrusted_peer: return "the certificate of the peer is not trusted for this host";
            case net_errc::tls_failed: return "TLS with the peer failed";
            case net_errc::bad_trust_anchors: return "the trust anchors cannot be read";
            case net_errc::bad_identity: return "the certificate or its private key cannot be used";
            case net_errc::proxy_refused: return "the proxy refused the connection";
            case net_errc::proxy_unauthorised: return "the proxy wants another user name or password";
            case net_errc::upgrade_refused: return "the server refused the WebSocket upgrade";
            case net_errc::protocol_violation: return "the peer broke the protocol";
            case net_errc::message_too_big: return "the message is over the size limit";
            case net_errc::closed: return "the peer ended the connection";
            case net_errc::outcome_unknown: return "the connection broke before the answer came";
        }
        return "unknown network error";
    }

    boost::system::error_condition default_error_condition(int value) const noexcept override {
        switch (static_cast<net_errc>(value)) {
            case net_errc::name_not_found:
            case net_errc::tls_failed:
            case net_errc::proxy_refused:
            case net_errc::upgrade_refused:
            case net_errc::protocol_violation:
            case net_errc::closed:
            case net_errc::outcome_unknown: return failure::transient;
            case net_errc::bad_address:
            case net_errc::insecure_address:
            case net_errc::bad_request:
            case net_errc::untrusted_peer:
            case net_errc::bad_trust_anchors:
            case net_errc::bad_identity:
            case net_errc::proxy_unauthorised:
            case net_errc::message_too_big: return failure::permanent;
        }
        return failure::permanent;
    }
};

}  // namespace

error_code make_error_code(net_errc code) noexcept {
    static const net_category_type category;
    return {static_cast<int>(code), category};
}

}  // namespace hirewise::net
