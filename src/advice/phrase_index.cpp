#include "advice/phrase_index.hpp"

#include <string>

namespace hirewise::advice {

void phrase_index::add(std::string_view phrase, std::uint32_t payload, phrase_maker& make) {
    const auto tokens = make(phrase);
    if (tokens.size() != 1) {
        stems_.add(tokens, payload);
        return;
    }
    words_.add(tokens, payload);
    const auto& word = tokens.front().text;
    if (word.size() < 3) { return; }
    words_.add(make(word.ends_with('s') ? word.substr(0, word.size() - 1) : word + "s"), payload);
}

phrase_trie::match phrase_index::longest_at(const std::vector<token>& tokens, std::size_t first,
                                            word_classes skip) const {
    const auto by_stem = stems_.longest_at(tokens, first, skip);
    return by_stem.length > 0 ? by_stem : words_.longest_at(tokens, first);
}

}  // namespace hirewise::advice
