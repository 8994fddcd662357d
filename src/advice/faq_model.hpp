#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/faq_words.hpp"

namespace hirewise::advice {

// A linear classifier over FAQ entries with whole numbers as weights: how much more often something is said where this
// entry is asked for than elsewhere (logarithm of the ratio). An entry with few phrasings borrows from all entries on
// its topics, those from all that is written. Trained by counting, so the order of the phrasings does not matter and
// the time grows with their number.
class faq_model {
public:
    // Ten thousand to a natural unit of evidence. 32 bits hold more than the longest text can bring.
    using score = std::int32_t;

    // Entries are numbered from 0 in the order they are begun; what follows belongs to the last. Of more than these
    // nothing is learnt.
    static constexpr std::size_t most_entries = 65'536;
    class trainer;

    // A text, as far as the model knows its features.
    class known_text;
    known_text look_up(const std::vector<weighted_feature>& asked) const;

    // What speaks for each entry.
    struct evidence;
    evidence weigh(const known_text& asked) const;

    // 0-1: the share of the words beside the names that stand with this entry. 0 if there are none.
    double share_covered(const known_text& asked, std::uint32_t entry) const;

    // Evidence that it is talk that wants no answer.
    score of_talk(const known_text& asked) const;

    // The entries, from `first` on, that the features hint at which few entries have. May add an entry twice.
    void add_hinted(const known_text& asked, std::uint32_t first, std::vector<std::uint32_t>& into) const;

private:
    // In four bytes, since a question reads hundreds of them.
    struct posting {
        std::uint16_t owner = 0;  // entry, or set of topics
        std::int16_t weight = 0;  // thousandths; of an entry: more than that of its set
    };
    struct range {
        std::uint32_t first = 0, last = 0;
    };
    static posting posting_of(std::uint32_t owner, std::int32_t weight) {
        return {static_cast<std::uint16_t>(owner), static_cast<std::int16_t>(weight)};
    }
    class summing;
    struct known_feature {
        range entries;          // of by_entry_, sorted by owner
        range sets;             // of by_set_, sorted by owner
        std::uint32_t row = 0;  // of rows_; 0: none
        std::int32_t talk = 0;
    };
    bool stands_with(const known_feature& known, std::uint32_t entry) const;
    void bring_near(const known_feature& known) const;
    void lay_out(known_feature& known);

    boost::unordered_flat_map<faq_feature, known_feature> features_;  // only looked up
    std::vector<posting> by_entry_;
    std::vector<posting> by_set_;
    // The weights of features that many entries have, one after the other for all entries, in blocks: added up several
    // at a time, where postings have to be followed one by one. Row 0 is empty.
    std::vector<std::int16_t> rows_;
    std::vector<std::uint32_t> set_of_;  // by entry
    std::uint32_t sets_ = 0;
};

struct faq_model::evidence {
    // By entry.
    std::vector<score> all;
    std::vector<score> beside_names;  // of all but the names of technologies
};

class faq_model::known_text {
    friend class faq_model;
    struct item {
        const known_feature* known;
        std::int32_t weight;
        bool is_name;
        bool is_content;  // a word, no name and no pair of words
    };
    std::vector<item> items_;
    std::size_t content_ = 0;  // words, known or not
};

class faq_model::trainer {
public:
    void begin_entry(const std::vector<std::string>& topics);
    void add_phrasing(const std::vector<weighted_feature>& features);
    void add_answer(const std::vector<weighted_feature>& features);
    void add_talk(const std::vector<weighted_feature>& features);

    faq_model train() &&;

private:
    struct counted {
        faq_feature feature = 0;
        std::uint32_t entry = 0;
        std::uint32_t written = 0;  // phrasings
        std::uint32_t told = 0;     // answers
    };
    struct topic_shares;

    void add_up();
    void weigh(const counted* first, const counted* last, topic_shares& topics, faq_model& made) const;

    std::vector<counted> counts_;
    std::int32_t weight_in_talk(std::uint32_t count, double usual) const;

    std::unordered_map<faq_feature, std::uint32_t> talk_counts_;
    std::vector<std::uint32_t> phrasings_;  // by entry
    std::vector<std::uint32_t> set_of_;     // by entry
    std::vector<std::vector<std::uint32_t>> topics_of_set_;
    std::unordered_map<std::string, std::uint32_t> topic_numbers_;
    std::unordered_map<std::string, std::uint32_t> set_numbers_;
    std::uint32_t written_ = 0;
    std::uint32_t talk_ = 0;
};

}  // namespace hirewise::advice
