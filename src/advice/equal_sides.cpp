#include "advice/equal_sides.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

constexpr auto importance = word_list({"importance", "priority", "value", "weight", "weights"});
constexpr auto weighing = word_list({"count", "counts", "important", "matter", "matters", "rank", "sacred", "strong",
                                     "urgent", "value", "vital", "weigh", "weighs"});

bool is_any_within(const parsed_text& text, std::size_t first, std::size_t reach, const auto& words) {
    for (auto at = first; at < first + reach && text.word_at(at) != nullptr; ++at) {
        if (contains(words, text.tokens[at].text)) { return true; }
    }
    return false;
}

bool is_any_before(const parsed_text& text, std::size_t at, std::size_t reach, const auto& words) {
    for (std::size_t back = 0; back < reach && text.word_before(at - back) != nullptr; ++back) {
        if (contains(words, text.word_before(at - back)->text)) { return true; }
    }
    return false;
}

// "weigh the same", "of equal importance", "both matter alike", "equally important", "small and cheap, equally"
bool says_the_same(const parsed_text& text, std::size_t at) {
    const auto& word = text.tokens[at].text;
    if (word == "same" || word == "equal") {
        return is_any_within(text, at + 1, 2, importance) || is_any_before(text, at, 3, weighing);
    }
    if (word == "alike") { return is_any_before(text, at, 3, weighing); }
    static constexpr auto of_people = word_list({"available", "good", "know", "knows", "like", "speak", "speaks"});
    if (word != "equally" || is_any_before(text, at, 4, of_people)) { return false; }
    const bool ends = text.word_at(at + 1) == nullptr;
    return ends || is_any_within(text, at + 1, 1, weighing) || is_any_before(text, at, 3, weighing);
}

// "50:50", "fifty-fifty"
bool says_fifty_fifty(const parsed_text& text, std::size_t at) {
    const auto is_fifty = [&](std::size_t which) {
        return which < text.tokens.size() && (text.tokens[which].text == "50" || text.tokens[which].text == "fifty");
    };
    const auto& word = text.tokens[at].text;
    return word == "fifty-fifty" || word == "50-50" || (is_fifty(at) && (is_fifty(at + 1) || is_fifty(at + 2)));
}

// "we won't rank the two", "I am unable to weigh one against the other"
bool refuses_to_rank(const parsed_text& text, std::size_t at) {
    static constexpr auto ranking = word_list({"prioritise", "prioritize", "rank", "weigh"});
    static constexpr auto refusing = word_list(
        {"cannot", "cant", "couldnt", "impossible", "never", "not", "refuse", "refuses", "unable", "wont", "wouldnt"});
    return contains(ranking, text.tokens[at].text) && is_any_before(text, at, 3, refusing);
}

// "neither may wait", "neither outweighs the other"
bool says_neither_yields(const parsed_text& text, std::size_t at) {
    static constexpr auto yielding = word_list({"give", "negotiable", "outweighs", "wait", "worth", "yield", "yields"});
    return text.tokens[at].text == "neither" && is_any_within(text, at + 1, 4, yielding);
}

// "both are vital", "both of them musts"
bool says_both_must(const parsed_text& text, std::size_t at) {
    static constexpr auto indispensable = word_list({"essential", "indispensable", "mandatory", "musts", "negotiable",
                                                     "non-negotiable", "right", "sacred", "vital"});
    return text.tokens[at].text == "both" && is_any_within(text, at + 1, 3, indispensable);
}

}  // namespace

bool counts_alike(const parsed_text& text) {
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!text.tokens[at].is_word()) { continue; }
        if (says_the_same(text, at) || says_fifty_fifty(text, at) || refuses_to_rank(text, at) ||
            says_neither_yields(text, at) || says_both_must(text, at)) {
            return true;
        }
    }
    return false;
}

}  // namespace hirewise::advice
