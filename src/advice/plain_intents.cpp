#include "advice/plain_intents.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "advice/contests.hpp"
#include "advice/intents.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// "hire Go?", "Kotlin, smart to recruit for it?": one name, hiring, and hardly a word besides.
bool asks_whether_to_hire(const intent_evidence& e) {
    constexpr std::size_t brief = 9;
    constexpr auto small = wc::subject | wc::modal | wc::determiner | wc::copula | wc::particle | wc::hire_verb |
                           wc::hire_noun | wc::common | wc::merit;
    const bool one = e.roles.names.size() == 1 && e.roles.options.size() == 1 && e.roles.unknown.empty();
    if (e.how != manner::addressed || !one || !e.text.is_question() || !e.text.has_class(wc::hire_verb)) {
        return false;
    }
    if (e.text.word_count() > brief || is_declined(e.text) || e.use_cases + e.priorities > 0) { return false; }
    static constexpr std::array<std::string_view, 9> asking{"how",  "what",  "why",  "which", "who",
                                                            "whom", "where", "when", "or"};
    std::size_t strange = 0;
    const auto& name = e.roles.names.front();
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        if (!word.is_word() || (at >= name.first && at < name.last)) { continue; }
        if (std::find(asking.begin(), asking.end(), word.text) != asking.end() || word.is(wc::negation)) {
            return false;
        }
        const bool number = word.text.find_first_not_of("0123456789") == std::string::npos;
        strange += word.is(small) || number ? 0U : 1U;
    }
    return strange <= 1;
}

// "tell me about Kotlin"
bool asks_about_one(const intent_evidence& e) {
    if (e.how != manner::addressed || e.roles.names.size() != 1 || e.roles.options.size() != 1) { return false; }
    const auto& name = e.roles.names.front();
    for (const auto& hit : e.text.cues) {
        const bool tells = hit.what == cue::about && e.text.tokens[hit.first].text == "tell";
        if (tells && hit.first + hit.count == name.first && e.text.word_at(name.last) == nullptr) { return true; }
    }
    return false;
}

// "java scala kotlin, showdown": rivals in a row, and hardly a word besides.
bool lines_up(const intent_evidence& e) {
    constexpr std::size_t besides = 4;  // words
    if (e.how != manner::addressed || e.roles.options.size() < 3 || is_declined(e.text) || e.roles.moves) {
        return false;
    }
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
    if (last > sentence.second || (!alone && (is_declined(e.text) || e.text.has_class(wc::wage | wc::interop)))) {
        return false;
    }
    const auto others = small_words_beside(e, sentence.first, sentence.second);
    return others && *others <= besides;
}

// "rank these by how soon we find somebody: Go, Kotlin, Scala", "difference between Go and Java for hiring"
bool tells_to_compare(const intent_evidence& e) {
    static constexpr auto comparing = std::to_array<std::string_view>(
        {"compare", "comparison", "contrast", "difference", "differences", "rank", "ranking", "weigh"});
    constexpr auto other_matters = wc::wage | wc::interop | wc::support;
    if (e.how != manner::addressed || e.roles.options.size() < 2 || !e.roles.unknown.empty()) { return false; }
    if (e.text.has_class(other_matters) || is_declined(e.text)) { return false; }
    return contains(comparing, e.text.tokens.front().text);
}

// "a friend swears by Elixir for chats. is he right": what somebody says of one.
bool asks_to_agree(const intent_evidence& e) {
    static constexpr auto agreeing = std::to_array<std::string_view>({"agree", "right", "sense", "true", "wise"});
    constexpr auto other_matters = wc::wage | wc::pay | wc::interop | wc::support | wc::choice;
    if (e.how != manner::addressed || e.roles.options.size() != 1 || !e.roles.unknown.empty()) { return false; }
    if (!e.text.is_question() || e.text.has_class(other_matters) || is_declined(e.text)) { return false; }
    const bool agrees = std::any_of(e.text.tokens.begin(), e.text.tokens.end(),
                                    [](const token& t) { return contains(agreeing, t.text); });
    const auto& name = e.roles.names.front();
    return agrees && e.roles.names.size() == 1 && is_wanted_by_somebody(e.text, {name.first, name.last});
}

// "ops votes for Go, the back end for Java, who is right?"
bool is_contest(const intent_evidence& e) {
    return e.how == manner::addressed && e.roles.contested && !is_declined(e.text) &&
           !e.text.has_class(wc::wage | wc::interop);
}

// "torn between Go and Rust", "considering Go in place of Rust": said without a question.
bool hesitates(const intent_evidence& e) {
    static constexpr auto hesitating = std::to_array<std::string_view>(
        {"consider", "considering", "contemplate", "contemplating", "debate", "debating", "dithering", "hesitate",
         "hesitating", "mind", "sure", "thinking", "torn", "undecided", "unsure", "weighing", "wonder", "wondering"});
    constexpr auto other_matters = wc::wage | wc::pay | wc::interop | wc::learn_verb | wc::support;
    if (e.how != manner::addressed || e.roles.options.size() < 2 || !e.roles.unknown.empty()) { return false; }
    if (e.text.is_question() || e.text.has_class(other_matters) || is_declined(e.text)) { return false; }
    return std::any_of(e.text.tokens.begin(), e.text.tokens.end(),
                       [](const token& t) { return contains(hesitating, t.text); });
}

