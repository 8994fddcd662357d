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

// How far a name can be believed.
enum class name_kind : std::uint8_t {
    sure,      // nothing else is called so
    namesake,  // something else is, rarely: a writer, an island
    everyday,  // an everyday word, or a repaired spelling: context decides
    nickname,  // means a technology only beside others of its kind
};

// A technology that the text names: tokens [first, last).
struct technology_link {
    const knowledge::technology* technology = nullptr;
    std::size_t first = 0;
    std::size_t last = 0;
    double score = 0;        // of the everyday-word test; 0 for names that need none
    bool uncertain = false;  // an everyday word, a repaired spelling or a nickname: context decided
    bool repaired = false;
    std::uint32_t entry = 0;  // of the linker
    name_kind kind = name_kind::sure;
    bool fixed = false;  // part of a fixed expression that means something else
};

// The words of a knowledge file that decide beside its name: sorted numbers of stems.
struct name_context {
    std::vector<word_id> not_before, not_after, strong_before, strong_after;
};

// Where names are read.
struct name_setting {
    manner how = manner::addressed;
    const std::vector<std::string>& in_thread;  // technologies that the conversation is about: they need less evidence
    bool about_work = false;                    // the text speaks of a use case or a criterion
    bool sounds_ours = false;                   // if its names are technologies, it sounds like a question for the bot
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

    // Everything written like a name, also nicknames, whatever the words around it say.
    std::vector<technology_link> find(const parsed_text& text) const;

    // Which of what was found is meant.
    std::vector<technology_link> link(const parsed_text& text, std::vector<technology_link> found,
                                      const name_setting& where, std::vector<std::string>& notes) const;

    // Names of technologies that no page covers, longest first.
    std::vector<uncovered_name> uncovered(const parsed_text& text) const;

    // Everything written like a name but nicknames.
    std::vector<technology_link> candidates(const parsed_text& text) const;

    // Whether an unknown word may be a name with a typing error.
    bool could_be_name(const token& word) const;

private:
    struct entry {
        const knowledge::technology* technology;
        name_context context;
    };
    struct spelling {  // a one-word name, for typing errors
        std::string text;
        std::uint32_t letters;  // a bit for each that it has
        std::uint32_t entry;
    };

    void add_names(const knowledge::technology& technology, std::uint32_t index, phrase_maker& make);
    technology_link link_at(const parsed_text& text, std::size_t at, std::size_t length, std::uint32_t payload) const;
    std::optional<std::uint32_t> misspelt(const token& word) const;
    bool is_rival(const knowledge::technology& named, const std::vector<std::string>& options) const;

    const knowledge::snapshot& base_;
    std::vector<entry> entries_;
    std::unordered_map<char, std::vector<spelling>> spellings_;  // by first letter
    phrase_trie names_{phrase_trie::compares::words};
    phrase_trie uncovered_{phrase_trie::compares::words};
};

}  // namespace hirewise::advice
