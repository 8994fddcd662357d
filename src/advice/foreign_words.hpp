#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advice/dictionary.hpp"
#include "advice/tokens.hpp"

namespace hirewise::advice {

// How words of other languages are written and told apart.

// The name of Snowball's algorithm for the language.
const char* algorithm_for(tongue language);

// "fuer" is how keyboards without umlauts write "für".
std::string without_umlauts(std::string_view text);

// "l'app" is two words, "l'" and "app". `question` is what the tokens' places are in.
void split_elided(std::vector<token>& tokens, std::string_view question);

// The words among the tokens, as dictionaries compare them.
void append_words(const std::vector<token>& tokens, stemmer& stems, std::vector<foreign_word>& words);

}  // namespace hirewise::advice
