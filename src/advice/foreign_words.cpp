#include "advice/foreign_words.hpp"

namespace hirewise::advice {
namespace {

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

// Letters that are no letter with an accent.
std::string in_plain_letters(const std::string& text) {
    return replaced(replaced(text, "ß", "ss"), "œ", "oe");
}

}  // namespace

const char* algorithm_for(tongue language) {
    switch (language) {
        case tongue::german: return "german";
        case tongue::spanish: return "spanish";
        case tongue::french: return "french";
        case tongue::english: break;
    }
    return "english";
}

std::string without_umlauts(std::string_view text) {
    return replaced(replaced(replaced(std::string{text}, "ä", "ae"), "ö", "oe"), "ü", "ue");
}

void split_elided(std::vector<token>& tokens, std::string_view question) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        auto& word = tokens[at];
        if (!word.is_word()) { continue; }
        const auto bytes = static_cast<std::uint32_t>(elided_bytes(question.substr(word.begin, word.end - word.begin)));
        if (bytes == 0) { continue; }
        const std::size_t letters = bytes - (question[word.begin + bytes - 1] == '\'' ? 1U : 3U);
        if (word.text.size() <= letters) { continue; }
        auto rest = word;
        rest.begin = word.begin + bytes;
        rest.text.erase(0, letters);
        const char first = question[rest.begin];
        rest.capital = first >= 'A' && first <= 'Z';
        rest.mixed_case = rest.mixed_case && !rest.capital;
        word.text = word.text.substr(0, letters) + "'";
        word.end = rest.begin;
        word.capital = word.mixed_case = word.shouted = false;
        tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(rest));
        ++at;
    }
}

void append_words(const std::vector<token>& tokens, stemmer& stems, std::vector<foreign_word>& words) {
    for (const auto& t : tokens) {
        if (!t.is_word()) { continue; }
        auto text = in_plain_letters(t.text);
        auto stem = std::string{stems.stem(text)};
        words.push_back({std::move(text), std::move(stem), false});
    }
}

}  // namespace hirewise::advice
