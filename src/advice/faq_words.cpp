#include "advice/faq_words.hpp"

#include <algorithm>

#include "advice/faq_concepts.hpp"
#include "base/text.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

// Tenths; what works best on the base's own phrasings, each left out in turn.
constexpr std::int32_t word_weight = 10;
constexpr std::int32_t technology_weight = 15;
constexpr std::int32_t shape_word_weight = 5;  // "senior" of "senior engineer"
constexpr std::int32_t pair_weight = 3;

// The upper bits say what kind of feature a number is.
constexpr faq_feature meaning = faq_feature{1} << 62U;
constexpr faq_feature pair = faq_feature{2} << 62U;
constexpr faq_feature name = faq_feature{1} << 61U;  // of a technology
constexpr faq_feature category = faq_feature{1} << 60U;

// Sentences begin anew: the first word of each makes a pair with this.
constexpr word_id no_word = 0;

}  // namespace

class faq_words::collector {
public:
    collector() = default;
    explicit collector(std::vector<weighted_feature> found) : found_{std::move(found)} {}

    void add(faq_feature feature, std::int32_t weight) { found_.push_back({feature, weight}); }

    // A word or a technology in the order of the text.
    void add_unit(word_id unit, faq_feature kind = 0) {
        add(meaning | kind | unit, word_weight);
        add(pair | (faq_feature{before_} << 31U) | unit, pair_weight);
        before_ = unit;
    }

    void pause() { before_ = no_word; }

    std::vector<weighted_feature> take() {
        std::sort(found_.begin(), found_.end(), [](const weighted_feature& a, const weighted_feature& b) {
            return a.feature != b.feature ? a.feature < b.feature : a.weight > b.weight;
        });
        const auto same = [](const weighted_feature& a, const weighted_feature& b) { return a.feature == b.feature; };
        found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
        return std::move(found_);
    }

private:
    std::vector<weighted_feature> found_;
    word_id before_ = no_word;
};

faq_words::faq_words(const knowledge::snapshot& base, phrase_maker& make) {
    for (const auto group : faq_concepts()) {
        const auto payload = static_cast<std::uint32_t>(concept_words_.size());
        const auto words = split(group, ' ');
        concept_words_.push_back(make.words().add("#" + std::string{words.front()}));
        for (const auto word : words) {
            std::string phrase{word};
            std::replace(phrase.begin(), phrase.end(), '_', ' ');
            concepts_.add(make(phrase), payload);
        }
    }
    for (const auto word : split(faq_ignored_words(), ' ')) {
        for (const auto& each : make(word)) { ignored_.emplace(each.stem, true); }
    }
    for (const auto& [id, technology] : base.technologies) {
        technologies_.emplace(
            id, technology_words{make.words().add("@" + id), make.words().add("@@" + technology.category)});
    }
}

std::vector<weighted_feature> faq_words::read(const parsed_text& text, const std::vector<technology_link>& links,
                                              const std::vector<std::string>& in_play) const {
    collector found;
    const auto add_technology = [&](const std::string& id) {
        const auto& words = technologies_.find(id)->second;
        found.add(name | words.own, technology_weight);
        found.add_unit(words.category, category);
    };
    auto link = links.begin();
    for (std::size_t at = 0; at < text.tokens.size();) {
        if (link != links.end() && at == link->first) {
            add_technology(link->technology->id);
            const bool is_shape = knowledge::is_hiring_shape(link->technology->category);
            for (; at < link->last; ++at) {
                if (is_shape && text.tokens[at].stem != 0) { found.add(text.tokens[at].stem, shape_word_weight); }
            }
            ++link;
            continue;
        }
        const auto& word = text.tokens[at];
        if (!word.is_word()) {
            found.pause();
            ++at;
            continue;
        }
        const auto match = concepts_.longest_at(text.tokens, at);
        if (match.length > 0) {
            found.add_unit(concept_words_[match.payloads->front()]);
            for (const auto last = at + match.length; at < last; ++at) {
                if (match.length == 1) { found.add(text.tokens[at].stem, word_weight); }
            }
            continue;
        }
        if (word.stem != 0 && ignored_.count(word.stem) == 0) { found.add_unit(word.stem); }
        ++at;
    }
    for (const auto& id : in_play) {
        if (technologies_.count(id) > 0) { add_technology(id); }
    }
    return found.take();
}

void faq_words::add_names(const std::vector<std::string>& technologies, std::vector<weighted_feature>& features) const {
    collector all{std::move(features)};
    for (const auto& id : technologies) {
        const auto words = technologies_.find(id);
        if (words != technologies_.end()) { all.add(name | words->second.own, technology_weight); }
    }
    features = all.take();
}

bool faq_words::is_pair(faq_feature feature) {
    return (feature & pair) != 0;
}

bool faq_words::is_category(faq_feature feature) {
    return (feature & (category | pair)) == category;
}

bool faq_words::is_bare(const parsed_text& text, const std::vector<technology_link>& links) const {
    auto link = links.begin();
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (link != links.end() && at == link->first) {
            at = link++->last - 1;
            continue;
        }
        const auto& word = text.tokens[at];
        const bool joins = (word.classes & word_class::choice) != 0;
        if (word.is_word() && word.stem != 0 && !joins && ignored_.count(word.stem) == 0) { return false; }
    }
    return !links.empty();
}

bool faq_words::is_name(faq_feature feature) {
    return (feature & (name | pair)) == name;
}

std::uint64_t faq_words::print_of(const std::vector<weighted_feature>& features) {
    std::uint64_t print = 14695981039346656037U;  // FNV-1a over the numbers
    for (const auto& each : features) {
        if ((each.feature & pair) != 0) { continue; }
        print = (print ^ each.feature) * 1099511628211U;
    }
    return print;
}

}  // namespace hirewise::advice
