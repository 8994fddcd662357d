#pragma once

#include <string_view>

#include "advice/lexicon.hpp"
#include "advice/phrase_trie.hpp"

namespace hirewise::advice {

// Phrases of the knowledge base. Several words are compared by stem ("ships quickly" finds "ship quickly"); a single
// word only as it is written, or in the plural: the stem of "productivity" is also that of "production".
class phrase_index {
public:
    void add(std::string_view phrase, std::uint32_t payload, phrase_maker& make);

    // The longest phrase that begins at this token; words of the class `skip` may stand inside it.
    phrase_trie::match longest_at(const std::vector<token>& tokens, std::size_t first, word_classes skip) const;

private:
    phrase_trie words_{phrase_trie::compares::words};
    phrase_trie stems_{phrase_trie::compares::stems};
};

}  // namespace hirewise::advice
