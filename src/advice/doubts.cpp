#include "advice/doubts.hpp"

#include <algorithm>
#include <string_view>

#include "advice/guesses.hpp"
#include "advice/name_context.hpp"
#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

namespace wc = word_class;
namespace wt = word_topic;

// How far ahead of talk an intent must be, in thousandths, as the scores.
constexpr int clear_of_talk = 500;
constexpr int clear_of_talk_in_our_words = 1'000;
constexpr int clear_of_talk_elsewhere = 2'000;
constexpr int clear_of_talk_told = 4'000;
constexpr int far_from_talk = 1'500;
constexpr int surely = -105;  // the logarithm of nine in ten, in thousandths

// "Nine thousand recipe pages, and grandmothers on slow phones. Which front-end framework?" asks for a kind of option,
// and says what for.
bool asks_for_kind(const full_reading& made) {
    return made.asks_for_kind() && (hints_at_work(made) || !made.reading.use_cases.empty());
}

// Somebody is sought: "we need", "looking for", or an order at the head.
bool seeks(const parsed_text& text) {
    static constexpr auto seeking = word_list({"find", "hire", "looking", "must", "need", "needs", "recruit", "search",
                                               "searching", "seek", "seeking", "should", "want", "wanted", "wants"});
    const bool sought =
        std::any_of(text.tokens.begin(), text.tokens.end(), [](const token& t) { return contains(seeking, t.text); });
    return sought || text.is_question() || text.has_class(wc::decide_verb) || text.has(cue::recommend);
}

// "We need to go over the API design with the team" asks for nobody, "then we can talk about more hires" neither.
bool is_merely_told(const full_reading& made) {
    const bool asks = made.text.is_question() || made.text.has_class(wc::hire_verb | wc::decide_verb);
    const bool for_kind = asks_for_kind(made) && (seeks(made.text) || !made.field.empty());
    return made.reading.intent == intent::recommend && made.links.empty() && !(asks && seeks(made.text)) && !for_kind;
}

// "need a plumber by tomorrow, the kitchen is a lake"
bool is_of_another_walk_of_life(const full_reading& made) {
    int life = 0;
    int craft = 0;
    for (std::size_t at = 0; at < made.text.tokens.size(); ++at) {
        if (made.covered[at]) { continue; }
        life += made.text.tokens[at].is_from(wt::life) ? 1 : 0;
        craft += made.text.tokens[at].is_from(wt::craft) ? 1 : 0;
    }
    return made.reading.intent == intent::recommend && made.links.empty() && life >= 2 && life > craft &&
           !asks_for_kind(made);
}

// "what is saas marketing"
bool asks_what_it_is(const full_reading& made) {
    static constexpr auto choosing = word_list({"best", "better", "right", "the", "a", "your"});
    const auto& tokens = made.text.tokens;
    if (made.reading.intent != intent::recommend || tokens.size() < 3 || tokens[0].text != "what") { return false; }
    return tokens[1].text == "is" && !contains(choosing, tokens[2].text) && made.field.empty();
}

bool sounds_more_like_talk_than(intent which, const full_reading& made) {
    return score_of(intent::out_of_scope, made.heard) > score_of(which, made.heard);
}

// "two nodes leak, java 17": named side by side, but neither asked about nor set against each other. "To call C from
// there you declare it, Rust is way more involved": told, with nobody to decide anything.
bool are_merely_named(const full_reading& made) {
    constexpr std::size_t brief = 7;  // words: "Rust over Go, more fun" may be all that somebody types
    if (made.reading.intent != intent::compare || made.text.has_class(wc::choice)) { return false; }
    const bool asks = made.text.is_question() || made.text.has_class(wc::hire_verb | wc::decide_verb | wc::hire_noun);
    const bool wants = asks || !made.reading.use_cases.empty();
    const bool weighs = wants || !made.reading.priorities.empty() || made.text.has_class(wc::modal | wc::use_verb) ||
                        made.text.has(cue::recommend) || made.text.word_count() <= brief;
    if (is_clear_of_talk(made.scores)) { return false; }
    if (!weighs) { return true; }
    return !made.roles.compared && sounds_more_like_talk_than(intent::compare, made) && (made.declined || !wants);
}

