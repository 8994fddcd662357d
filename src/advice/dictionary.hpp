#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "advice/tongue.hpp"
#include "advice/vocabulary.hpp"

namespace hirewise::advice {

// A word of a text in another language, as dictionaries compare it.
struct foreign_word {
    std::string text;  // lower case, without accents; what is elided keeps its apostrophe: "l'"
    std::string stem;
    bool is_article = false;  // set by the dictionary
};

// The words and phrases of one language with what they mean in English. Filled while an engine is made.
class dictionary {
public:
    explicit dictionary(tongue language) : language_{language} {}

    struct match {
        std::size_t length = 0;    // in words; 0: nothing begins here
        std::size_t any_word = 0;  // where the word stands that "*" was met by
        const std::vector<std::string>* english = nullptr;
    };

    // What is in it already stays. Unless `as_written`, a single word stands for its other forms too.
    void add(const std::vector<foreign_word>& phrase, const std::vector<std::string>& english, bool as_written);

    // To be called when all is added.
    void mark_articles();

    // Whether it means "the", "a" or "our": what may be left out or added inside a phrase.
    bool is_article(const foreign_word& word) const;

    // The longest phrase that begins at this word of an unbroken run, whose articles are marked. Articles inside it may
    // differ.
    match longest_at(const std::vector<foreign_word>& run, std::size_t first) const;

    // A single word, also in a form that is not listed; nullptr if it is none.
    const std::vector<std::string>* find(const foreign_word& word) const;

    // The parts of a compound that German writes as one word ("produktsuche"): the length of its first part, or 0.
    // One part must be a word of the dictionary, the other one of it or of `known`.
    std::size_t first_part(std::string_view word, const vocabulary& known, stemmer& stems) const;

    tongue language() const { return language_; }

private:
    struct phrase {
        std::vector<foreign_word> words;
        std::uint32_t english;
    };

    match match_phrase(const phrase& listed, const std::vector<foreign_word>& run, std::size_t first) const;

    tongue language_;
    std::vector<std::vector<std::string>> english_;
    std::unordered_map<std::string, std::uint32_t> words_;          // by text; only looked up, as are the others
    std::unordered_map<std::string, std::uint32_t> stems_;          // of single words
    std::unordered_map<std::string, std::vector<phrase>> phrases_;  // by the stem of the first word, longest first
};

}  // namespace hirewise::advice
