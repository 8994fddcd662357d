#include "advice/plain.hpp"

#include <cctype>

#include "base/text.hpp"

namespace hirewise::advice {
namespace {

bool is_inside_word(std::string_view text, std::size_t at) {
    const auto letter = [&](std::size_t i) {
        return i < text.size() && std::isalnum(static_cast<unsigned char>(text[i]));
    };
    return at > 0 && letter(at - 1) && letter(at + 1);
}

// "[label](address)" at `at`: writes the label and returns the end, or returns `at`.
std::size_t take_link(std::string_view text, std::size_t at, std::string& out) {
    const auto close = text.find("](", at);
    if (close == std::string_view::npos) { return at; }
    const auto end = text.find(')', close);
    if (end == std::string_view::npos || text.substr(at, close - at).find('\n') != std::string_view::npos) {
        return at;
    }
    out.append(text.substr(at + 1, close - at - 1));
    return end + 1;
}

std::string without_marks(std::string_view line) {
    std::string out;
    for (std::size_t at = 0; at < line.size();) {
        const char c = line[at];
        if (c == '[') {
            const auto end = take_link(line, at, out);
            if (end != at) {
                at = end;
                continue;
            }
        }
        const bool mark =
            c == '`' || (c == '*' && !(at > 0 && line[at - 1] == ' ' && at + 1 < line.size() && line[at + 1] == ' ')) ||
            (c == '_' && !is_inside_word(line, at));
        if (!mark) { out.push_back(c); }
        ++at;
    }
    return out;
}

// As it is spoken: "an Unreal Engine", but "a Unity"; "an XGBoost".
bool begins_with_vowel_sound(std::string_view noun) {
    if (noun.size() < 3) { return false; }
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    switch (noun[0]) {
        case 'U':
        case 'u': return noun[1] == 'n' && noun[2] != 'i';
        case 'X': return is_capital(noun[1]);
        default: return std::string_view{"AEIOaeio"}.find(noun[0]) != std::string_view::npos;
    }
}

}  // namespace

std::string plain_words(std::string_view markdown) {
    std::string out;
    bool new_paragraph = false;
    for (auto line : split(markdown, '\n')) {
        line = trim(line);
        if (line.empty()) {
            new_paragraph = !out.empty();
            continue;
        }
        const bool item = line.substr(0, 2) == "- " || line.substr(0, 2) == "* ";
        while (!line.empty() && line.front() == '#') { line.remove_prefix(1); }
        if (item) { line.remove_prefix(2); }
        if (!out.empty()) { out.append(new_paragraph || item ? "\n" : " "); }
        if (item) { out.append("\u2022 "); }
        out.append(without_marks(trim(line)));
        new_paragraph = false;
    }
    return out;
}

std::string with_article(std::string_view noun) {
    return (begins_with_vowel_sound(noun) ? "an " : "a ") + std::string{noun};
}

std::string with_capital(std::string_view sentence) {
    std::string text{sentence};
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') { text[0] = static_cast<char>(text[0] - 'a' + 'A'); }
    return text;
}

std::string without_capital(std::string_view sentence) {
    std::string text{sentence};
    const bool acronym = text.size() >= 2 && text[1] >= 'A' && text[1] <= 'Z';
    if (!acronym && !text.empty() && text[0] >= 'A' && text[0] <= 'Z') {
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

std::string without_stop(std::string_view sentence) {
    auto text = trim(sentence);
    while (!text.empty() && text.back() == '.') { text.remove_suffix(1); }
    return std::string{text};
}

}  // namespace hirewise::advice
