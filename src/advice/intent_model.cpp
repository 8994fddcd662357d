#include "advice/intent_model.hpp"

#include <cmath>

#include "advice/message_features.hpp"

namespace hirewise::advice {
namespace {

// Chosen by how well messages were told apart that nothing was fitted to.
constexpr linear_classifier::fitting how_fitted{.rounds = 6, .first_step = 4, .penalty = 1e-4F, .least = 2};

std::vector<linear_classifier::example> examples_in(const knowledge::snapshot& base, const text_folder& folder) {
    std::vector<linear_classifier::example> made;
    for (std::size_t label = 0; label < scored_intents.size(); ++label) {
        const auto of = base.messages.find(name_of(scored_intents[label]));
        if (of == base.messages.end()) { continue; }
        for (const auto& text : of->second.examples) {
            made.push_back(
                {label, features_of(see(tokens_of_example(text, folder), {})), linear_classifier::place_of(text)});
        }
    }
    return made;
}

}  // namespace

intent_model::intent_model(const knowledge::snapshot& base, const text_folder& folder)
    : intents_{scored_intents.size(), examples_in(base, folder), how_fitted} {}

intent_scores intent_model::hear(const parsed_text& text, const std::vector<technology_link>& links) const {
    intent_scores heard{};
    std::vector<double> logarithms;
    constexpr std::size_t least_known = 2;  // features, of which the length is one
    if (!intents_.weigh(features_of(see(text.tokens, links)), least_known, logarithms)) { return heard; }
    for (std::size_t i = 0; i < heard.size(); ++i) { heard[i] = static_cast<int>(std::lround(logarithms[i])); }
    return heard;
}

}  // namespace hirewise::advice
