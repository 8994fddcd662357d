#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "advice/folding.hpp"
#include "advice/vocabulary.hpp"
#include "advice/word_text.hpp"

namespace hirewise::advice {

enum class token_kind : std::uint8_t {
    word,
    slash,           // "Rust/Go"
    arrow,           // "Rust > Go"
    joiner,          // & + |
    comma,           // also line breaks and bullets: they list
    clause_break,    // : ( ) and dashes
    sentence_break,  // . ! ? ; and empty lines
};

// A word or a punctuation mark that matters.
struct token {
    token_kind kind = token_kind::word;
    word_text text;           // lower case, without possessive 's and apostrophes
    std::uint32_t begin = 0;  // bytes in the question
    std::uint32_t end = 0;
    bool capital = false;     // begins with a capital letter
    bool shouted = false;     // two or more letters, all capitals
    bool mixed_case = false;  // a capital inside: "FastAPI"
    bool possessive = false;  // "Go's"
    bool glued = false;       // joined to the token before by a hyphen: "low-latency"
    bool question = false;    // a sentence break with a question mark
    bool number = false;      // says how many, or begins to: "40k", "two", "hundreds"
    word_id word = 0;
    word_id stem = 0;
    word_classes classes = 0;
    word_topics topics = 0;

    bool is_word() const { return kind == token_kind::word; }
    bool is(word_classes wanted) const { return (classes & wanted) != 0; }
    bool is_from(word_topics wanted) const { return (topics & wanted) != 0; }
};

// Words and breaks of a text whose mark-up was blanked, without numbers of words.
std::vector<token> split_into_tokens(const folded_text& folded);

// Gives a word its numbers and classes.
void label(token& word, const vocabulary& words, stemmer& stems);

// Gives tokens the numbers and classes of their words; words that are not known get 0.
void label(std::vector<token>& tokens, const vocabulary& words, stemmer& stems);

// Fewer tokens than any question needs; the rest is not read.
inline constexpr std::size_t max_tokens = 1500;

}  // namespace hirewise::advice
