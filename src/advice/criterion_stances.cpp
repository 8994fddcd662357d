#include "advice/criterion_stances.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;
using namespace spoken_multiplier;

constexpr auto degrees = word_list({"a", "bit", "little", "lot", "much", "notch", "slightly", "somewhat", "step"});

// "and satisfaction less, honestly", "performance a bit less", "performance down a notch"
std::optional<double> turned_behind(const parsed_text& text, const criterion_mention& m) {
    auto at = m.last;
    while (text.word_at(at) != nullptr && contains(degrees, text.tokens[at].text)) { ++at; }
    const auto* word = text.word_at(at);
    if (word == nullptr) { return {}; }
    auto end = at + 1;
    while (text.word_at(end) != nullptr &&
           (contains(degrees, text.tokens[end].text) || text.tokens[end].text == "please")) {
        ++end;
    }
    if (text.word_at(end) != nullptr) { return {}; }
    static constexpr auto behind = word_list({"down", "last", "less", "lower"});
    if (contains(behind, word->text)) { return matters_less; }
    return word->text == "more" || word->text == "up" || word->text == "higher" ? std::optional{matters} : std::nullopt;
}

// Whether less of it is better: "less memory", "less of a learning curve" are wishes.
bool is_better_small(const parsed_text& text, const criterion_mention& m) {
    static constexpr auto burdens =
        word_list({"bill", "bills", "cost", "costs", "curve", "effort", "latency", "lock-in", "memory", "money", "pay",
                   "price", "ram", "risk", "salaries", "salary", "time", "work"});
    const auto begin = text.tokens.begin();
    return names_an_ill(text, m) ||
           std::any_of(begin + static_cast<std::ptrdiff_t>(m.first), begin + static_cast<std::ptrdiff_t>(m.last),
                       [](const token& t) { return contains(burdens, t.text); });
}

// "we need less RAM", "fewer pauses"
bool wants_less_of_it(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto small = word_list({"fewer", "less", "little", "lower", "smaller"});
    auto at = m.first;
    while (at > part.first && text.tokens[at - 1].is(wc::determiner)) { --at; }
    const bool smaller = at > part.first && contains(small, text.tokens[at - 1].text);
    return smaller && is_better_small(text, m) && !is_negated(text, at - 1, part.first);
}

// "less performance", "not so much performance", "reduce performance", "turn performance down"
bool is_turned_down(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto turning = word_list({"bring", "dial", "scale", "take", "tone", "turn"});
    auto at = m.first;
    while (at > part.first && text.tokens[at - 1].is(wc::determiner)) { --at; }
    if (at == part.first) { return false; }
    const auto& before = text.tokens[at - 1].text;
    const auto* behind = text.word_at(m.last);
    if (behind != nullptr && behind->text == "down" && contains(turning, before)) { return true; }
    if (is_better_small(text, m)) { return false; }
    const bool so_much = before == "much" && at >= part.first + 3 && text.tokens[at - 2].text == "so" &&
                         text.tokens[at - 3].is(wc::negation);
    const bool ordered = at == part.first + 1 && (before == "reduce" || before == "lower");
    return before == "less" || so_much || ordered;
}

// "don't weigh performance so much"
bool is_overrated(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto excess = word_list({"so", "that", "too"});
    static constexpr auto much = word_list({"hard", "heavily", "high", "highly", "much", "strongly"});
    const auto* so = text.word_at(m.last);
    const auto* how = text.word_at(m.last + 1);
    return so != nullptr && how != nullptr && contains(excess, so->text) && contains(much, how->text) &&
           is_negated(text, m.first, part.first);
}

// "quality matters more to me than speed"
bool is_outranked(const parsed_text& text, const criterion_mention& m, const clause& part) {
    if (m.first <= part.first || text.tokens[m.first - 1].text != "than") { return false; }
    const auto begin = text.tokens.begin();
    return std::any_of(begin + static_cast<std::ptrdiff_t>(part.first),
                       begin + static_cast<std::ptrdiff_t>(m.first) - 1,
                       [](const token& t) { return t.text == "more" || t.text == "higher"; });
}

