#include "cards/terminal_style.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.hpp"

namespace hirewise::cards {

std::string terminal_style::paint(std::string_view code, std::string_view words) const {
    if (!colour_ || words.empty()) { return std::string{words}; }
    std::string painted{"\x1b["};
    return painted.append(code).append("m").append(words).append("\x1b[0m");
}

std::size_t columns_of(std::string_view words) {
    return static_cast<std::size_t>(
        std::ranges::count_if(words, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view words, std::size_t width) {
    std::string text{words};
    const auto columns = columns_of(words);
    if (columns < width) { text.append(width - columns, ' '); }
    return text;
}

std::string bar(double value) {
    static constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    constexpr std::size_t cells = 10;
    const auto eighths = static_cast<std::size_t>(std::lround(std::clamp(value, 0.0, 10.0) * 8));
    std::string drawn;
    for (std::size_t i = 0; i < eighths / 8; ++i) { drawn += "█"; }
    drawn += parts[eighths % 8];
    for (std::size_t i = columns_of(drawn); i < cells; ++i) { drawn += "░"; }
    return drawn;
}

std::string wrapped(std::string_view words, std::size_t indent) {
    std::string text;
    std::size_t column = indent;
    for (const auto word : split(words, ' ')) {
        if (word.empty()) { continue; }
        const auto width = columns_of(word);
        if (column > indent && column + 1 + width > terminal_columns) {
            text.append("\n").append(indent, ' ');
            column = indent;
        } else if (column > indent) {
            text += ' ';
            ++column;
        }
        text += word;
        column += width;
    }
    return text;
}

}  // namespace hirewise::cards
