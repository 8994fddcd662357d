#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

namespace hirewise::advice {

// Finds the word that was meant by one with a typing error: "trafic", "frist", "regulater". Words are looked up by what
// is left of them without one letter, so that a search costs a few look-ups, however many words there are.
class spellings {
public:
    // Words of fewer letters have too many neighbours.
    static constexpr std::size_t shortest = 5;

    // Room for so many words.
    void reserve(std::size_t words);

    // `times`: how often it is met. Only letters a to z; other words are not looked for.
    void add(std::string_view word, std::uint32_t times);

    // The known word that begins with the same letter and differs by one letter left out, put in or changed, or by two
    // swapped; of several forms the one that is met most. Empty if there is none, or another that is met nearly as
    // often.
    std::string_view nearest(std::string_view word) const;

private:
    using key = std::uint64_t;  // of a word without one of its letters

    void note(key of, std::uint32_t word);

    struct known_word {
        std::string text;
        std::uint32_t times;
    };
    static bool is_met_less(const known_word* one, const known_word* other);  // the same whatever their order

    std::vector<known_word> words_;
    boost::unordered_flat_map<key, std::uint32_t> first_;  // entry of chains_; only looked up
    struct link {
        std::uint32_t word;
        std::uint32_t next;  // entry + 1; 0: none
    };
    std::vector<link> chains_;
};

}  // namespace hirewise::advice
