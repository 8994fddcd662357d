#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "advice/parsed_text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {

// Up to three words that follow one another; those behind the last are empty.
using words = std::array<std::string_view, 3>;

constexpr std::size_t length_of(const words& phrase) {
    return static_cast<std::size_t>(std::ranges::find(phrase, "") - phrase.begin());
}

// Whether the phrase stands at the token.
inline bool stands_at(const parsed_text& text, std::size_t at, const words& phrase) {
    for (std::size_t i = 0; i < length_of(phrase); ++i) {
        const auto* word = text.word_at(at + i);
        if (word == nullptr || word->text != phrase.at(i)) { return false; }
    }
    return true;
}

// Phrases, with their first words: nearly all words of a text open none.
template <std::size_t count>
class phrase_list {
public:
    consteval explicit phrase_list(const words (&listed)[count])
        : phrases_{std::to_array(listed)}, openings_{as_word_list(openings_of(listed))} {}

    // Whether one of them begins in tokens [first, last).
    bool occurs(const parsed_text& text, std::size_t first, std::size_t last) const {
        for (auto at = first; at < last; ++at) {
            if (!contains(openings_, text.tokens[at].text)) { continue; }
            if (std::ranges::any_of(phrases_, [&](const words& each) { return stands_at(text, at, each); })) {
                return true;
            }
        }
        return false;
    }

private:
    static consteval std::array<std::string_view, count> openings_of(const words (&listed)[count]) {
        std::array<std::string_view, count> first{};
        std::transform(std::begin(listed), std::end(listed), first.begin(),
                       [](const words& each) { return each.front(); });
        return first;
    }

    std::array<words, count> phrases_;
    word_list<count> openings_;
};

}  // namespace hirewise::advice
