#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

struct faq_hit {
    const knowledge::faq_entry* entry = nullptr;
    const knowledge::comparison* page = nullptr;  // that the entry belongs to; nullptr for those of faqs/
    double score = 0;                             // 0-1: how much of the question and of the phrasing is the same
    std::size_t shared = 0;                       // words that carry meaning and stand in both
};

// A question that an editor has written down, and the technologies it names (ids, in order of appearance).
struct known_question {
    faq_hit hit;
    std::vector<std::string> technologies;
};

// Finds the FAQ entry that a question means: words weighted by rarity over the written phrasings, as a share of what
// the question could reach at most. Both sides count: a question that says much more than the phrasing is another one.
class faq_reader {
public:
    faq_reader(const knowledge::snapshot& base, const linker& names, phrase_maker& make);

    // Entries that fit, best first, at most three. Entries about other technologies than those named are left out;
    // where a framework is named, those about the language that it is written in may be meant (".NET" and C#).
    // `in_play`: what a thread is about; meant where the text names nothing ("can they work together?").
    std::vector<faq_hit> find(const parsed_text& text, const std::vector<technology_link>& links,
                              const std::vector<std::string>& in_play) const;

    // The entry that this is a question of, all but word for word. That so many words are the same is context enough
    // for names that are everyday words ("how hard is rust to learn"), so all of them count as named.
    std::optional<known_question> find_known(const parsed_text& text, const linker& names) const;

    // The entry on this topic that is about all of these technologies, or one without an entry.
    faq_hit on_topic(std::string_view topic, std::vector<std::string> technologies) const;

private:
    struct entry {
        const knowledge::faq_entry* faq;
        const knowledge::comparison* page;
        std::vector<std::string> technologies;  // that it may be asked about; empty: any
        std::vector<word_id> terms;             // of all its phrasings, sorted
        std::vector<word_id> core;              // terms of nearly every phrasing: what the entry is about; sorted
        std::uint32_t first_phrasing = 0;       // [first, last) of phrasings_
        std::uint32_t last_phrasing = 0;
    };
    struct phrasing {
        std::vector<word_id> terms;  // sorted
        std::int64_t weight = 0;
    };
    struct match {
        double score = 0;
        std::size_t shared = 0;
    };
    struct asked_terms;
    using entries_of_term = std::unordered_map<word_id, std::vector<std::uint32_t>>;

    std::vector<faq_hit> find_about(const parsed_text& text, const std::vector<technology_link>& links,
                                    const std::vector<std::string>& in_play) const;
    std::vector<technology_link> with_languages(std::vector<technology_link> links) const;
    void add(const knowledge::faq_entry& faq, const knowledge::comparison* page, const linker& names,
             phrase_maker& make);
    void weigh_terms();
    void index_entries();
    std::vector<word_id> terms_of(const parsed_text& text, const std::vector<technology_link>& links) const;
    std::int64_t weight_of(word_id term) const;
    bool is_general(word_id term) const;
    bool is_technology(word_id term) const;
    std::vector<std::uint32_t> candidates(const asked_terms& asked) const;
    match score(const entry& e, const asked_terms& asked) const;

    const knowledge::snapshot& base_;
    std::vector<entry> entries_;
    std::vector<phrasing> phrasings_;
    std::unordered_map<word_id, word_id> synonyms_;      // only looked up
    std::unordered_map<word_id, std::int64_t> weights_;  // rarity, thousandths
    entries_of_term open_entries_;                       // about no technology in particular
    entries_of_term bound_entries_;                      // about some technologies, which the question need not name
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_technology_;
    std::unordered_map<std::string, word_id> technology_terms_;
    std::unordered_set<word_id> technology_words_;  // the terms of technology_terms_
    std::vector<word_id> general_;                  // terms that make no match by themselves; sorted
    word_id country_us_ = 0;
    std::int64_t unknown_weight_ = 0;
};

}  // namespace hirewise::advice
