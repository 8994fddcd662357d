#include "advice/intent_model.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

#include "advice/message_features.hpp"
#include "advice/shorthand.hpp"

namespace hirewise::advice {
namespace {

// Chosen by how well messages were told apart that nothing was fitted to.
constexpr linear_classifier::fitting how_fitted{.rounds = 6, .first_step = 4, .penalty = 1e-4F, .least = 2};

constexpr std::string_view name_mark = "{name}";
constexpr std::string_view name_word = "somename";  // in the place of a name, while words are compared

linear_classifier::example as_example(std::string text, std::size_t label, const text_folder& folder) {
    const auto place = linear_classifier::place_of(text);
    for (auto at = text.find(name_mark); at != std::string::npos; at = text.find(name_mark)) {
        text.replace(at, name_mark.size(), name_word);
    }
    auto tokens = split_into_tokens(folder.fold(text));
    write_out_shorthand(tokens);
    message_features found{message_features::parts::left_out};
    for (const auto& t : tokens) {
        if (const auto word = seen_of(t); !word.empty()) { found.add(word); }
    }
    return {label, std::move(found).take(), place};
}

std::vector<linear_classifier::example> examples_in(const knowledge::snapshot& base, const text_folder& folder) {
    std::vector<linear_classifier::example> made;
    for (std::size_t label = 0; label < scored_intents.size(); ++label) {
        const auto of = base.messages.find(name_of(scored_intents[label]));
        if (of == base.messages.end()) { continue; }
        for (const auto& text : of->second.examples) { made.push_back(as_example(text, label, folder)); }
    }
    return made;
}

}  // namespace

intent_model::intent_model(const knowledge::snapshot& base, const text_folder& folder)
    : intents_{scored_intents.size(), examples_in(base, folder), how_fitted} {}

intent_scores intent_model::hear(const parsed_text& text, const std::vector<technology_link>& links) const {
    message_features found{message_features::parts::left_out};
    auto next = links.begin();  // in order of their places
    for (std::size_t at = 0; at < text.tokens.size();) {
        while (next != links.end() && next->first < at) { ++next; }
        if (next != links.end() && next->first == at) {
            found.add_name(name_word);
            at = std::max(at + 1, next->last);
            continue;
        }
        if (const auto word = seen_of(text.tokens[at]); !word.empty()) { found.add(word); }
        ++at;
    }
    intent_scores heard{};
    std::vector<double> logarithms;
    constexpr std::size_t least_known = 2;  // features, of which the length is one
    if (!intents_.weigh(std::move(found).take(), least_known, logarithms)) { return heard; }
    for (std::size_t i = 0; i < heard.size(); ++i) { heard[i] = static_cast<int>(std::lround(logarithms[i])); }
    return heard;
}

}  // namespace hirewise::advice