// "need not", "does not have to", "isn't required to", at the token
bool leaves_free(const parsed_text& text, std::size_t at) {
    static constexpr auto obliging = word_list({"have", "necessarily", "need", "required"});
    const auto* word = text.word_at(at);
    const auto* next = text.word_at(at + 1);
    if (word == nullptr || next == nullptr) { return false; }
    if (word->text == "neednt" || (word->text == "need" && next->text == "not")) { return true; }
    const auto* before = text.word_before(at);
    return contains(obliging, word->text) && before != nullptr && before->is(wc::negation) &&
           (next->text == "to" || next->text == "be");
}

// "it need not be easy to learn", "performance does not have to be great", "it may eat memory"
bool is_excused(const parsed_text& text, const criterion_mention& m, const clause& part) {
    constexpr std::size_t reach = 4;  // words
    const bool ill = names_an_ill(text, m);
    const auto from = m.first - std::min(reach, m.first - part.first);
    for (auto at = from; at < m.first; ++at) {
        const auto* next = text.word_at(at + 1);
        // "there may be no pauses"
        const bool denied = std::any_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(at),
                                        text.tokens.begin() + static_cast<std::ptrdiff_t>(m.last),
                                        [](const token& t) { return t.is(wc::negation); });
        const bool may = text.tokens[at].text == "may" && next != nullptr && !denied;
        if (ill ? may : leaves_free(text, at)) { return true; }
    }
    return !ill && (leaves_free(text, m.last) || leaves_free(text, m.last + 1) || leaves_free(text, m.last + 2));
}

// "it must not be hard to learn"
bool is_forbidden(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto hard = word_list({"difficult", "hard", "impossible", "tough"});
    static constexpr auto forbidding = word_list({"may", "must", "mustnt", "should", "shouldnt"});
    if (!contains(hard, text.tokens[m.first].text)) { return false; }
    return is_negated(text, m.first, part.first) &&
           std::any_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(part.first),
                       text.tokens.begin() + static_cast<std::ptrdiff_t>(m.first),
                       [](const token& t) { return contains(forbidding, t.text); });
}

// "leave the ecosystem out of it", "take salaries out", "pay is no problem, ramp-up neither"
bool is_left_out(const parsed_text& text, const criterion_mention& m) {
    const auto* out = text.word_at(m.last);
    if (out != nullptr && out->text == "neither") { return true; }
    if (out == nullptr || (out->text != "out" && out->text != "aside")) { return false; }
    for (std::size_t back = 1; back <= 2 && m.first >= back; ++back) {
        const auto& word = text.tokens[m.first - back];
        if (word.text == "leave" || word.text == "take" || word.text == "keep" || word.text == "put") { return true; }
        if (!word.is(wc::determiner)) { return false; }
    }
    return false;
}

// "I'd trade speed of the program for speed of the team", "we accept a long search for a fast program": what is given
// counts less, what is got for it more.
std::optional<double> exchanged(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto giving = word_list({"accept", "exchange", "sacrifice", "swap", "trade"});
    constexpr std::size_t reach = 4;  // words between the mention and "for"
    auto gives = part.first;
    while (gives < m.first && !contains(giving, text.tokens[gives].text)) { ++gives; }
    if (gives >= m.first) { return {}; }
    for (auto at = gives + 1; at < part.last; ++at) {
        if (text.tokens[at].text != "for") { continue; }
        if (at < m.first && m.first - at <= reach) { return matters_most; }
        if (at >= m.last && at - m.last <= reach && at + 1 < part.last) { return matters_less; }
    }
    return {};
}

}  // namespace

std::optional<double> weight_by_grammar(const parsed_text& text, const criterion_mention& m, const clause& part) {
    if (is_reminder(text, m.first, part.first) || wants_less_of_it(text, m, part)) { return matters; }
    if (is_left_out(text, m) || is_excused(text, m, part)) { return 0; }
    if (is_forbidden(text, m, part)) { return matters_most; }
    if (const auto traded = exchanged(text, m, part)) { return traded; }
    const bool less = is_outranked(text, m, part) || is_turned_down(text, m, part) || is_overrated(text, m, part);
    if (less) { return matters_less; }
    return turned_behind(text, m);
}

bool is_yardstick(const parsed_text& text, const criterion_mention& m, const clause& part) {
    auto at = m.first;
    while (at > part.first && text.tokens[at - 1].is(wc::determiner)) { --at; }
    if (at < part.first + 3 || text.tokens[at - 1].text != "as") { return false; }
    return text.tokens[at - 3].text == "as" || text.tokens[at - 3].text == "more";
}

