#include "advice/faq_phrasings.hpp"

#include <algorithm>
#include <cmath>

namespace hirewise::advice {

void faq_phrasings::add(std::uint32_t entry, const std::vector<weighted_feature>& features) {
    while (first_of_.size() <= entry) { first_of_.push_back(static_cast<std::uint32_t>(phrasings_.size())); }
    phrasing made{static_cast<std::uint32_t>(features_.size()), 0, 0};
    for (const auto& each : features) {
        if (!faq_words::is_pair(each.feature)) { features_.push_back(each.feature); }
    }
    made.last = static_cast<std::uint32_t>(features_.size());
    phrasings_.push_back(made);
}

void faq_phrasings::weigh() {
    std::unordered_map<faq_feature, std::pair<std::uint32_t, std::uint32_t>> seen;  // entries with it, the last of them
    const auto entries = static_cast<std::uint32_t>(first_of_.size());
    first_of_.push_back(static_cast<std::uint32_t>(phrasings_.size()));
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (auto p = first_of_[e]; p < first_of_[e + 1]; ++p) {
            for (auto i = phrasings_[p].first; i < phrasings_[p].last; ++i) {
                auto& [count, last] = seen[features_[i]];
                if (count > 0 && last == e) { continue; }
                ++count;
                last = e;
            }
        }
    }
    const auto rarity = [&](double with) { return std::log(1 + (entries - with + 0.5) / (with + 0.5)); };
    for (const auto& [feature, counted] : seen) { weights_[feature] = rarity(counted.first); }
    unknown_weight_ = rarity(0.5);
    for (auto& each : phrasings_) {
        for (auto i = each.first; i < each.last; ++i) { each.weight += weight_of(features_[i]); }
    }
}

double faq_phrasings::weight_of(faq_feature feature) const {
    const auto found = weights_.find(feature);
    return found == weights_.end() ? unknown_weight_ : found->second;
}

double faq_phrasings::nearest(std::uint32_t entry, const std::vector<weighted_feature>& asked) const {
    std::vector<std::pair<faq_feature, double>> weighed;
    double possible = 0;
    for (const auto& each : asked) {
        if (faq_words::is_pair(each.feature)) { continue; }
        weighed.emplace_back(each.feature, weight_of(each.feature));
        possible += weighed.back().second;
    }
    double best = 0;
    for (auto p = first_of_[entry]; p < first_of_[entry + 1]; ++p) {
        const auto& written = phrasings_[p];
        double shared = 0;
        bool in_content = false;  // names alone say nothing of what is asked
        auto at = features_.begin() + written.first;
        const auto last = features_.begin() + written.last;
        for (const auto& [feature, weight] : weighed) {
            at = std::lower_bound(at, last, feature);
            if (at == last) { break; }
            if (*at != feature) { continue; }
            shared += weight;
            in_content = in_content || (!faq_words::is_name(feature) && !faq_words::is_category(feature));
        }
        if (in_content) { best = std::max(best, 2 * shared / (possible + written.weight)); }
    }
    return best;
}

}  // namespace hirewise::advice
