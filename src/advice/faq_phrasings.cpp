#include "advice/faq_phrasings.hpp"

#include <algorithm>
#include <cmath>

namespace hirewise::advice {

std::uint32_t faq_phrasings::number_of(faq_feature feature) {
    const auto [at, is_new] = numbers_.emplace(feature, static_cast<std::uint32_t>(known_.size()));
    if (is_new) { known_.push_back({0, !faq_words::is_name(feature) && !faq_words::is_category(feature)}); }
    return at->second;
}

void faq_phrasings::add(std::uint32_t entry, const std::vector<weighted_feature>& features) {
    while (first_of_.size() <= entry) { first_of_.push_back(static_cast<std::uint32_t>(phrasings_.size())); }
    const auto first = words_.size();
    for (const auto& each : features) {
        if (!faq_words::is_pair(each.feature)) { words_.push_back(number_of(each.feature)); }
    }
    phrasings_.push_back({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(words_.size()), 0});
}

void faq_phrasings::weigh() {
    struct sighting {
        std::uint32_t entries = 0;
        std::uint32_t last = 0;  // of them
    };
    std::vector<sighting> seen(known_.size());
    const auto entries = static_cast<std::uint32_t>(first_of_.size());
    first_of_.push_back(static_cast<std::uint32_t>(phrasings_.size()));
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (auto p = first_of_[e]; p < first_of_[e + 1]; ++p) {
            for (auto i = phrasings_[p].first; i < phrasings_[p].last; ++i) {
                auto& [count, last] = seen[words_[i]];
                if (count > 0 && last == e) { continue; }
                ++count;
                last = e;
            }
        }
    }
    const auto rarity = [&](double with) {
        return static_cast<std::int32_t>(std::llround(1000 * std::log(1 + (entries - with + 0.5) / (with + 0.5))));
    };
    for (std::size_t i = 0; i < known_.size(); ++i) { known_[i].weight = rarity(seen[i].entries); }
    unknown_weight_ = rarity(0.5);
    for (auto& each : phrasings_) {
        for (auto i = each.first; i < each.last; ++i) { each.weight += known_[words_[i]].weight; }
    }
}

faq_phrasings::asked_words faq_phrasings::look_up(const std::vector<weighted_feature>& asked) const {
    asked_words found;
    found.is_asked_.resize(known_.size());
    for (const auto& each : asked) {
        if (faq_words::is_pair(each.feature)) { continue; }
        ++found.count_;
        const auto known = numbers_.find(each.feature);
        if (known != numbers_.end()) { found.is_asked_[known->second] = 1; }
        found.possible_ += known == numbers_.end() ? unknown_weight_ : known_[known->second].weight;
    }
    return found;
}

double faq_phrasings::nearest(std::uint32_t entry, const asked_words& asked) const {
    double best = 0;
    for (auto p = first_of_[entry]; p < first_of_[entry + 1]; ++p) {
        const auto& written = phrasings_[p];
        std::int32_t shared = 0;
        bool in_content = false;
        for (auto i = written.first; i < written.last; ++i) {
            if (asked.is_asked_[words_[i]] == 0) { continue; }
            const auto& same = known_[words_[i]];
            shared += same.weight;
            in_content = in_content || same.is_content;
        }
        if (in_content) { best = std::max(best, 2.0 * shared / (asked.possible_ + written.weight)); }
    }
    return best;
}

}  // namespace hirewise::advice