bool is_denied_itself(const parsed_text& text, const criterion_mention& m, const clause& part) {
    auto at = m.first;
    if (at > part.first && (text.tokens[at - 1].text == "about" || text.tokens[at - 1].text == "for")) { --at; }
    return at > part.first && text.tokens[at - 1].is(wc::negation);
}

bool is_refused(const parsed_text& text, const criterion_mention& m) {
    static constexpr auto bearable =
        word_list({"acceptable", "allowed", "bearable", "fine", "go", "goes", "ok", "okay", "option", "tolerable"});
    const auto& last = text.tokens[m.last - 1];
    const auto* next = text.word_at(m.last);
    const bool inside =
        contains(bearable, last.text) && m.last >= m.first + 2 && text.tokens[m.last - 2].is(wc::negation);
    return inside || (last.is(wc::negation) && next != nullptr && contains(bearable, next->text));
}

bool is_unbearable(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto none = word_list({"neither", "never", "no", "nobody", "none", "noone", "not", "nothing"});
    return names_an_ill(text, m) && std::any_of(text.tokens.begin() + static_cast<std::ptrdiff_t>(part.first),
                                                text.tokens.begin() + static_cast<std::ptrdiff_t>(m.first),
                                                [](const token& t) { return contains(none, t.text); });
}

bool is_hearsay(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto saying = std::to_array<std::string_view>(
        {"claim", "claimed", "claims", "insist", "insists", "say", "says", "swear", "swears", "tell", "tells", "told"});
    for (auto at = part.first; at < m.first; ++at) {
        const bool own = at > part.first && text.tokens[at - 1].text == "i";
        if (contains(saying, text.tokens[at].text) && !own) { return true; }
    }
    return false;
}

namespace {

// "my uncle wants Rust because of memory": why somebody else would choose.
bool is_reason_of_others(const parsed_text& text, const criterion_mention& m, const clause& part) {
    static constexpr auto choosing = word_list({"argues", "claims", "favours", "insists", "likes", "loves", "prefers",
                                                "said", "says", "swears", "thinks", "wanted", "wants"});
    static constexpr auto own = word_list({"i", "im", "our", "us", "we"});
    bool chooses = false;
    for (auto at = part.first; at < m.first; ++at) {
        const auto& word = text.tokens[at].text;
        if (contains(own, word)) { return false; }
        chooses = chooses || contains(choosing, word);
        if (chooses && word == "because") { return true; }
    }
    return false;
}

}  // namespace

bool is_only_claimed(const parsed_text& text, const criterion_mention& m, const clause& part) {
    if (is_reason_of_others(text, m, part)) { return true; }
    const auto& word = text.tokens[m.first].text;
    const bool comparative = word.size() > 4 && word.ends_with("er");
    const auto* than = text.word_at(m.last);
    const auto* what = text.word_at(m.last + 1);
    const bool asked_back = than != nullptr && than->text == "than" && what != nullptr && what->text == "what";
    const auto* before = text.word_before(m.first);
    const bool claimed = before != nullptr && before->is(wc::copula) && is_hearsay(text, m, part);
    return comparative && (asked_back || claimed);
}

bool names_an_ill(const parsed_text& text, const criterion_mention& m) {
    static constexpr auto ills = std::to_array<std::string_view>(
        {"bloat",   "block",    "bloated", "crash",   "crashes", "crashing", "eat",    "eats",   "eating",
         "freeze",  "freezes",  "hiccup",  "hiccups", "hog",     "hogs",     "lag",    "lags",   "leak",
         "leaks",   "leaking",  "oom",     "pause",   "pauses",  "pausing",  "slow",   "stall",  "stalls",
         "stutter", "stutters", "wait",    "waiting", "waste",   "wasted",   "wastes", "wasting"});
    const auto begin = text.tokens.begin();
    const auto first = m.first > 0 ? m.first - 1 : m.first;
    return std::any_of(begin + static_cast<std::ptrdiff_t>(first), begin + static_cast<std::ptrdiff_t>(m.last),
                       [](const token& t) { return contains(ills, t.text); });
}

}  // namespace hirewise::advice
