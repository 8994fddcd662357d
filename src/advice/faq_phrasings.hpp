#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

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

    // 0-1: the best agreement with a phrasing of the entry. Both sides count: what the question says beyond the
    // phrasing, and what it leaves out.
    double nearest(std::uint32_t entry, const std::vector<weighted_feature>& asked) const;

private:
    struct phrasing {
        std::uint32_t first = 0, last = 0;  // of features_
        double weight = 0;
    };
    double weight_of(faq_feature feature) const;

    std::vector<faq_feature> features_;  // sorted within each phrasing
    std::vector<phrasing> phrasings_;
    std::vector<std::uint32_t> first_of_;              // phrasing, by entry
    std::unordered_map<faq_feature, double> weights_;  // only looked up
    double unknown_weight_ = 0;
};

}  // namespace hirewise::advice
