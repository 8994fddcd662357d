#include "advice/told_model.hpp"

#include <algorithm>

namespace hirewise::advice {
namespace {

constexpr std::size_t least_words = 2;  // that are known, for a sentence to say anything

// Chosen by how well questions were told apart that nothing was fitted to.
constexpr linear_classifier::fitting how_fitted{.rounds = 5, .first_step = 4, .penalty = 1e-3F, .least = 1};

constexpr linear_classifier::feature pair_bit = 0x8000'0000U;  // words have smaller numbers

// Two stems one after the other (a hash of both, with the primes of FNV and of Knuth's multiplicative one).
linear_classifier::feature pair_of(word_id one, word_id two) {
    return pair_bit | (one * 16'777'619U ^ two * 2'654'435'761U);
}

// The stems of tokens [first, last) and pairs of them, each once, in order of their numbers.
void take_stems(const std::vector<token>& tokens, std::size_t first, std::size_t last, std::vector<word_id>& stems,
                const std::vector<technology_link>& but = {}) {
    stems.clear();
    word_id before = 0;
    for (auto at = first; at < last; ++at) {
        const bool is_name = std::any_of(
            but.begin(), but.end(), [at](const technology_link& link) { return at >= link.first && at < link.last; });
        const auto stem = tokens[at].is_word() && !is_name ? tokens[at].stem : 0;
        if (stem != 0) { stems.push_back(stem); }
        if (stem != 0 && before != 0) { stems.push_back(pair_of(before, stem)); }
        before = stem;
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
}

// "Nothing here is Microsoft": of words alone one cannot see what is denied.
bool denies(const token& first) {
    return first.text == "nothing" || first.text == "none" || first.text == "neither";
}

// Takes out of `stems` those that are in `all`, and adds the others to it. Whether there were any.
bool drop_known(std::vector<word_id>& all, std::vector<word_id>& stems) {
    const auto met = std::erase_if(stems, [&](word_id stem) { return std::ranges::binary_search(all, stem); });
    all.insert(all.end(), stems.begin(), stems.end());
    std::ranges::inplace_merge(all, all.end() - static_cast<std::ptrdiff_t>(stems.size()));
    return met > 0;
}

// A pair that few have says no more than its words.
void drop_rare_pairs(std::vector<linear_classifier::example>& examples) {
    constexpr std::size_t least = 4;
    boost::unordered_flat_map<linear_classifier::feature, std::size_t> seen;
    for (const auto& each : examples) {
        for (const auto one : each.features) { ++seen[one]; }
    }
    for (auto& each : examples) {
        std::erase_if(each.features,
                      [&](linear_classifier::feature one) { return (one & pair_bit) != 0 && seen[one] < least; });
    }
}

linear_classifier::example as_example(const std::string& text, std::size_t topic, phrase_maker& make) {
    const auto tokens = make(text);
    linear_classifier::example made{topic, {}, linear_classifier::place_of(text)};
    take_stems(tokens, 0, tokens.size(), made.features);
    return made;
}

std::vector<linear_classifier::example> examples_of(const std::vector<std::vector<std::string>>& topics,
                                                    const std::vector<std::string>& neither, phrase_maker& make) {
    std::vector<linear_classifier::example> made;
    for (std::size_t topic = 0; topic < topics.size(); ++topic) {
        for (const auto& text : topics[topic]) { made.push_back(as_example(text, topic, make)); }
    }
    for (const auto& text : neither) { made.push_back(as_example(text, topics.size(), make)); }
    drop_rare_pairs(made);
    return made;
}

}  // namespace

told_model::told_model(const std::vector<std::vector<std::string>>& topics, const std::vector<std::string>& neither,
                       phrase_maker& make)
    : classes_{topics.size() + 1, examples_of(topics, neither, make), how_fitted} {}

std::vector<told_model::finding> told_model::read(const parsed_text& text,
                                                  const std::vector<technology_link>& links) const {
    std::vector<finding> best(classes_.classes() - 1);
    std::vector<word_id> stems;
    std::vector<word_id> all;  // of all sentences
    linear_classifier::tally of_all = classes_.count({});
    std::vector<double> chances;
    std::size_t sentences = 0;
    const auto is_pause = [](const token& t) {
        return t.kind == token_kind::sentence_break || t.kind == token_kind::clause_break;
    };
    for (std::size_t first = 0; first < text.tokens.size();) {
        auto last = first;
        while (last < text.tokens.size() && !is_pause(text.tokens[last])) { ++last; }
        take_stems(text.tokens, first, last, stems, links);
        auto counted = classes_.count(stems);
        if (first == last || denies(text.tokens[first]) || !classes_.weigh(counted, least_words, chances)) {
            first = last + 1;
            continue;
        }
        ++sentences;
        if (drop_known(all, stems)) { counted = classes_.count(stems); }
        of_all += counted;
        for (std::size_t topic = 0; topic < best.size(); ++topic) {
            const auto chance = static_cast<score>(chances[topic]);
            if (chance > best[topic].chance) { best[topic] = {chance, best[topic].overall, first, last}; }
        }
        first = last + 1;
    }
    if (sentences > 1) { classes_.weigh(of_all, least_words, chances); }
    for (std::size_t topic = 0; topic < best.size() && sentences > 0; ++topic) {
        best[topic].overall = static_cast<score>(chances[topic]);
    }
    return best;
}

}  // namespace hirewise::advice
