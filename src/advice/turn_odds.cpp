#include "advice/turn_odds.hpp"

#include <algorithm>

#include "advice/arrangements.hpp"
#include "advice/asking.hpp"
#include "advice/courtesies.hpp"
#include "advice/newcomers.hpp"
#include "advice/turn_signs.hpp"
#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

constexpr double never = 2;  // no chance is as much

// Found by measuring threads.
constexpr double likely_question = 0.5;  // so near to a written question it may be one
constexpr double sure_question = 0.95;
constexpr double likely_addition = 0.45;
constexpr double likely_other = 0.6;  // where nothing is named that is weighed
constexpr double sure_other = 0.85;   // where only the work may be

bool names_other_work(const thread_message& m) {
    return std::ranges::any_of(own_use_cases(m),
                               [&](const std::string& id) { return !contains(m.context.use_cases, id); });
}

// "then pay has to count more", "what it costs to run has to stay small"
bool weighs_money(const thread_message& m) {
    return says_weight(m.made.text) || !m.made.reading.priorities.empty();
}

double least_beside_fresh(const thread_message& m, const turn_maker& make, turn_act act, double nearest) {
    if (make.asks_anew() && make.names_options() >= 2) { return never; }
    // "do degrees predict anything?"
    const bool weighs =
        act == turn_act::verdict || act == turn_act::work || act == turn_act::wish || act == turn_act::add;
    if (weighs && nearest >= sure_question && m.made.text.is_question()) { return never; }
    // "somebody scribbled Vue underneath. thoughts?"
    const bool may_join = act == turn_act::add && newcomers(m).size() == 1 && m.moves.named.size() == 1;
    if (may_join) { return likely_addition; }
    // Whoever names what is not weighed yet hardly does so by the way.
    const bool is_rash = act == turn_act::remove || (act == turn_act::courtesy && !newcomers(m).empty());
    if (is_rash) { return 0.8; }
    if (act == turn_act::pay && weighs_money(m) && !is_marked_as_question(m.made.text)) { return never; }
    if (act == turn_act::pay || act == turn_act::courtesy) { return 0.7; }
    if (act == turn_act::why && !m.made.text.is_question()) { return 0.7; }
    const bool is_unread = make.names_options() == 0 && nearest < likely_question;
    return is_unread && m.moves.named.empty() ? 0.4 : 0.6;
}

bool says_no_wish(const thread_message& m) {
    return m.made.reading.priorities.empty() && !resets_weights(m) && !adjusted_weight(m) && !drops_last_weight(m) &&
           weights_taken_back(m).empty();
}

bool takes_nothing_back(const thread_message& m) {
    return dropped_use_cases(m).empty() && m.made.denied.empty() && says_no_wish(m);
}

double least_beside_change(const thread_message& m, turn_act act) {
    if (m.moves.any() || !m.made.reading.skills.empty()) { return never; }
    const bool asks_it = m.made.text.is_question();
    switch (act) {
        case turn_act::fact: return 0.8;
        case turn_act::pay: return asks_it ? 0.9 : never;
        case turn_act::why: return m.made.text.has_word("why") ? 0.8 : never;
        case turn_act::recap: return 0.65;
        case turn_act::add:
        case turn_act::remove: return 0.85;
        case turn_act::wish: return says_no_wish(m) ? 0.85 : never;
        // "forget that, it is a brake controller now" puts something in its place.
        case turn_act::drop: return takes_nothing_back(m) && !names_other_work(m) ? 0.85 : never;
        // "reset all weights" forgets nothing else.
        case turn_act::restart: return resets_weights(m) ? never : 0.95;
        default: return never;
    }
}

double least_beside_courtesy(const thread_message& m, turn_act act) {
    // "@sam did you see this"
    if (act == turn_act::courtesy || speaks_to_somebody(m.made.text)) { return never; }
    if (act == turn_act::other) { return 0.8; }
    // "that convinces me" asks for nothing.
    return act == turn_act::why && !m.made.text.is_question() ? 0.8 : 0.55;
}

