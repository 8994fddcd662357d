#include "advice/contests.hpp"

#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;

// What people do who want something: "votes for", "would rather take".
constexpr auto wishing = word_list({
    "advocate", "advocates", "argue",       "argues",     "arguing",  "back",    "backs",   "campaign",  "campaigns",
    "claim",    "claims",    "defend",      "defends",    "demand",   "demands", "fancies", "fancy",     "favor",
    "favors",   "favour",    "favours",     "fight",      "fighting", "fights",  "insist",  "insists",   "insisting",
    "keen",     "lean",      "leaning",     "leans",      "like",     "likes",   "lobbies", "lobby",     "love",
    "loves",    "offer",     "offered",     "offers",     "plead",    "pleads",  "prefer",  "preferred", "prefers",
    "propose",  "proposed",  "proposes",    "push",       "pushed",   "pushes",  "pushing", "quoted",    "quotes",
    "rather",   "recommend", "recommended", "recommends", "said",     "say",     "says",    "sold",      "stay",
    "stick",    "suggest",   "suggested",   "suggests",   "swear",    "swears",  "told",    "vote",      "voted",
    "votes",    "voting",    "want",        "wanted",     "wants",
});

// "one partner votes for Go, the other for Rust": the verb is said once.
constexpr auto counterparts = word_list({"another", "else", "half", "other", "others", "rest"});

constexpr auto camps = word_list({"camp", "crowd", "faction", "fan", "fans", "side"});

constexpr auto standing = word_list({"all", "am", "are", "im", "is", "more", "rather", "were"});

// "something like Go" is no wish; "they are for Go" and "they would like Go" are.
bool is_wish(const parsed_text& text, std::size_t at) {
    const auto& word = text.tokens[at];
    const auto* before = text.word_before(at);
    if (before == nullptr) { return false; }
    if (word.text == "for") { return contains(standing, before->text); }
    if (!contains(wishing, word.text)) { return false; }
    constexpr auto wisher = wc::subject | wc::modal | wc::hire_noun | wc::developer | wc::workplace;
    return word.text != "like" || before->is(wisher);
}

// "Go, says the freelancer"
bool is_said_behind(const parsed_text& text, std::size_t at) {
    const bool pause = at < text.tokens.size() && text.tokens[at].kind == token_kind::comma;
    const auto* verb = text.word_at(at + 1);
    return pause && verb != nullptr && (verb->text == "says" || verb->text == "said" || verb->text == "say");
}

// Whether the wish for a name is said in its own clause, behind the name before it.
bool is_wanted(const parsed_text& text, const name_span& name, std::size_t after, bool may_be_elided) {
    constexpr std::size_t farthest = 7;
    const auto* next = text.word_at(name.last);
    if (next != nullptr && contains(camps, next->text)) { return true; }
    if (is_said_behind(text, name.last)) { return true; }
    for (std::size_t back = 1; back <= farthest && name.first >= after + back; ++back) {
        const auto at = name.first - back;
        if (!text.tokens[at].is_word()) { return false; }
        if (is_wish(text, at)) { return true; }
        if (may_be_elided && contains(counterparts, text.tokens[at].text)) { return true; }
    }
    return false;
}

// "the boss insists on Go, our people on Rust": the verb is said once, its preposition again.
bool repeats_preposition(const parsed_text& text, const name_span& first, const name_span& second) {
    const auto* one = text.word_before(first.first);
    const auto* other = text.word_before(second.first);
    return one != nullptr && other != nullptr && one->text == other->text && (one->text == "on" || one->text == "for");
}

}  // namespace

bool is_wanted_by_somebody(const parsed_text& text, const name_span& name) {
    return is_wanted(text, name, 0, false);
}

std::vector<std::size_t> contested(const parsed_text& text, const std::vector<name_span>& names) {
    std::vector<std::size_t> found;
    std::size_t after = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool elided = !found.empty() && repeats_preposition(text, names[found.front()], names[i]);
        if (elided || is_wanted(text, names[i], after, !found.empty())) { found.push_back(i); }
        after = names[i].last;
    }
    return found.size() >= 2 ? found : std::vector<std::size_t>{};
}

}  // namespace hirewise::advice
