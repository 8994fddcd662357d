#include "advice/plain_choices.hpp"

#include <algorithm>
#include <string_view>

#include "advice/contests.hpp"
#include "advice/intents.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "java scala kotlin, showdown": rivals in a row, and hardly a word besides.
bool lines_up(const intent_evidence& e) {
    constexpr std::size_t besides = 4;  // words
    if (e.how != manner::addressed || e.roles.options.size() < 3 || e.declined || e.roles.moves) { return false; }
    if (e.text.has_class(wc::question_word | wc::interop | wc::pay | wc::wage | wc::subject)) { return false; }
    std::size_t words = e.text.word_count();
    for (std::size_t i = 0; i < e.roles.names.size(); ++i) {
        const auto& n = e.roles.names[i];
        words -= n.last - n.first;
        if (i > 0 && e.roles.names[i - 1].last != n.first) { return false; }
    }
    return words <= besides;
}

// Words of the sentence that the options stand in, beside the names; nullopt if one of them is no small word.
std::optional<std::size_t> small_words_beside(const intent_evidence& e, std::size_t first, std::size_t last) {
    constexpr auto small = wc::common | wc::modal | wc::choice | wc::link_word;
    std::size_t others = 0;
    for (auto at = first; at < last; ++at) {
        const auto& word = e.text.tokens[at];
        const bool name = std::any_of(e.roles.names.begin(), e.roles.names.end(),
                                      [&](const named& n) { return at >= n.first && at < n.last; });
        if (!word.is_word() || name) { continue; }
        ++others;
        if (!word.is(small) || word.is(wc::negation | wc::pay | wc::merit)) { return {}; }
    }
    return others;
}

// "ok then scala or kotlin": two that are set against each other, and nothing but small words; or so much in a sentence
// of its own, whatever was told before.
bool is_bare_choice(const intent_evidence& e) {
    constexpr std::size_t besides = 5;  // words
    if (e.how != manner::addressed || !e.roles.compared || e.roles.options.size() < 2 || e.roles.moves ||
        !e.roles.unknown.empty()) {
        return false;
    }
    std::size_t first = e.text.tokens.size();
    std::size_t last = 0;
    for (const auto& n : e.roles.names) {
        if (n.role != role::candidate) { continue; }
        first = std::min(first, n.first);
        last = std::max(last, n.last);
    }
    if (first >= last) { return false; }
    const auto sentence = e.text.sentence_of(first);
    const bool alone = sentence.first == 0 && sentence.second >= e.text.tokens.size() - 1;
    if (last > sentence.second || (!alone && (e.declined || e.text.has_class(wc::wage | wc::interop)))) {
        return false;
    }
    const auto others = small_words_beside(e, sentence.first, sentence.second);
    return others && *others <= besides;
}

// "rank these by how soon we find somebody: Go, Kotlin, Scala", "between Flask and FastAPI: a new service", "difference
// between Go and Java for hiring"
bool tells_to_compare(const intent_evidence& e) {
    static constexpr auto comparing =
        word_list({"compare", "comparison", "contrast", "difference", "differences", "rank", "ranking", "weigh"});
    constexpr auto other_matters = wc::wage | wc::interop | wc::support;
    if (e.how != manner::addressed || e.text.tokens.empty() || e.roles.options.empty()) { return false; }
    if (e.text.has_class(other_matters) || e.declined) { return false; }
    const auto& opening = e.text.tokens.front().text;
    // "compare Scala web frameworks: Lift, Play"
    if (opening == "compare" && e.roles.options.size() + e.roles.unknown.size() >= 2) { return true; }
    if (e.roles.options.size() < 2 || !e.roles.unknown.empty()) { return false; }
    return contains(comparing, opening) || opening == "between";
}

// "ops votes for Go, the back end for Java, who is right?"
bool is_contest(const intent_evidence& e) {
    return e.how == manner::addressed && e.roles.contested && !e.declined && !e.text.has_class(wc::wage | wc::interop);
}

// "torn between Go and Rust", "considering Go in place of Rust": said without a question.
bool hesitates(const intent_evidence& e) {
    static constexpr auto hesitating = word_list(
        {"consider", "considering", "contemplate", "contemplating", "debate", "debating", "dithering", "hesitate",
         "hesitating", "mind", "sure", "thinking", "torn", "undecided", "unsure", "weighing", "wonder", "wondering"});
    constexpr auto other_matters = wc::wage | wc::pay | wc::interop | wc::learn_verb | wc::support;
    if (e.how != manner::addressed || e.roles.options.size() < 2 || !e.roles.unknown.empty()) { return false; }
    if (e.text.is_question() || e.text.has_class(other_matters) || e.declined) { return false; }
    return std::any_of(e.text.tokens.begin(), e.text.tokens.end(),
                       [](const token& t) { return contains(hesitating, t.text); });
}

