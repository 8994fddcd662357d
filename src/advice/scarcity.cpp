#include "advice/scarcity.hpp"

#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

constexpr auto finding =
    word_list({"attract", "find", "finding", "get", "getting", "hire", "hiring", "recruit", "recruiting"});

// "get such folks", "hire any of those", "find nobody"
bool has_people_behind(const parsed_text& text, std::size_t verb) {
    constexpr std::size_t reach = 3;  // words
    static constexpr auto people = word_list({"any", "anybody", "anyone", "folks", "nobody", "noone", "one", "ones",
                                              "people", "somebody", "someone", "such", "them", "those"});
    for (auto at = verb + 1; at <= verb + reach && text.word_at(at) != nullptr; ++at) {
        const auto& word = text.tokens[at];
        if (contains(people, word.text) || word.is(wc::hire_noun | wc::developer | wc::person)) { return true; }
    }
    return false;
}

// "hard to find", "impossible to get"
bool is_called_hard(const parsed_text& text, std::size_t verb) {
    static constexpr auto hard = word_list({"difficult", "hard", "impossible", "tough"});
    static constexpr auto those =
        word_list({"both", "developers", "devs", "engineers", "people", "such", "these", "they", "those"});
    const auto [first, last] = text.sentence_of(verb);
    if (verb < first + 3 || text.tokens[verb - 1].text != "to" || !contains(hard, text.tokens[verb - 2].text)) {
        return false;
    }
    for (auto at = first; at < verb; ++at) {
        if (contains(those, text.tokens[at].text)) { return true; }
    }
    return false;
}

// "never", "won't", "I doubt", "good luck", "would wait a year"
bool is_despaired_of(const parsed_text& text, std::size_t verb) {
    static constexpr auto despairing =
        word_list({"ages", "doubt", "hardly", "impossible", "luck", "months", "never", "nobody", "noone", "rarely",
                   "struggle", "struggling", "unable", "year", "years"});
    const auto [first, last] = text.sentence_of(verb);
    for (auto at = first; at < last; ++at) {
        const auto& word = text.tokens[at];
        if (contains(despairing, word.text) || (at < verb && word.is(wc::negation))) { return true; }
    }
    return false;
}

}  // namespace

bool complains_of_scarcity(const parsed_text& text) {
    if (text.is_question()) { return false; }
    for (std::size_t at = 0; at < text.tokens.size(); ++at) {
        if (!contains(finding, text.tokens[at].text)) { continue; }
        if (is_called_hard(text, at) || (has_people_behind(text, at) && is_despaired_of(text, at))) { return true; }
    }
    return false;
}

}  // namespace hirewise::advice
