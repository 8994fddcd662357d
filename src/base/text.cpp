#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace hirewise {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "\xE2\x80\xA6";

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

// Bytes of the code point that starts here, 0 if it is malformed (RFC 3629: no overlong forms, no surrogates).
std::size_t code_point_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto has = [&](std::size_t count) {
        if (text.size() < count) { return false; }
        return std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(count), is_continuation);
    };
    const unsigned char first = byte(0);
    if (first < 0x80U) { return 1; }
    if (first >= 0xC2U && first <= 0xDFU) { return has(2) ? 2 : 0; }
    if (first >= 0xE0U && first <= 0xEFU) {
        if (!has(3)) { return 0; }
        if (first == 0xE0U && byte(1) < 0xA0U) { return 0; }
        if (first == 0xEDU && byte(1) > 0x9FU) { return 0; }
        return 3;
    }
    if (first >= 0xF0U && first <= 0xF4U) {
        if (!has(4)) { return 0; }
        if (first == 0xF0U && byte(1) < 0x90U) { return 0; }
        if (first == 0xF4U && byte(1) > 0x8FU) { return 0; }
        return 4;
    }
    return 0;
}

}  // namespace

std::string_view trim(std::string_view text) {
    constexpr std::string_view spaces = " \t\r\n\f\v";
    const auto first = text.find_first_not_of(spaces);
    if (first == std::string_view::npos) { return {}; }
    return text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

std::string lower_ascii(std::string_view text) {
    std::string lower{text};
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') { c = static_cast<char>(c - 'A' + 'a'); }
    }
    return lower;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string joined;
    for (const auto& part : parts) {
        if (!joined.empty()) { joined.append(separator); }
        joined.append(part);
    }
    return joined;
}

std::string join_as_sentence(const std::vector<std::string>& parts, std::string_view conjunction) {
    std::string joined;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) { joined.append(i + 1 == parts.size() ? " " + std::string{conjunction} + " " : ", "); }
        joined.append(parts[i]);
    }
    return joined;
}

std::string valid_utf8(std::string_view text) {
    std::string valid;
    valid.reserve(text.size());
    while (!text.empty()) {
        const auto length = code_point_length(text);
        valid.append(length == 0 ? replacement : text.substr(0, length));
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return valid;
}

std::size_t utf16_length(std::string_view utf8) {
    std::size_t units = 0;
    for (const char c : utf8) {
        if (!is_continuation(c)) { units += static_cast<unsigned char>(c) >= 0xF0U ? 2U : 1U; }
    }
    return units;
}

std::string clip(std::string_view utf8, std::size_t limit) {
    if (limit == 0) { return {}; }
    std::size_t units = 0;
    std::size_t keep = 0;  // bytes that still leave one unit for the ellipsis
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (is_continuation(utf8[i])) { continue; }
        if (units <= limit - 1) { keep = i; }
        units += static_cast<unsigned char>(utf8[i]) >= 0xF0U ? 2U : 1U;
    }
    if (units <= limit) { return std::string{utf8}; }
    return std::string{utf8.substr(0, keep)}.append(ellipsis);
}

std::string short_number(double value, int decimals) {
    std::array<char, 512> digits{};  // the longest double has 309 digits before the point
    const auto written = std::to_chars(digits.begin(), digits.end(), value, std::chars_format::fixed, decimals);
    std::string_view text{digits.begin(), written.ptr};
    if (text.find('.') != std::string_view::npos) {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        if (text.back() == '.') { text.remove_suffix(1); }
    }
    return std::string{text == "-0" ? std::string_view{"0"} : text};
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) { last[j] = j; }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before_last[j - 2] + 1);
            }
        }
        std::swap(before_last, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    std::string best;
    std::size_t best_distance = limit + 1;
    for (const auto& candidate : candidates) {
        const auto distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

}  // namespace hirewise
