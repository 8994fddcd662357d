#include "slack/words.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace hirewise::slack {
namespace {

constexpr std::size_t mark_length = 3;  // bytes of every character below

// U+200E, U+200F, U+202A-U+202E, U+2066-U+2069.
bool turns_direction(std::string_view text) {
    if (text.size() < mark_length || text[0] != '\xE2') { return false; }
    const auto second = static_cast<unsigned char>(text[1]);
    const auto third = static_cast<unsigned char>(text[2]);
    if (second == 0x80U) { return third == 0x8EU || third == 0x8FU || (third >= 0xAAU && third <= 0xAEU); }
    return second == 0x81U && third >= 0xA6U && third <= 0xA9U;
}

// U+0080-U+009F, written as two bytes.
bool is_c1_control(std::string_view text) {
    return text.size() >= 2 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0U;
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20U || byte == 0x7FU;
}

// "<@", "<!", "<#" with an invisible character in between.
std::string without_references(std::string_view words) {
    std::string broken;
    broken.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        broken.push_back(words[i]);
        const auto next = words.substr(i + 1, 1);
        if (words[i] == '<' && (next == "@" || next == "!" || next == "#")) { broken.append(word_joiner); }
    }
    return broken;
}

}  // namespace

std::string clean_words(std::string_view words) {
    const auto valid = valid_utf8(words);
    std::string clean;
    clean.reserve(valid.size());
    std::string_view rest = valid;
    while (!rest.empty()) {
        std::size_t taken = 1;
        if (rest[0] == '\n' || !is_control(rest[0])) {
            if (turns_direction(rest)) {
                taken = mark_length;
            } else if (is_c1_control(rest)) {
                taken = 2;
            } else {
                clean.push_back(rest[0]);
            }
        } else if (rest[0] == '\t') {
            clean.push_back(' ');
        } else if (rest[0] == '\r' && !rest.substr(1).starts_with('\n')) {
            clean.push_back('\n');
        }
        rest.remove_prefix(taken);
    }
    return clean;
}

std::string one_line(std::string_view words) {
    auto line = clean_words(words);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return std::string{trim(line)};
}

std::string plain_text(std::string_view words, std::size_t limit) {
    const auto text = without_broadcasts(without_references(one_line(words)));
    return text.empty() ? std::string{dash} : clip(text, limit);
}

std::string without_broadcasts(std::string_view words) {
    std::string broken;
    broken.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        broken.push_back(words[i]);
        if (words[i] == '@' && starts_with_broadcast(words.substr(i + 1))) { broken.append(word_joiner); }
    }
    return broken;
}

bool starts_with_broadcast(std::string_view words) {
    static constexpr std::array<std::string_view, 4> names = {"here", "channel", "everyone", "group"};
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
        return words.size() >= name.size() && lower_ascii(words.substr(0, name.size())) == name;
    });
}

bool is_alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace hirewise::slack
