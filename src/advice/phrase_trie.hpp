#pragma once

#include <cstdint>
#include <vector>

#include "advice/tokens.hpp"
#include "advice/word_steps.hpp"

namespace hirewise::advice {

// Phrases as paths of word numbers. Built once, then only read.
class phrase_trie {
public:
    // Which number of a token is compared: names as they are written, phrases by stem ("traded" finds "trading").
    enum class compares { words, stems };

    struct match {
        std::size_t length = 0;  // in tokens; 0: nothing begins here
        const std::vector<std::uint32_t>* payloads = nullptr;
    };

    explicit phrase_trie(compares what) : what_{what} {}

    // Phrases of no words, or with words that are not numbered, are ignored. What is written with a slash ("pub/sub")
    // is found with and without it.
    void add(const std::vector<token>& phrase, std::uint32_t payload);

    // The longest phrase that begins at this token. Small words (is, the, our) may stand between the words of a
    // phrase if `skip` names their class: "performance is critical" finds "performance critical".
    match longest_at(const std::vector<token>& tokens, std::size_t first, word_classes skip = 0) const;

private:
    static constexpr word_id slash = ~word_id{0};

    word_id key_of(const token& word) const {
        if (word.kind == token_kind::slash) { return slash; }
        return what_ == compares::words ? word.word : word.stem;
    }
    void add(const std::vector<word_id>& keys, std::uint32_t payload);

    compares what_;
    word_steps steps_;
    std::vector<std::vector<std::uint32_t>> payloads_ = {{}};  // by node; node 0 is the root
};

}  // namespace hirewise::advice
