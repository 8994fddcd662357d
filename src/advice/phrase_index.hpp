#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "advice/lexicon.hpp"
#include "advice/phrase_trie.hpp"
#include "advice/word_steps.hpp"
#include "knowledge/phrase_pattern.hpp"

namespace hirewise::advice {

// Phrases of the knowledge base, in the notation of knowledge/phrase_pattern.hpp. Several words are compared by stem
// ("ships quickly" finds "ship quickly"); a single word only as it is written, or in the plural: the stem of
// "productivity" is also that of "production".
class phrase_index {
public:
    struct match {
        std::size_t length = 0;  // in tokens; 0: nothing begins here
        std::size_t solid = 0;   // tokens before the phrase's first gap: what lies in a gap may belong to other phrases
        const std::vector<std::uint32_t>* payloads = nullptr;
    };

    void add(std::string_view phrase, std::uint32_t payload, phrase_maker& make);

    // The longest phrase that begins at this token; words of the class `skip` may stand inside it, but no article
    // after a verb ("how big is a team" speaks of no big team).
    match longest_at(const std::vector<token>& tokens, std::size_t first, word_classes skip) const;

private:
    struct sized_edge {
        knowledge::number_range range;
        std::uint32_t next = 0;
    };
    // Small, since a search visits many: what few of them have stands apart, 0 means none.
    struct node {
        std::uint32_t payloads = 0;  // of payloads_
        std::uint32_t sizes = 0;     // of sizes_
        std::uint32_t gap = 0;       // node behind a gap
    };
    struct search;

    void add_word(const std::vector<token>& words, std::uint32_t payload, phrase_maker& make);
    std::uint32_t step_by(std::uint32_t from, std::string_view choice, const std::vector<token>& words);
    std::uint32_t step(std::uint32_t from, const knowledge::number_range& range);
    std::uint32_t step_over_gap(std::uint32_t from);
    std::uint32_t new_node();

    phrase_trie words_{phrase_trie::compares::words};
    word_steps steps_;
    std::vector<node> nodes_ = std::vector<node>(1);  // as steps_ numbers them
    std::vector<std::vector<std::uint32_t>> payloads_ = {{}};
    std::vector<std::vector<sized_edge>> sizes_ = {{}};
    word_id per_ = 0;
    word_id and_ = 0;
};

}  // namespace hirewise::advice
