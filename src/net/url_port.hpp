#pragma once

#include <charconv>
#include <cstdint>

#include <boost/url/url_view.hpp>

namespace hirewise::net {

// The port that the address names, else `usual`; 0 if it names one that does not exist.
inline std::uint16_t port_of(const boost::urls::url_view& url, std::uint16_t usual) {
    const auto digits = url.port();
    if (digits.empty()) { return usual; }
    std::uint16_t port = 0;
    const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return failed == std::errc{} && end == digits.data() + digits.size() ? port : std::uint16_t{0};
}

}  // namespace hirewise::net
