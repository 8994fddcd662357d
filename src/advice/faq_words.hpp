#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/lexicon.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "advice/phrase_trie.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Something that a text says: a word, what it means, a technology, two of them in a row.
using faq_feature = std::uint64_t;

struct weighted_feature {
    faq_feature feature = 0;
    std::int32_t weight = 0;  // tenths
};

// Turns a text into features for the FAQ model. Words that mean the same share a feature ("wage" and "earn"), and a
// technology counts by itself and as one of its category, so that what is asked of Rust teaches how Go is asked about.
class faq_words {
public:
    faq_words(const knowledge::snapshot& base, phrase_maker& make);

    // Sorted, each feature once. `in_play`: technologies that a thread is about, which the text need not name.
    std::vector<weighted_feature> read(const parsed_text& text, const std::vector<technology_link>& links,
                                       const std::vector<std::string>& in_play = {}) const;

    // Adds the names of technologies that are meant without being said.
    void add_names(const std::vector<std::string>& technologies, std::vector<weighted_feature>& features) const;

    // Whether it is two words in a row.
    static bool is_pair(faq_feature feature);

    // Whether it only says that some technology of a category is named.
    static bool is_category(faq_feature feature);

    // Whether a text names technologies and says nothing of them: "gcp?", "Rust or Go".
    bool is_bare(const parsed_text& text, const std::vector<technology_link>& links) const;

    // Whether it is the name of a technology.
    static bool is_name(faq_feature feature);

    // One number for all that is said but its order: equal for texts that say the same in the same words.
    static std::uint64_t print_of(const std::vector<weighted_feature>& features);

private:
    struct technology_words {
        word_id own;
        word_id category;
    };
    class collector;

    phrase_trie concepts_{phrase_trie::compares::stems};
    std::vector<word_id> concept_words_;  // by payload of concepts_
    std::unordered_map<std::string, technology_words> technologies_;
    boost::unordered_flat_map<word_id, bool> ignored_;  // stems; only looked up
};

}  // namespace hirewise::advice
