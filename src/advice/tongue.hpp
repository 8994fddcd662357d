#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/tokens.hpp"

namespace hirewise::advice {

// Languages that questions are read in. Answers are English whatever the question is.
enum class tongue : std::uint8_t { english, german, spanish, french };
inline constexpr std::size_t tongue_count = 4;

std::string_view name_of(tongue language);  // "German"
// "read as German; I answer in English"
std::string language_note(tongue language);

std::string_view code_of(tongue language);  // "de", as the files of languages/ are called

// What words of a language are in English, as far as questions of our field use them. Of several words or phrases on
// one line (separated by semicolons) all forms mean the same; those that are not listed are found by their stem, unless
// "=" ends the word. "*" is any one word. An empty gloss drops the words. A word may be a line of its own although it
// is a part of phrases: the longest wins.
struct gloss {
    std::string_view english;
    std::string_view foreign;
};
std::span<const gloss> german_glosses();
std::span<const gloss> spanish_glosses();
std::span<const gloss> french_glosses();

// Small English words, and words of the other languages that are English words too, with spaces between.
std::string_view english_words();

// Tells the language of a text by whose words it has most of.
class tongue_recogniser {
public:
    tongue_recogniser();

    // `word` (lower case, without accents) is one of the language.
    void add(tongue language, std::string_view word);

    // English unless the words of another language are clearly more. A word of several languages speaks for each.
    tongue recognise(const std::vector<token>& tokens, std::string_view question) const;

private:
    struct hash {
        using is_transparent = void;
        using is_avalanching = void;  // mixes every bit by itself
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    boost::unordered_flat_map<std::string, std::uint8_t, hash, std::equal_to<>> languages_;  // bits; only looked up
};

// The length of what French elides before a vowel ("l'", "qu'") at the head of a written word, with its apostrophe;
// 0 if there is none.
std::size_t elided_bytes(std::string_view written);

}  // namespace hirewise::advice
