#include "net/http_text.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace hirewise::net {
namespace {

// RFC 9110, section 5.6.2.
bool is_token(std::string_view text) {
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    const auto is_fine = [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != std::string_view::npos;
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), is_fine);
}

bool is_control(char c) {
    return (c >= 0 && c < ' ') || c == 0x7F;
}

bool is_field_value(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return is_control(c) && c != '\t'; });
}

bool is_target(std::string_view text) {
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) { return is_control(c) || c == ' '; });
}

}  // namespace

std::string_view header_value(const header_list& headers, std::string_view name) {
    const auto wanted = lower_ascii(name);
    for (const auto& [key, value] : headers) {
        if (lower_ascii(key) == wanted) { return value; }
    }
    return {};
}

bool is_well_formed(const header_list& headers) {
    return std::all_of(headers.begin(), headers.end(),
                       [](const auto& header) { return is_token(header.first) && is_field_value(header.second); });
}

bool is_well_formed(const http_request& request) {
    return is_token(request.method) && is_target(request.address.target) && is_well_formed(request.headers);
}

}  // namespace hirewise::net
