#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "advice/faq_words.hpp"

namespace hirewise::advice {

// A linear classifier over FAQ entries with whole numbers as weights: how much more often something is said where this
// entry is asked for than elsewhere (logarithm of the ratio). An entry with few phrasings borrows from all entries on
// its topics, those from all that is written. Trained by counting, so the order of the phrasings does not matter and
// the time grows with their number.
class faq_model {
public:
    using score = std::int64_t;  // ten thousand to a natural unit of evidence

    // Entries are numbered from 0 in the order they are begun; what follows belongs to the last.
    class trainer;

    // Evidence for each of these entries (sorted, each once).
    std::vector<score> scores(const std::vector<weighted_feature>& asked,
                              const std::vector<std::uint32_t>& entries) const;

    // What is no question for an entry: talk that wants no answer; questions which of two to take.
    enum other : std::uint8_t { talk, choice };
    static constexpr std::size_t others = 2;

    score evidence_of(other kind, const std::vector<weighted_feature>& asked) const;

    // The entries that the features hint at which few entries have; from `first` on. May hold an entry twice.
    void add_hinted(const std::vector<weighted_feature>& asked, std::uint32_t first,
                    std::vector<std::uint32_t>& into) const;

private:
    struct posting {
        std::uint32_t owner = 0;  // entry, or set of topics
        std::int32_t weight = 0;  // thousandths; of an entry: more than that of its set
    };
    struct range {
        std::uint32_t first = 0, last = 0;
    };
    struct known_feature {
        range entries;  // of by_entry_, sorted by owner
        range sets;     // of by_set_
        std::array<std::int32_t, others> weights{};  // of what is no question for an entry
    };

    const known_feature* find(faq_feature feature) const;

    std::unordered_map<faq_feature, known_feature> features_;  // only looked up
    std::vector<posting> by_entry_;
    std::vector<posting> by_set_;
    std::vector<std::uint32_t> set_of_;  // by entry
    std::uint32_t sets_ = 0;
};

class faq_model::trainer {
public:
    void begin_entry(const std::vector<std::string>& topics);
    void add_phrasing(const std::vector<weighted_feature>& features);
    void add_answer(const std::vector<weighted_feature>& features);
    void add_other(other kind, const std::vector<weighted_feature>& features);

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
    using counts_of_others = std::array<std::uint32_t, others>;
    std::array<std::int32_t, others> weights_of(const counts_of_others& counts, double usual) const;

    std::unordered_map<faq_feature, counts_of_others> other_counts_;
    std::vector<std::uint32_t> phrasings_;  // by entry
    std::vector<std::uint32_t> set_of_;     // by entry
    std::vector<std::vector<std::uint32_t>> topics_of_set_;
    std::unordered_map<std::string, std::uint32_t> topic_numbers_;
    std::unordered_map<std::string, std::uint32_t> set_numbers_;
    std::uint32_t written_ = 0;
    counts_of_others others_{};  // texts
};

}  // namespace hirewise::advice
