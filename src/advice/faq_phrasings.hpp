#pragma once

#include <bit>
#include <bitset>
#include <cstdint>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/faq_words.hpp"

namespace hirewise::advice {

// The phrasings as editors wrote them, to tell how near a question comes to one of them: a short question in nearly the
// same words is sure, however little evidence so few words can carry.
class faq_phrasings {
public:
    // Phrasings of one entry after another; entries are numbered from 0.
    void add(std::uint32_t entry, const std::vector<weighted_feature>& features);

    // To be called when all are added: how rare each feature is among the entries decides what it counts.
    void weigh();

    // The words of a question, looked up once for all entries it is held against.
    class asked_words;
    asked_words look_up(const std::vector<weighted_feature>& asked) const;

    // The entry is asked about next.
    void bring_near(std::uint32_t entry) const;

    // 0-1: the best agreement with a phrasing of the entry. Both sides count: what the question says beyond the
    // phrasing, and what it leaves out.
    double nearest(std::uint32_t entry, const asked_words& asked) const;

private:
    static constexpr std::size_t block_size = 64;  // phrasings, one for each bit of a set

    using phrasing_set = std::uint64_t;  // of a block

    // Some phrasings of an entry, by their words: a question has few, so that most of what is written is never read.
    struct block {
        std::uint32_t first_word = 0, last_word = 0;  // of words_ and said_in_
        std::uint32_t first_phrasing = 0;             // of weights_
        std::bitset<1024> may_say;                    // by word: most that is asked need not be looked for
    };
    struct known_word {
        std::int32_t weight = 0;  // thousandths; whole numbers add up to the same in any order
        bool is_content = false;  // names alone say nothing of what is asked
    };
    struct sighting {
        std::uint32_t word = 0;
        std::uint32_t phrasing = 0;  // of the entry that is being added
    };
    std::uint32_t number_of(faq_feature feature);
    void close_entry();
    double nearest_in(const block& of, const asked_words& asked) const;

    boost::unordered_flat_map<faq_feature, std::uint32_t> numbers_;  // only looked up
    std::vector<known_word> known_;                                  // by number
    std::vector<std::uint32_t> words_;                               // numbers, of a block in order
    std::vector<phrasing_set> said_in_;                              // beside words_
    std::vector<std::int32_t> weights_;                              // by phrasing
    std::vector<block> blocks_;
    std::vector<std::uint32_t> first_of_;  // block, by entry
    std::vector<sighting> open_;           // of the last entry
    std::uint32_t open_phrasings_ = 0;
    std::int32_t unknown_weight_ = 0;
};

class faq_phrasings::asked_words {
public:
    std::size_t count() const { return count_; }  // known or not

private:
    friend class faq_phrasings;
    std::vector<std::uint32_t> known_;  // numbers
    std::size_t count_ = 0;
    std::int32_t possible_ = 0;  // weight of all that is asked, known or not
};

}  // namespace hirewise::advice
