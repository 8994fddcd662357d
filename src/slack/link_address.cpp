#include "slack/link_address.hpp"

#include "base/text.hpp"

namespace hirewise::slack {
namespace {

bool needs_encoding(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte <= 0x20U || byte >= 0x7FU || std::string_view{"<>|@\"`\\^{}"}.find(c) != std::string_view::npos;
}

void append_encoded(std::string& out, char c) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    out.push_back('%');
    out.push_back(digits[byte >> 4U]);
    out.push_back(digits[byte & 0xFU]);
}

// The length of "http://" or "https://" in front, 0 for any other scheme.
std::size_t scheme_length(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (lower_ascii(address.substr(0, scheme.size())) == scheme) { return scheme.size(); }
    }
    return 0;
}

}  // namespace

std::optional<std::string> link_address(std::string_view address) {
    address = trim(address);
    const auto scheme = scheme_length(address);
    if (scheme == 0 || address.size() == scheme) { return std::nullopt; }
    if (std::string_view{"/?#:@ "}.find(address[scheme]) != std::string_view::npos) { return std::nullopt; }
    std::string encoded = lower_ascii(address.substr(0, scheme));
    for (const char c : valid_utf8(address.substr(scheme))) {
        if (needs_encoding(c)) {
            append_encoded(encoded, c);
        } else {
            encoded.push_back(c);
        }
    }
    return encoded;
}

}  // namespace hirewise::slack
