#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/faq_certainty.hpp"
#include "advice/faq_model.hpp"
#include "advice/faq_phrasings.hpp"
#include "advice/faq_words.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

struct faq_hit {
    const knowledge::faq_entry* entry = nullptr;
    const knowledge::comparison* page = nullptr;  // that the entry belongs to; nullptr for those of faqs/
    double score = 0;  // 0-1: the chance that it is this entry that is asked for; 1: written so by an editor
    double fit = 0;    // 0-1: how much speaks for this entry, whatever the others have
    faq_measures measured = {};
    bool written = false;  // the question says what a phrasing of the entry says, and nothing else
};

bool is_about_pay(const knowledge::faq_entry& entry);

// A question that an editor has written down, and the technologies it names (ids, in order of appearance).
struct known_question {
    faq_hit hit;
    std::vector<std::string> technologies;
};

// Finds the FAQ entry that a question means. The technologies that are named choose among the entries, a linear
// classifier trained on their phrasings, answers and topics ranks those (faq_model).
class faq_reader {
public:
    faq_reader(const knowledge::snapshot& base, const linker& names, phrase_maker& make);

    // Entries that fit, best first, at most three. `in_play`: what a thread is about; meant where the text names
    // nothing ("can they work together?"). `about_pay`: its grammar asks what somebody is paid.
    std::vector<faq_hit> find(const parsed_text& text, const std::vector<technology_link>& links,
                              const std::vector<std::string>& in_play, bool about_pay) const;

    // The entry that this is a question of, word for word. That is context enough for names that are everyday words
    // ("how hard is rust to learn"), so all of them count as named.
    std::optional<known_question> find_known(const parsed_text& text, const linker& names) const;

    // The entry on this topic that is about all of these technologies, or one without an entry.
    faq_hit on_topic(std::string_view topic, const std::vector<std::string>& asked_about) const;

private:
    using technology_list = std::vector<const knowledge::technology*>;
    struct entry {
        const knowledge::faq_entry* faq = nullptr;
        const knowledge::comparison* page = nullptr;
        technology_list technologies;        // that it may be asked about; empty: any
        faq_model::score usually_named = 0;  // how many of them a phrasing names, in ten thousandths
        bool about_pay = false;
    };
    struct subjects;
    struct ranking;

    void collect(const knowledge::snapshot& base);
    void train(const linker& names, phrase_maker& make);
    void remember(std::uint64_t print, std::uint32_t number);
    std::vector<std::uint32_t> bound_candidates(const subjects& about, const faq_model::known_text& asked) const;
    double share_named(const entry& e, const subjects& about) const;
    bool names_others(const entry& e, const subjects& about) const;
    ranking rank(const faq_model::known_text& asked, const subjects& about) const;
    std::vector<faq_measures> measure(const ranking& found, const subjects& about, const parsed_text& text,
                                      const faq_model::known_text& asked,
                                      const faq_phrasings::asked_words& words) const;
    faq_model::score strangeness(const entry& e, const subjects& about) const;
    std::optional<std::uint32_t> written_so(const std::vector<weighted_feature>& asked) const;

    const knowledge::snapshot& base_;
    std::vector<entry> entries_;  // those about no technology in particular first
    std::uint32_t open_ = 0;      // how many those are
    faq_words words_;
    faq_model model_;
    faq_phrasings phrasings_;
    std::unordered_map<const knowledge::technology*, std::vector<std::uint32_t>> by_technology_;
    boost::unordered_flat_map<std::uint64_t, std::uint32_t> written_;  // prints of phrasings
};

}  // namespace hirewise::advice