// "the gateway in Go logs me out every quarter of an hour": a use for one, and nothing about its merit.
bool is_merely_used(const full_reading& made) {
    constexpr auto judging = wc::merit | wc::hire_noun | wc::hire_verb | wc::decide_verb | wc::use_verb;
    const bool names_use = std::any_of(made.weighed.begin(), made.weighed.end(),
                                       [](const use_case_candidate& each) { return each.named; });
    if (made.reading.intent != intent::single || !names_use) { return false; }
    if (!sounds_more_like_talk_than(intent::single, made)) { return false; }
    const auto& tokens = made.text.tokens;
    const bool judged = std::any_of(tokens.begin(), tokens.end(), [&](const token& t) {
        const auto* next = &t == &tokens.back() ? nullptr : &t + 1;
        const bool now = t.text == "right" && next != nullptr && next->text == "now";
        return t.is(judging) && !now;
    });
    const bool asks_of_one_alone = std::any_of(made.links.begin(), made.links.end(), [&](const technology_link& l) {
        return is_asked_alone(made.text, l.first, l.last);
    });
    // "should we look for a rustacean to build our web API", "shipping quickly is all that counts. rust?"
    const bool asks_whether = (!tokens.empty() && tokens.front().text == "should") || asks_of_one_alone;
    return !judged && !asks_whether && !made.text.has(cue::merit) && !made.text.has(cue::why) &&
           lead_over_talk(made.scores) < far_from_talk;
}

// "%s%s%n Rust or Go %d": whatever such marks sound of, there is no other word.
bool has_only_names(const full_reading& made) {
    constexpr std::size_t longest_mark = 2;  // letters; "or" and "vs" too
    const auto& tokens = made.text.tokens;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const bool name = std::any_of(made.links.begin(), made.links.end(),
                                      [at](const technology_link& l) { return at >= l.first && at < l.last; });
        if (!name && tokens[at].is_word() && tokens[at].text.size() > longest_mark) { return false; }
    }
    return !made.links.empty();
}

// By its words it is talk, and nothing else makes it clear that it is not.
bool sounds_like_talk(const full_reading& made) {
    const auto talk = score_of(intent::out_of_scope, made.heard);
    const bool heard = talk < 0;  // 0, as all others: the words say nothing
    return heard && talk >= surely && !is_clear_of_talk(made.scores) && !has_only_names(made);
}

// "whom would you take: Rust, Go?"
bool sets_two_apart(const full_reading& made) {
    return made.reading.intent == intent::compare && made.roles.compared && made.roles.options.size() >= 2 &&
           made.text.is_question();
}

}  // namespace

bool is_surely_about_work(const full_reading& made) {
    constexpr double sure = 0.9;
    constexpr std::size_t too_brief = 6;  // words: "exactly right", "has somebody a charger"
    return made.text.word_count() > too_brief &&
           std::any_of(made.weighed.begin(), made.weighed.end(),
                       [](const use_case_candidate& each) { return each.chance >= sure; });
}

bool is_in_doubt(const understood& what) {
    const auto& made = what.made;
    if (what.now.kind != turn_kind::fresh || what.in_thread || made.plain) { return false; }
    if (is_of_another_walk_of_life(made) || asks_what_it_is(made) || are_merely_named(made) || is_merely_used(made)) {
        return true;
    }
    const bool names_ours = !made.links.empty() || asks_for_kind(made);
    const int least = is_merely_told(made)         ? clear_of_talk_told
                      : sets_two_apart(made)       ? 0
                      : is_surely_about_work(made) ? 0
                      : names_ours                 ? clear_of_talk
                      : made.of_our_field          ? clear_of_talk_in_our_words
                                                   : clear_of_talk_elsewhere;
    return sounds_like_talk(made) || lead_over_talk(made.scores) < least;
}

bool tells_of_the_work(const understood& what) {
    constexpr double likely = 0.6;
    const auto& chances = what.now.chances;
    const auto& names = what.made.roles.names;
    const bool says_where = std::any_of(names.begin(), names.end(), [](const named& n) {
        return n.technology != nullptr && (n.role == role::place_of_use || n.role == role::incumbent);
    });
    return what.in_thread && (says_where || chances.of(turn_act::work) + chances.of(turn_act::wish) >= likely);
}

}  // namespace hirewise::advice