// "has anybody seen the projector?", "who owns the Perl script that rotates the logs?": nothing that is weighed
// here.
double least_sure_of_other(const thread_message& m) {
    const auto& text = m.made.text;
    const bool names_one =
        std::ranges::any_of(m.moves.named, [&](const std::string& id) { return contains(m.context.options, id); });
    const bool moves_options = m.moves.restored != nullptr || !m.moves.removed.empty() || !m.moves.kept.empty() ||
                               !m.moves.put_in.empty() || joins(m);
    const auto* opening = text.word_at(0);
    const bool leans = text.has(cue::what_about) || (opening != nullptr && opening->is(word_class::link_word)) ||
                       m.cues.has(thread_cue::anew) || says_weight(text);
    if (names_one || moves_options || leans) { return never; }
    const auto& said = m.made.use_case_mentions;
    const bool only_hinted = !said.empty() && std::ranges::all_of(said, [](const auto& each) { return each.hint; });
    // "how long does an egg keep in the fridge"
    if (only_hinted && m.made.reading.priorities.empty()) { return 0.5; }
    return m.made.reading.use_cases.empty() && m.made.reading.priorities.empty() ? likely_other : sure_other;
}

}  // namespace

double least_sure(const thread_message& m, const turn_maker& make, turn_kind found, turn_act act, double nearest) {
    switch (found) {
        case turn_kind::fresh:
            if (act == turn_act::other) { return nearest >= likely_question ? sure_other : least_sure_of_other(m); }
            return least_beside_fresh(m, make, act, nearest);
        case turn_kind::courtesy: return least_beside_courtesy(m, act);
        case turn_kind::reweigh:
            // "has anybody seen the projector?"
            if (act == turn_act::other) { return least_sure_of_other(m); }
            return least_beside_change(m, act);
        case turn_kind::foil:
            return act == turn_act::add || act == turn_act::undo || act == turn_act::remove ? 0.8 : never;
        // "how many weeks does it take to fill such a seat?"
        case turn_kind::explain:
            if (act == turn_act::other) { return least_sure_of_other(m); }
            return act == turn_act::fact && m.made.text.is_question() ? 0.9 : never;
        // "what time is it in Berlin?"
        case turn_kind::fact: return act == turn_act::other ? least_sure_of_other(m) : never;
        case turn_kind::pay:
            if (act == turn_act::other) { return least_sure_of_other(m); }
            return act == turn_act::why ? 0.85 : never;
        case turn_kind::recap: return act == turn_act::restart ? 0.9 : never;
        default: return never;
    }
}

bool is_for_others(const thread_message& message) {
    if (is_arrangement(message.made.text)) { return true; }
    constexpr double may_be_other = 0.3;  // where one only overhears
    constexpr double surely = 0.85;       // also where an option is named: "how do I get rust off a pan"
    const double chance = message.chances.of(turn_act::other);
    if (message.chances.likeliest() != turn_act::other || chance < may_be_other) { return false; }
    return chance >= surely || least_sure_of_other(message) < never;
}

bool sounds_meant(const thread_message& message) {
    constexpr double surely = 0.9;
    const auto act = message.chances.likeliest();
    if (message.chances.of(act) < surely) { return false; }
    switch (act) {
        case turn_act::work: return true;
        // "I disagree with Tom" sounds of both.
        case turn_act::add: return !message.moves.named.empty();
        case turn_act::wish: return asks(message.made.text) || !message.made.reading.priorities.empty();
        case turn_act::why:
        case turn_act::pay:
        case turn_act::fact:
        case turn_act::recap:
        case turn_act::verdict: return asks(message.made.text);
        // "start over" may be said to anybody.
        default: return false;
    }
}

turn_chances chances_among_ours(const thread_message& m) {
    auto chances = m.chances;
    const double other = chances.of(turn_act::other);
    if (other == 0 || other == 1 || least_sure_of_other(m) < never) { return chances; }
    for (std::size_t i = 0; i < knowledge::turn_acts.size(); ++i) {
        const auto act = static_cast<turn_act>(i);
        chances.set(act, act == turn_act::other ? 0 : chances.of(act) / (1 - other));
    }
    return chances;
}

}  // namespace hirewise::advice
