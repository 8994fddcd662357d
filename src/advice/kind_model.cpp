#include "advice/kind_model.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "advice/message_features.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

// Chosen by how well questions were told apart that nothing was fitted to.
constexpr linear_classifier::fitting how_fitted{.rounds = 8, .first_step = 4, .penalty = 1e-4F, .least = 2};

constexpr double well = 0.35;    // heard, where no kind is read
constexpr double better = 0.6;   // heard, for it to overrule what is read
constexpr double hardly = 0.15;  // heard of what is read

// Which tokens stand in sentences that ask: with a question mark, else with a question word, else the last.
std::vector<bool> asking_sentences(const std::vector<token>& tokens) {
    static constexpr auto asking = word_list({"how", "what", "whats", "which", "who", "whom", "whose"});
    struct sentence {
        std::size_t first = 0, last = 0;
        bool is_question = false, has_word = false;
    };
    std::vector<sentence> sentences;
    for (std::size_t at = 0; at < tokens.size();) {
        sentence now{at, at};
        bool is_empty = true;
        for (; now.last < tokens.size() && tokens[now.last].kind != token_kind::sentence_break; ++now.last) {
            is_empty = is_empty && !tokens[now.last].is_word();
            now.has_word = now.has_word || contains(asking, tokens[now.last].text);
        }
        if (now.last < tokens.size()) { now.is_question = tokens[now.last++].question; }
        if (!is_empty) { sentences.push_back(now); }
        at = now.last;
    }
    const bool questions = std::ranges::any_of(sentences, &sentence::is_question);
    const bool words = std::ranges::any_of(sentences, &sentence::has_word);
    std::vector<bool> asks(tokens.size(), false);
    for (const auto& each : sentences) {
        const bool last = &each == &sentences.back();
        if (!(questions ? each.is_question : words ? each.has_word : last)) { continue; }
        std::fill(asks.begin() + static_cast<std::ptrdiff_t>(each.first),
                  asks.begin() + static_cast<std::ptrdiff_t>(each.last), true);
    }
    return asks;
}

// The words of all; of what asks, pairs and pieces of words as well: what is asked for counts, not what is told.
std::vector<linear_classifier::feature> kind_features(const std::vector<token>& tokens,
                                                      const std::vector<technology_link>& links) {
    const auto asks = asking_sentences(tokens);
    message_features all{feature_extent{.pairs = false}};
    message_features asking{feature_extent{.shortest_piece = 4, .longest_piece = 4, .mark = 'q'}};
    for (const auto& each : see(tokens, links)) {
        all.add(each.word);
        if (!asks[each.at]) { continue; }
        if (each.is_name) {
            asking.add_name(each.word);
        } else {
            asking.add(each.word);
        }
    }
    auto features = std::move(all).take();
    const auto of_asking = std::move(asking).take();
    features.insert(features.end(), of_asking.begin(), of_asking.end());
    return features;
}

std::vector<linear_classifier::example> examples_in(const knowledge::snapshot& base, const text_folder& folder) {
    std::vector<linear_classifier::example> made;
    const auto add = [&](std::string_view category, std::size_t label) {
        const auto of = base.kinds.find(category);
        if (of == base.kinds.end()) { return; }
        for (const auto& text : of->second.examples) {
            made.push_back(
                {label, kind_features(tokens_of_example(text, folder), {}), linear_classifier::place_of(text)});
        }
    };
    for (std::size_t i = 0; i < knowledge::categories.size(); ++i) { add(knowledge::categories.at(i), i); }
    add(knowledge::asks_for_any, knowledge::categories.size());
    return made;
}

}  // namespace

kind_model::kind_model(const knowledge::snapshot& base, const text_folder& folder)
    : kinds_{kind_chances{}.size(), examples_in(base, folder), how_fitted} {}

kind_chances kind_model::hear(const parsed_text& text, const std::vector<technology_link>& links) const {
    kind_chances chances{};
    std::vector<double> logarithms;
    constexpr std::size_t least_known = 3;  // features, of which the length is one
    if (!kinds_.weigh(kind_features(text.tokens, links), least_known, logarithms)) { return chances; }
    for (std::size_t i = 0; i < chances.size(); ++i) { chances.at(i) = std::exp(logarithms[i] / 1000); }
    return chances;
}

std::size_t index_of(std::string_view category) {
    const auto* const at = std::ranges::find(knowledge::categories, category);
    return static_cast<std::size_t>(at - knowledge::categories.begin());
}

std::string_view settle_field(const asked_field& read, const kind_chances& heard) {
    const auto& categories = knowledge::categories;
    const auto likeliest = static_cast<std::size_t>(std::ranges::max_element(heard) - heard.begin());
    if (likeliest >= categories.size() || read.in_so_many_words) { return read.category; }
    if (read.category.empty()) { return heard.at(likeliest) >= well ? categories.at(likeliest) : read.category; }
    const auto at = index_of(read.category);
    const double of_read = at == categories.size() ? 1 : heard.at(at);
    const bool overrules = heard.at(likeliest) >= better && of_read <= hardly;
    return overrules ? categories.at(likeliest) : read.category;
}

}  // namespace hirewise::advice
