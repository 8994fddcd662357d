#include "advice/mark_up.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace hirewise::advice {
namespace {

constexpr auto npos = std::string::npos;

void blank(std::string& text, std::size_t begin, std::size_t end) {
    for (auto i = begin; i < std::min(end, text.size()); ++i) {
        if (text[i] != '\n') { text[i] = ' '; }
    }
}

bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_word_character(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool has_word(std::string_view text) {
    return std::any_of(text.begin(), text.end(), is_word_character);
}

void decode_entities(std::string& text) {
    static constexpr std::pair<std::string_view, char> entities[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}};
    for (auto at = text.find('&'); at != npos; at = text.find('&', at + 1)) {
        for (const auto& [name, character] : entities) {
            if (text.compare(at, name.size(), name) != 0) { continue; }
            blank(text, at, at + name.size());
            text[at] = character;
        }
    }
}

bool is_address(std::string_view text) {
    return text.find("://") != npos || text.substr(0, 4) == "www." || text.substr(0, 7) == "mailto:";
}

// <@U1>, <#C1|general>, <!here>, <https://go.dev|Go>, <b>.
void blank_brackets(std::string& text) {
    for (auto open = text.find('<'); open != npos; open = text.find('<', open + 1)) {
        const auto close = text.find_first_of(">\n<", open + 1);
        if (close == npos || text[close] != '>') { continue; }
        const auto inside = std::string_view{text}.substr(open + 1, close - open - 1);
        if (inside.empty()) { continue; }
        const auto bar = inside.find('|');
        // The label of a mail address is no word of the question, nor is what a script says.
        if (inside.substr(0, 7) == "mailto:") {
            blank(text, open, close + 1);
            continue;
        }
        if (inside.substr(0, 6) == "script") {
            const auto end = text.find("</script>", close);
            blank(text, open, end == npos ? text.size() : end);
            continue;
        }
        const bool link = is_address(inside) || inside.substr(0, 4) == "tel:";
        if (link && bar != npos && !is_address(inside.substr(bar + 1))) {
            blank(text, open, open + 1 + bar + 1);
            blank(text, close, close + 1);
            continue;
        }
        const bool reference = inside[0] == '@' || inside[0] == '#' || inside[0] == '!';
        const bool tag = inside[0] == '/' || (is_word_character(inside[0]) && inside.find(' ') == npos);
        if (link || reference || tag) { blank(text, open, close + 1); }
    }
}

// https://..., www...., somebody@example.com
void blank_addresses(std::string& text) {
    for (std::size_t begin = 0; begin < text.size();) {
        while (begin < text.size() && is_space(text[begin])) { ++begin; }
        auto end = begin;
        while (end < text.size() && !is_space(text[end])) { ++end; }
        const auto word = std::string_view{text}.substr(begin, end - begin);
        const auto at = word.find('@');
        const bool mail = at != npos && at > 0 && word.find('.', at) != npos;
        const auto scheme = word.find("://");
        if (mail || word.substr(0, 4) == "www.") {
            blank(text, begin, end);
        } else if (scheme != npos) {
            auto start = begin + scheme;
            while (start > begin && is_word_character(text[start - 1])) { --start; }
            blank(text, start, end);
        }
        begin = end;
    }
}

// "r/MachineLearning", "/r/django": a place on a forum.
void blank_forums(std::string& text) {
    for (auto at = text.find("r/"); at != npos; at = text.find("r/", at + 1)) {
        const bool named = at + 2 < text.size() && is_word_character(text[at + 2]);
        const bool begins =
            at == 0 || is_space(text[at - 1]) || (text[at - 1] == '/' && (at == 1 || is_space(text[at - 2])));
        if (named && begins) { blank(text, at > 0 && text[at - 1] == '/' ? at - 1 : at, at + 2); }
    }
}

bool looks_like_code(std::string_view text) {
    return text.find_first_of("{};=()[]\\$") != npos || std::count(text.begin(), text.end(), ' ') > 12;
}

void blank_code(std::string& text, std::string_view fence) {
    for (auto open = text.find(fence); open != npos;) {
        const auto start = open + fence.size();
        const auto close = text.find(fence, start);
        if (close == npos) { return; }
        const auto inside = std::string_view{text}.substr(start, close - start);
        if (looks_like_code(inside)) { blank(text, start, close); }
        blank(text, open, start);
        blank(text, close, close + fence.size());
        open = text.find(fence, close + fence.size());
    }
}

// :tada: and :skin-tone-2:
void blank_emoji_names(std::string& text) {
    for (auto open = text.find(':'); open != npos;) {
        auto close = open + 1;
        while (close < text.size() &&
               (is_word_character(text[close]) || text[close] == '_' || text[close] == '-' || text[close] == '+')) {
            ++close;
        }
        const bool starts = open == 0 || !is_word_character(text[open - 1]);
        if (starts && close > open + 1 && close < text.size() && text[close] == ':') { blank(text, open, close + 1); }
        open = text.find(':', close);
    }
}

void blank_quoted_lines(std::string& text) {
    const auto for_each_line = [&](auto use) {
        for (std::size_t begin = 0; begin <= text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            const auto first = text.find_first_not_of(" \t", begin);
            use(begin, end, first != npos && first < end && text[first] == '>');
            begin = end + 1;
        }
    };
    bool own_words = false;
    for_each_line([&](std::size_t begin, std::size_t end, bool quoted) {
        own_words = own_words || (!quoted && has_word(std::string_view{text}.substr(begin, end - begin)));
    });
    for_each_line([&](std::size_t begin, std::size_t end, bool quoted) {
        if (quoted && own_words) { blank(text, begin, end); }
    });
}

}  // namespace

void blank_mark_up(std::string& text) {
    if (text.find_first_of("<&`:@>/") == npos && text.find("www.") == npos) { return; }
    blank_brackets(text);
    decode_entities(text);
    blank_quoted_lines(text);
    blank_addresses(text);
    blank_forums(text);
    blank_code(text, "```");
    blank_code(text, "`");
    blank_emoji_names(text);
}

}  // namespace hirewise::advice
