#include "knowledge/text_faults.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

struct range {
    char32_t first;
    char32_t last;
    std::string_view what;
};

constexpr std::array unseen = {
    range{0x00, 0x08, "control character"},   range{0x0B, 0x1F, "control character"},
    range{0x7F, 0x9F, "control character"},   range{0xAD, 0xAD, "soft hyphen"},
    range{0x61C, 0x61C, "direction mark"},    range{0x200B, 0x200D, "zero-width character"},
    range{0x200E, 0x200F, "direction mark"},  range{0x2028, 0x2029, "line separator"},
    range{0x202A, 0x202E, "direction mark"},  range{0x2060, 0x2064, "zero-width character"},
    range{0x2066, 0x2069, "direction mark"},  range{0xFEFF, 0xFEFF, "byte-order mark"},
    range{0xFFF9, 0xFFFB, "annotation mark"}, range{0xE0000, 0xE007F, "invisible tag character"},
};

// Takes the first code point off text that is known to be UTF-8.
char32_t next_code_point(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t length = first < 0x80U ? 1 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;
    constexpr std::array<unsigned char, 5> lead_bits = {0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t point = first & lead_bits.at(length);
    for (std::size_t i = 1; i < length; ++i) { point = (point << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU); }
    text.remove_prefix(length);
    return point;
}

// Letters, digits and signs of ASCII: most of every page, and nothing to look for.
bool is_plain(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= ' ' && c <= '~') || c == '\t' || c == '\n'; });
}

std::string hexadecimal(char32_t point) {
    char text[16];
    std::snprintf(text, sizeof text, "U+%04X", static_cast<unsigned>(point));
    return text;
}

bool check_utf8(std::string_view line, int number, file_faults& faults) {
    if (is_plain(line)) { return true; }
    const auto valid = valid_utf8(line);
    if (valid == line) { return true; }
    const auto bad = std::ranges::mismatch(line, valid).in1 - line.begin();
    faults.error({number, static_cast<int>(bad) + 1}, "not-utf8", "this byte is not UTF-8",
                 "save the file as UTF-8 and type the character again");
    return false;
}

// The first character that cannot be seen.
struct finding {
    std::size_t offset;
    std::string what;
};

std::optional<finding> find_unseen(std::string_view text) {
    if (is_plain(text)) { return {}; }
    for (auto rest = text; !rest.empty();) {
        const auto offset = text.size() - rest.size();
        const auto point = next_code_point(rest);
        const auto found = std::ranges::find_if(
            unseen, [point](const range& span) { return span.first <= point && point <= span.last; });
        if (found != unseen.end()) { return finding{offset, std::string{found->what} + " " + hexadecimal(point)}; }
    }
    return {};
}

void report_unseen(const finding& found, position where, file_faults& faults) {
    faults.error(where, "invisible-character", "an invisible character stands here: " + found.what,
                 "delete it; nobody can see it, and it can change what the page says");
}

bool check_visible(std::string_view line, int number, file_faults& faults) {
    const auto found = find_unseen(line);
    if (found) { report_unseen(*found, {number, static_cast<int>(found->offset) + 1}, faults); }
    return !found;
}

}  // namespace

bool check_text(std::string_view content, file_faults& faults) {
    bool clean = true;
    int number = 0;
    for (auto line : split(content, '\n')) {
        ++number;
        const bool fine = check_utf8(line, number, faults) && check_visible(line, number, faults);
        clean = clean && fine;
    }
    return clean;
}

void check_value(std::string_view value, position where, file_faults& faults) {
    if (const auto found = find_unseen(value)) { report_unseen(*found, where, faults); }
}

}  // namespace hirewise::knowledge
