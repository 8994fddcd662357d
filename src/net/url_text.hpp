#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string_view>

#include <boost/url/url_view.hpp>

namespace hirewise::net {

// False for what can be no absolute address with a host (RFC 3986): Boost.URL 1.81 ends a debug build by an assertion
// on some of it ("a:}"), so it must not be asked.
inline bool may_be_address(std::string_view text) {
    constexpr std::string_view never = "\"<>\\^`{|}";
    const auto is_fine = [never](char c) { return c > ' ' && c < 0x7F && never.find(c) == never.npos; };
    const auto colon = text.find(':');
    return colon != text.npos && text.substr(colon, 3) == "://" && std::ranges::all_of(text, is_fine);
}

// Letters, digits, dots, hyphens, underscores; colons of an IPv6 address. Anything else never names a host of ours.
inline bool is_host(std::string_view host) {
    constexpr std::size_t longest_host = 253;  // RFC 1035, section 2.3.4, as text
    const auto is_fine = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == ':';
    };
    return !host.empty() && host.size() <= longest_host && std::ranges::all_of(host, is_fine);
}

// The port that the address names, else `usual`; 0 if it names one that does not exist.
inline std::uint16_t port_of(const boost::urls::url_view& url, std::uint16_t usual) {
    const auto digits = url.port();
    if (digits.empty()) { return usual; }
    std::uint16_t port = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return failed == std::errc{} && end == digits.data() + digits.size() ? port : std::uint16_t{0};
}

}  // namespace hirewise::net
