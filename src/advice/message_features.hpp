#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "advice/linear_classifier.hpp"
#include "advice/tokens.hpp"

namespace hirewise::advice {

// What a linear classifier sees of a message: its words, which of them follow each other, how it begins and how long it
// is; where parts are wanted, pieces of its words too, since people in a hurry mistype.
class message_features {
public:
    enum class parts { left_out, taken };

    explicit message_features(parts wanted) : wanted_{wanted} {}

    void add(std::string_view word);
    // What stands for a name: no word that people write, so its parts tell nothing.
    void add_name(std::string_view word);

    // Each once, in order.
    std::vector<linear_classifier::feature> take() &&;

private:
    void add_whole(std::string_view word);
    void add_feature(char kind, std::string_view one, std::string_view two = {});

    parts wanted_;
    std::vector<linear_classifier::feature> all_;
    std::string_view last_;
    std::size_t count_ = 0;
};

// What is seen of a token: the word, "0" for a number, "/", "+" and "?"; empty: nothing.
std::string_view seen_of(const token& t);

}  // namespace hirewise::advice