// "we have Go, but the new lead insists on Rust": what is there against what somebody wants.
bool is_challenge(const intent_evidence& e) {
    constexpr auto other_matters = wc::wage | wc::interop | wc::support;
    if (e.how != manner::addressed || !e.roles.moves || e.roles.options.size() != 2 || is_declined(e.text)) {
        return false;
    }
    if (e.text.has_class(other_matters) || e.text.is_question()) { return false; }
    const auto is_new = [](const named& n) { return n.role == role::candidate && n.technology != nullptr; };
    const auto found = std::find_if(e.roles.names.begin(), e.roles.names.end(), is_new);
    return found != e.roles.names.end() && is_wanted_by_somebody(e.text, {found->first, found->last});
}

// "A is in Go, B is in Java. From spring on we keep one of them. Which one?"
bool asks_which_one(const intent_evidence& e) {
    constexpr auto other_matters = wc::wage | wc::interop | wc::support;
    if (e.how != manner::addressed || !e.roles.compared || e.roles.options.size() < 2) { return false; }
    if (!e.roles.unknown.empty() || e.text.has_class(other_matters) || is_declined(e.text)) { return false; }
    for (std::size_t at = 0; at + 1 < e.text.tokens.size(); ++at) {
        const auto& next = e.text.tokens[at + 1].text;
        if (e.text.tokens[at].text == "which" && (next == "one" || next == "side")) { return true; }
    }
    return false;
}

// "Go or Rust people, who gets paid more?": of several, and of nothing but pay.
bool asks_whose_pay(const intent_evidence& e) {
    constexpr std::size_t brief = 12;  // words
    if (e.how != manner::addressed || e.roles.options.size() < 2 || !e.roles.unknown.empty()) { return false; }
    if (e.use_cases > 0 || e.text.word_count() > brief || !e.text.has_class(wc::more)) { return false; }
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        const bool asks = word.text == "who" || word.text == "which";
        for (auto next = at + 1; asks && e.text.word_at(next) != nullptr; ++next) {
            if (e.text.tokens[next].is(wc::wage)) { return true; }
        }
    }
    return false;
}

// "need somebody for our payment gateway": a person is wanted, and what for is said behind.
bool needs_somebody(const intent_evidence& e) {
    static constexpr auto seeking =
        std::to_array<std::string_view>({"after", "find", "get", "hire", "looking", "need", "needs", "search",
                                         "searching", "seek", "seeking", "want", "wants", "wanted"});
    // What one asks a colleague for.
    static constexpr auto chores =
        std::to_array<std::string_view>({"approve", "check", "confirm", "cover", "fix", "help", "join", "look", "merge",
                                         "restart", "review", "sign", "take", "test", "update", "verify"});
    constexpr std::size_t nearest = 4;
    if (e.how != manner::addressed || !e.roles.names.empty() || e.use_cases == 0 || is_declined(e.text)) {
        return false;
    }
    const auto& tokens = e.text.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!contains(seeking, tokens[at].text)) { continue; }
        for (auto who = at + 1; e.text.word_at(who) != nullptr && who <= at + nearest; ++who) {
            if (!tokens[who].is(wc::person | wc::developer) || e.in_use_case[who]) { continue; }
            const auto behind = tokens.begin() + static_cast<std::ptrdiff_t>(who);
            const bool chore =
                std::any_of(behind, tokens.end(), [&](const token& t) { return contains(chores, t.text); });
            const auto purpose = e.in_use_case.begin() + static_cast<std::ptrdiff_t>(who);
            return !chore && std::find(purpose, e.in_use_case.end(), true) != e.in_use_case.end();
        }
    }
    return false;
}

// "which cloud for a bank": a kind of option and what it is for.
bool asks_for_kind(const intent_evidence& e) {
    static constexpr auto asking =
        std::to_array<std::string_view>({"best", "better", "right", "what", "whats", "which"});
    constexpr std::size_t longest = 16;  // words
    if (e.how != manner::addressed || e.field.empty() || e.use_cases == 0 || is_declined(e.text)) { return false; }
    if (!e.roles.names.empty() || e.text.word_count() > longest) { return false; }
    return contains(asking, e.text.tokens.front().text);
}

}  // namespace

std::optional<intent> plain_intent(const intent_evidence& e) {
    constexpr std::size_t brief = 6;
    if (is_arrangement(e.text)) { return intent::out_of_scope; }
    if (asks_about_one(e)) { return intent::single; }
    if (asks_whose_pay(e)) { return intent::salary; }
    if (is_challenge(e) || asks_which_one(e)) { return intent::compare; }
    if (lines_up(e) || is_bare_choice(e) || is_contest(e) || hesitates(e) || tells_to_compare(e)) {
        return intent::compare;
    }
    if (needs_somebody(e) || asks_for_kind(e)) { return intent::recommend; }
    if (asks_whether_to_hire(e) || asks_to_agree(e)) { return intent::single; }
    if (e.text.has(cue::advert) && !e.text.is_question() && is_declined(e.text)) { return intent::out_of_scope; }
    const bool brief_and_open = e.how == manner::addressed && e.roles.names.empty() && e.text.word_count() <= brief;
    if (!brief_and_open || is_declined(e.text)) { return {}; }
    if (e.text.has(cue::recommend) && e.text.has_class(wc::hire_verb)) { return intent::recommend; }
    if (e.use_cases == 0 || e.text.has_word("my")) { return {}; }
    for (std::size_t at = 0; at < e.text.tokens.size(); ++at) {
        const auto& word = e.text.tokens[at];
        const bool small = !word.is_word() || e.covered[at] || word.text == "its" ||
                           word.is(wc::determiner | wc::particle | wc::link_word | wc::copula | wc::software);
        if (!small) { return {}; }
    }
    return intent::recommend;
}

}  // namespace hirewise::advice
