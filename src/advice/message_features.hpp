#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "advice/folding.hpp"
#include "advice/linear_classifier.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "advice/tokens.hpp"

namespace hirewise::advice {

// How much of a message a linear classifier sees beside its words.
struct feature_extent {
    bool pairs = true;               // which words follow each other, how the message begins and how long it is
    std::size_t shortest_piece = 0;  // bytes of pieces of words, since people in a hurry mistype; 0: none
    std::size_t longest_piece = 0;
    char mark = 0;  // of all features, to tell those of one part of a message from those of another
};
inline constexpr feature_extent whole_words{};
inline constexpr feature_extent words_and_pieces{.shortest_piece = 3, .longest_piece = 4};

// What a linear classifier sees of a message.
class message_features {
public:
    explicit message_features(const feature_extent& wanted) : wanted_{wanted} {}

    void add(std::string_view word);
    // What stands for a name: no word that people write, so its parts tell nothing.
    void add_name(std::string_view word);

    // Each once, in order.
    std::vector<linear_classifier::feature> take() &&;

private:
    void add_whole(std::string_view word);
    void add_feature(char kind, std::string_view one, std::string_view two = {});

    feature_extent wanted_;
    std::vector<linear_classifier::feature> all_;
    std::string_view last_;
    std::size_t count_ = 0;
};

// What is seen of a message's token by token.
struct seen_word {
    std::string_view word;  // what stands for all names, if it is one
    std::size_t at = 0;     // its token, the first of a name
    bool is_name = false;
};

// `links` in order of their places. The words are views into the tokens.
std::vector<seen_word> see(const std::vector<token>& tokens, const std::vector<technology_link>& links);

// The tokens of an example of the base, in which {name} stands for a name; `see` knows them without links.
std::vector<token> tokens_of_example(std::string text, const text_folder& folder);

// Words and pairs of all that is seen.
std::vector<linear_classifier::feature> features_of(const std::vector<seen_word>& seen);

// What is seen of a token: the word, "0" for a number, "/", "+" and "?"; empty: nothing.
std::string_view seen_of(const token& t);

}  // namespace hirewise::advice
