#include "advice/turn_model.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "advice/message_features.hpp"
#include "advice/shorthand.hpp"
#include "advice/tokens.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

// Chosen by how well the messages of one author were told apart by those of another.
constexpr linear_classifier::fitting how_fitted{.rounds = 6, .first_step = 4, .penalty = 1e-4F, .least = 2};

// What stands in the place of a name while words are compared; no word that people write.
constexpr std::string_view option_word = "oldoption";
constexpr std::string_view newcomer_word = "newoption";

std::string with_words_for_names(std::string_view example) {
    std::string text{example};
    const auto put = [&](std::string_view mark, std::string_view word) {
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark)) {
            text.replace(at, mark.size(), word);
        }
    };
    put("{old}", option_word);
    put("{new}", newcomer_word);
    return text;
}

std::vector<linear_classifier::example> examples_in(const knowledge::snapshot& base, const text_folder& folder) {
    std::vector<linear_classifier::example> made;
    for (std::size_t act = 0; act < knowledge::turn_acts.size(); ++act) {
        const auto of_act = base.turns.find(knowledge::turn_acts[act]);
        if (of_act == base.turns.end()) { continue; }
        for (const auto& example : of_act->second.examples) {
            auto tokens = split_into_tokens(folder.fold(with_words_for_names(example)));
            write_out_shorthand(tokens);
            message_features found{words_and_pieces};
            for (const auto& t : tokens) {
                const auto word = seen_of(t);
                if (word == option_word || word == newcomer_word) {
                    found.add_name(word);
                } else if (!word.empty()) {
                    found.add(word);
                }
            }
            made.push_back({act, std::move(found).take(), linear_classifier::place_of(example)});
        }
    }
    return made;
}

// For each token: the word for the name that begins there, and where the name ends; else nothing.
struct name_at {
    std::string_view word;
    std::size_t last = 0;
};

std::vector<name_at> names_in(const full_reading& made, const std::vector<std::string>& options) {
    std::vector<name_at> names(made.text.tokens.size());
    for (const auto& l : made.links) {
        names[l.first] = {contains(options, l.technology->id) ? option_word : newcomer_word, l.last};
    }
    for (const auto& each : made.roles.names) {
        if (each.technology == nullptr) { names[each.first] = {newcomer_word, each.last}; }
    }
    return names;
}

}  // namespace

turn_model::turn_model(const knowledge::snapshot& base, const text_folder& folder)
    : acts_{knowledge::turn_acts.size(), examples_in(base, folder), how_fitted} {}

turn_chances turn_model::read(const full_reading& made, const std::vector<std::string>& options) const {
    constexpr std::size_t least_known = 2;  // features, of which the length is one
    const auto names = names_in(made, options);
    message_features found{words_and_pieces};
    for (std::size_t at = 0; at < made.text.tokens.size();) {
        if (!names[at].word.empty()) {
            found.add_name(names[at].word);
            at = std::max(at + 1, names[at].last);
            continue;
        }
        if (const auto word = seen_of(made.text.tokens[at]); !word.empty()) { found.add(word); }
        ++at;
    }
    turn_chances chances;
    std::vector<double> logarithms;
    if (!acts_.weigh(std::move(found).take(), least_known, logarithms)) { return chances; }
    for (std::size_t act = 0; act < logarithms.size(); ++act) {
        chances.set(static_cast<turn_act>(act), std::exp(logarithms[act] / 1000));
    }
    return chances;
}

}  // namespace hirewise::advice
