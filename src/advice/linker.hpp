#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "advice/engine.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// A technology that the text names: tokens [first, last).
struct technology_link {
    const knowledge::technology* technology = nullptr;
    std::size_t first = 0;
    std::size_t last = 0;
    double score = 0;        // of the everyday-word test; 0 for names that need none
    bool uncertain = false;  // an everyday word or a repaired spelling: context decides
    bool repaired = false;
    std::uint32_t entry = 0;  // of the linker
};

// A technology that the base does not cover, by name: tokens [first, last).
struct uncovered_name {
    std::size_t first = 0;
    std::size_t last = 0;
};

// Finds technologies by their names, longest first. Names that are everyday words, and misspelt names, count only if
// the words around them say so (method page, 2.5 item 3).
class linker {
public:
    linker(const knowledge::snapshot& base, phrase_maker& make);

    // `in_thread`: technologies the conversation is about; their names need less evidence.
    // `about_work`: the text speaks of a use case or a criterion.
    std::vector<technology_link> link(const parsed_text& text, manner how, const std::vector<std::string>& in_thread,
                                      bool about_work, std::vector<std::string>& notes) const;

    // Names of technologies that no page covers, longest first.
    std::vector<uncovered_name> uncovered(const parsed_text& text) const;

    // Everything written like a name, whatever the words around it say.
    std::vector<technology_link> candidates(const parsed_text& text) const;

private:
    struct context_words {  // sorted word numbers
        std::vector<word_id> not_before, not_after, strong_before, strong_after;
    };
    struct entry {
        const knowledge::technology* technology;
        context_words context;
    };
    struct spelling {  // a one-word name, for typing errors
        std::string text;
        std::uint32_t entry;
    };
    struct text_signals;

    std::optional<std::uint32_t> misspelt(const token& word) const;
    double context_score(const parsed_text& text, const technology_link& link) const;
    double own_score(const parsed_text& text, const technology_link& link, const text_signals& signals) const;

    std::vector<entry> entries_;
    std::unordered_map<char, std::vector<spelling>> spellings_;  // by first letter
    phrase_trie names_{phrase_trie::compares::words};
    phrase_trie uncovered_{phrase_trie::compares::words};
};

}  // namespace hirewise::advice
