#include "advice/faq_phrasings.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/prefetch.hpp"

namespace hirewise::advice {
namespace {

// Calls take(number of the phrasing in its block) for each.
template <class Take>
void for_each_in(std::uint64_t set, Take take) {
    for (; set != 0; set &= set - 1) { take(static_cast<std::size_t>(std::countr_zero(set))); }
}

}  // namespace

std::uint32_t faq_phrasings::number_of(faq_feature feature) {
    const auto [at, is_new] = numbers_.emplace(feature, static_cast<std::uint32_t>(known_.size()));
    if (is_new) { known_.push_back({0, !faq_words::is_name(feature) && !faq_words::is_category(feature)}); }
    return at->second;
}

void faq_phrasings::add(std::uint32_t entry, const std::vector<weighted_feature>& features) {
    while (first_of_.size() <= entry) {
        close_entry();
        first_of_.push_back(static_cast<std::uint32_t>(blocks_.size()));
    }
    for (const auto& each : features) {
        if (!faq_words::is_pair(each.feature)) { open_.push_back({number_of(each.feature), open_phrasings_}); }
    }
    ++open_phrasings_;
}

// What was added becomes blocks.
void faq_phrasings::close_entry() {
    std::ranges::sort(open_, [](const sighting& a, const sighting& b) {
        const auto block_of = [](const sighting& each) { return each.phrasing / block_size; };
        if (block_of(a) != block_of(b)) { return block_of(a) < block_of(b); }
        return a.word < b.word;
    });
    auto next = open_.begin();
    for (std::uint32_t first = 0; first < open_phrasings_; first += block_size) {
        block made{static_cast<std::uint32_t>(words_.size()), 0, static_cast<std::uint32_t>(weights_.size()), {}};
        for (; next != open_.end() && next->phrasing < first + block_size; ++next) {
            const bool is_new = words_.size() == made.first_word || words_.back() != next->word;
            if (is_new) {
                words_.push_back(next->word);
                said_in_.push_back(0);
                made.may_say.set(next->word % made.may_say.size());
            }
            said_in_.back() |= phrasing_set{1} << (next->phrasing - first);
        }
        made.last_word = static_cast<std::uint32_t>(words_.size());
        weights_.resize(weights_.size() + std::min<std::size_t>(block_size, open_phrasings_ - first));
        blocks_.push_back(made);
    }
    open_.clear();
    open_phrasings_ = 0;
}

void faq_phrasings::weigh() {
    close_entry();
    const auto entries = static_cast<std::uint32_t>(first_of_.size());
    first_of_.push_back(static_cast<std::uint32_t>(blocks_.size()));
    struct seen {
        std::uint32_t entries = 0;
        std::uint32_t last = 0;  // of them
    };
    std::vector<seen> all(known_.size());
    for (std::uint32_t e = 0; e < entries; ++e) {
        for (auto b = first_of_[e]; b < first_of_[e + 1]; ++b) {
            for (auto i = blocks_[b].first_word; i < blocks_[b].last_word; ++i) {
                auto& [count, last] = all[words_[i]];
                if (count > 0 && last == e) { continue; }
                ++count;
                last = e;
            }
        }
    }
    const auto rarity = [&](double with) {
        return static_cast<std::int32_t>(std::llround(1000 * std::log(1 + (entries - with + 0.5) / (with + 0.5))));
    };
    for (std::size_t i = 0; i < known_.size(); ++i) { known_[i].weight = rarity(all[i].entries); }
    unknown_weight_ = rarity(0.5);
    for (const auto& b : blocks_) {
        for (auto i = b.first_word; i < b.last_word; ++i) {
            const auto weight = known_[words_[i]].weight;
            for_each_in(said_in_[i], [&](std::size_t p) { weights_[b.first_phrasing + p] += weight; });
        }
    }
}

faq_phrasings::asked_words faq_phrasings::look_up(const std::vector<weighted_feature>& asked) const {
    asked_words found;
    for (const auto& each : asked) {
        if (faq_words::is_pair(each.feature)) { continue; }
        ++found.count_;
        const auto known = numbers_.find(each.feature);
        if (known != numbers_.end()) { found.known_.push_back(known->second); }
        found.possible_ += known == numbers_.end() ? unknown_weight_ : known_[known->second].weight;
    }
    return found;
}

double faq_phrasings::nearest_in(const block& of, const asked_words& asked) const {
    const auto first = words_.begin() + of.first_word;
    const auto last = words_.begin() + of.last_word;
    std::array<std::int32_t, block_size> shared{};
    phrasing_set in_content = 0;
    for (const auto word : asked.known_) {
        if (!of.may_say[word % of.may_say.size()]) { continue; }
        const auto found = std::lower_bound(first, last, word);
        if (found == last || *found != word) { continue; }
        const auto set = said_in_[static_cast<std::size_t>(found - words_.begin())];
        const auto& same = known_[word];
        for_each_in(set, [&](std::size_t p) { shared[p] += same.weight; });
        if (same.is_content) { in_content |= set; }
    }
    double best = 0;
    for_each_in(in_content, [&](std::size_t p) {
        best = std::max(best, 2.0 * shared[p] / (asked.possible_ + weights_[of.first_phrasing + p]));
    });
    return best;
}

void faq_phrasings::bring_near(std::uint32_t entry) const {
    for (auto b = first_of_[entry]; b < first_of_[entry + 1]; ++b) {
        const auto& near = blocks_[b];
        prefetch(std::span{words_}.subspan(near.first_word, near.last_word - near.first_word));
    }
}

double faq_phrasings::nearest(std::uint32_t entry, const asked_words& asked) const {
    double best = 0;
    for (auto b = first_of_[entry]; b < first_of_[entry + 1]; ++b) {
        best = std::max(best, nearest_in(blocks_[b], asked));
    }
    return best;
}

}  // namespace hirewise::advice