// "we have Go, but the new lead insists on Rust": what is there against what somebody wants.
bool is_challenge(const intent_evidence& e) {
    constexpr auto other_matters = wc::wage | wc::interop | wc::support;
    if (e.how != manner::addressed || !e.roles.moves || e.roles.options.size() != 2 || e.declined) { return false; }
    if (e.text.has_class(other_matters) || e.text.is_question()) { return false; }
    const auto is_new = [](const named& n) { return n.role == role::candidate && n.technology != nullptr; };
    const auto found = std::find_if(e.roles.names.begin(), e.roles.names.end(), is_new);
    return found != e.roles.names.end() && is_wanted_by_somebody(e.text, {found->first, found->last});
}

// "CherryPy vs web2py": two names that the base knows or has heard of, set against each other, and nothing besides.
bool is_nothing_but_names(const intent_evidence& e) {
    constexpr std::size_t brief = 3;  // words
    const auto named = e.roles.options.size() + e.roles.unknown.size();
    return e.how == manner::addressed && e.roles.compared && named == 2 && !e.roles.outlandish && !e.declined &&
           e.text.word_count() <= brief;
}

// "Go or Python, an assistant that answers from our own documents": a choice at the head, whatever is told behind it.
bool opens_with_choice(const intent_evidence& e) {
    static constexpr auto apart = word_list({"or", "versus", "vs"});
    constexpr auto other_matters = wc::wage | wc::interop | wc::support | wc::learn_verb;
    if (e.how != manner::addressed || !e.roles.compared || e.roles.options.size() < 2) { return false; }
    if (!e.roles.unknown.empty() || e.text.has_class(other_matters) || e.text.has(cue::advert)) { return false; }
    const auto& one = e.roles.names[0];
    const auto& other = e.roles.names[1];
    const auto* between = e.text.word_at(one.last);
    return one.first == 0 && other.first == one.last + 1 && one.role == role::candidate &&
           other.role == role::candidate && between != nullptr && contains(apart, between->text);
}

// "which one", "which framework would you", "what would you go for"
bool asks_which(const parsed_text& text, std::size_t at) {
    static constexpr auto choosing =
        word_list({"choose", "favour", "go", "hire", "pick", "prefer", "recommend", "take"});
    constexpr std::size_t verb = 3;  // words behind
    const auto& asked = text.tokens[at].text;
    const auto* next = text.word_at(at + 1);
    const auto* then = text.word_at(at + 2);
    if (next == nullptr) { return false; }
    const bool which = asked == "which";
    if (which && (next->text == "one" || next->text == "side")) { return true; }
    if (then == nullptr) { return false; }
    if (which && next->is(wc::category | wc::language) && then->is(wc::modal)) { return true; }
    const auto* does = text.word_at(at + verb);
    return (which || asked == "what") && next->text == "would" && then->text == "you" && does != nullptr &&
           contains(choosing, does->text);
}

// "tell me who saves me from that, a Go engineer or a Rust engineer", "say whom I shall call"
bool asks_to_be_told(const parsed_text& text) {
    for (std::size_t at = 0; at + 2 < text.tokens.size(); ++at) {
        const auto& verb = text.tokens[at].text;
        const auto& who = text.tokens[verb == "tell" ? at + 2 : at + 1].text;
        const bool told = (verb == "tell" && text.tokens[at + 1].text == "me") || verb == "say";
        if (told && (who == "who" || who == "whom" || who == "which")) { return true; }
    }
    return false;
}

// "A is in Go, B is in Java. From spring on we keep one of them. Which one?", "One likes Go, and Java came up as well.
// What would you go for?"
bool asks_which_one(const intent_evidence& e) {
    constexpr auto other_matters = wc::wage | wc::interop | wc::support;
    const bool several = e.roles.compared || e.roles.together;
    if (e.how != manner::addressed || !several || e.roles.options.size() < 2) { return false; }
    if (!e.roles.unknown.empty() || e.text.has_class(other_matters) || e.declined) { return false; }
    for (std::size_t at = 0; at + 1 < e.text.tokens.size(); ++at) {
        if (asks_which(e.text, at)) { return true; }
    }
    return e.roles.compared && (e.text.tokens.back().text == "which" || asks_to_be_told(e.text));
}

}  // namespace

bool is_plain_choice(const intent_evidence& e) {
    return lines_up(e) || is_bare_choice(e) || is_contest(e) || is_challenge(e) || hesitates(e) ||
           tells_to_compare(e) || asks_which_one(e) || opens_with_choice(e) || is_nothing_but_names(e);
}

}  // namespace hirewise::advice
