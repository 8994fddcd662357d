#pragma once

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

    // 0-1: the best agreement with a phrasing of the entry. Both sides count: what the question says beyond the
    // phrasing, and what it leaves out.
    double nearest(std::uint32_t entry, const asked_words& asked) const;

private:
    struct phrasing {
        std::uint32_t first = 0, last = 0;  // of words_
        std::int32_t weight = 0;
    };
    struct known_word {
        std::int32_t weight = 0;  // thousandths; whole numbers add up to the same in any order
        bool is_content = false;  // names alone say nothing of what is asked
    };
    std::uint32_t number_of(faq_feature feature);

    boost::unordered_flat_map<faq_feature, std::uint32_t> numbers_;  // only looked up
    std::vector<known_word> known_;                                  // by number
    std::vector<std::uint32_t> words_;                               // numbers
    std::vector<phrasing> phrasings_;
    std::vector<std::uint32_t> first_of_;  // phrasing, by entry
    std::int32_t unknown_weight_ = 0;
};

class faq_phrasings::asked_words {
public:
    std::size_t count() const { return count_; }  // known or not

private:
    friend class faq_phrasings;
    std::vector<std::uint8_t> is_asked_;  // by number of the word; read too often to be packed into bits
    std::size_t count_ = 0;
    std::int32_t possible_ = 0;  // weight of all that is asked, known or not
};

}  // namespace hirewise::advice
