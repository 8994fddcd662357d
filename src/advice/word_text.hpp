#pragma once

#include <cstddef>
#include <string>
#include <utility>

namespace hirewise::advice {

// The letters of a word. Readers compare them with literals hundreds of times in a question, so that is done in place,
// where std::string calls a function.
class word_text : public std::string {
public:
    using std::string::string;
    using std::string::operator=;
    word_text() = default;
    explicit(false) word_text(std::string text) : std::string{std::move(text)} {}

    template <std::size_t size>
    friend bool operator==(const word_text& word, const char (&literal)[size]) {
        return word.size() == size - 1 && traits_type::compare(word.data(), literal, size - 1) == 0;
    }
};

}  // namespace hirewise::advice
