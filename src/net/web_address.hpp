#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace hirewise::net {

// An absolute http, https, ws or wss address, taken apart. `secure` follows the scheme.
struct web_address {
    bool secure = true;
    std::string host;  // name or address, without brackets
    std::uint16_t port = 443;
    std::string target = "/";  // path and query, as sent in the request line

    bool operator==(const web_address&) const = default;
};

// Fails with net_errc::bad_address for anything else, for credentials in the address, and with
// net_errc::insecure_address for http or ws towards a host that is not a loopback address.
result<web_address> parse_web_address(std::string_view text);

// True for 127.0.0.0/8, ::1 and the name localhost.
bool is_loopback(std::string_view host);

}  // namespace hirewise::net
