#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace hirewise::net {

// A forward proxy that is asked to CONNECT.
struct proxy {
    std::string host;
    std::uint16_t port = 3128;
    std::string authorization;  // value of Proxy-Authorization, empty if none; a secret
};

// Which hosts are reached through which proxy (HTTPS_PROXY and NO_PROXY).
class proxy_rules {
public:
    proxy_rules() = default;

    // `https_proxy` like http://user:password@host:3128 or host:3128, empty for none; `no_proxy` a comma-separated
    // list of hosts (with their subdomains), .suffixes (the subdomains alone) or *. Fails with net_errc::bad_address.
    static result<proxy_rules> parse(std::string_view https_proxy, std::string_view no_proxy);

    // The proxy for this host; none for loopback addresses.
    std::optional<proxy> proxy_for(std::string_view host) const;

private:
    std::optional<proxy> proxy_;
    std::vector<std::string> exceptions_;
};

}  // namespace hirewise::net
