#include "advice/heard_turn.hpp"

#include <algorithm>
#include <utility>

#include "advice/arrangements.hpp"
#include "advice/asking.hpp"
#include "advice/courtesies.hpp"
#include "advice/earlier_states.hpp"
#include "advice/inquiries.hpp"
#include "advice/newcomers.hpp"
#include "advice/supposing.hpp"
#include "advice/turn_signs.hpp"
#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

// How sure one has to be of an act to believe it more than what the rules found, 0-1; found by measuring threads. More
// than 1: never.
constexpr double never = 2;
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

// "could R people switch to Python easily?": names what is weighed already, and asks for a fact or for pay all the
// same.
bool asks_about_those(const thread_message& m, turn_act act) {
    constexpr double sure = 0.9;
    if ((act != turn_act::fact && act != turn_act::pay) || m.chances.of(act) < sure) { return false; }
    const auto& named = m.moves.named;
    const auto is_weighed = [&](const std::string& id) { return contains(m.context.options, id); };
    return named.size() >= 2 && std::ranges::all_of(named, is_weighed) && !m.moves.any() &&
           (act == turn_act::pay || (m.made.text.is_question() && !m.made.text.has_class(word_class::choice)));
}

// "has anybody seen the projector?", "who owns the Perl script that rotates the logs?": nothing that is weighed
// here.
double least_sure_of_other(const thread_message& m) {
    const auto& text = m.made.text;
    const bool names_one =
        std::ranges::any_of(m.moves.named, [&](const std::string& id) { return contains(m.context.options, id); });
    const bool moves_options = m.moves.restored != nullptr || !m.moves.removed.empty() || !m.moves.kept.empty() ||
                               !m.moves.put_in.empty() || joins(m);
    const bool leans = text.has(cue::what_about) || text.tokens.front().is(word_class::link_word) ||
                       m.cues.has(thread_cue::anew) || says_weight(text);
    if (names_one || moves_options || leans) { return never; }
    const auto& said = m.made.use_case_mentions;
    const bool only_hinted = !said.empty() && std::ranges::all_of(said, [](const auto& each) { return each.hint; });
    // "how long does an egg keep in the fridge"
    if (only_hinted && m.made.reading.priorities.empty()) { return 0.5; }
    return m.made.reading.use_cases.empty() && m.made.reading.priorities.empty() ? likely_other : sure_other;
}

class listener {
public:
    listener(const thread_message& m, const turn_maker& make, option_moves& moves, heard_changes& heard)
        : m_{m}, make_{make}, moves_{moves}, heard_{heard} {}

    double least_sure(turn_kind found, turn_act act, double nearest) const {
        switch (found) {
            case turn_kind::fresh:
                if (act == turn_act::other) {
                    return nearest >= likely_question ? sure_other : least_sure_of_other(m_);
                }
                return least_beside_fresh(m_, make_, act, nearest);
            case turn_kind::courtesy: return least_beside_courtesy(m_, act);
            case turn_kind::reweigh:
                // "has anybody seen the projector?"
                if (act == turn_act::other) { return least_sure_of_other(m_); }
                return least_beside_change(m_, act);
            case turn_kind::foil:
                return act == turn_act::add || act == turn_act::undo || act == turn_act::remove ? 0.8 : never;
            // "how many weeks does it take to fill such a seat?"
            case turn_kind::explain:
                if (act == turn_act::other) { return least_sure_of_other(m_); }
                return act == turn_act::fact && m_.made.text.is_question() ? 0.9 : never;
            // "what time is it in Berlin?"
            case turn_kind::fact: return act == turn_act::other ? least_sure_of_other(m_) : never;
            case turn_kind::pay:
                if (act == turn_act::other) { return least_sure_of_other(m_); }
                return act == turn_act::why ? 0.85 : never;
            case turn_kind::recap: return act == turn_act::restart ? 0.9 : never;
            default: return never;
        }
    }

    std::optional<turn> as(turn_act act, turn_kind found) {
        switch (act) {
            case turn_act::why: return make_.reasons();
            case turn_act::pay: return make_.about(turn_kind::pay);
            case turn_act::fact: return telling();
            case turn_act::recap: return make_.of_kind(turn_kind::recap);
            case turn_act::restart: return make_.restart();
            case turn_act::courtesy: return make_.of_kind(turn_kind::courtesy);
            case turn_act::add: return adding();
            case turn_act::remove: return removing();
            case turn_act::undo: return undoing();
            case turn_act::drop:
                if (found == turn_kind::reweigh) { return changing_too(hear_drop(m_.made, m_.context)); }
                return dropping();
            case turn_act::work:
                return changing(either(hear_work(m_.made, m_.context), hear_wish(m_.made, m_.context)));
            case turn_act::wish:
                // "scrap the recruiting wish, a friend is sending us people"
                if (strikes_out(m_)) { return dropping(); }
                if (found == turn_kind::reweigh) { return changing_too(hear_wish(m_.made, m_.context)); }
                return changing(either(hear_wish(m_.made, m_.context), hear_work(m_.made, m_.context)));
            case turn_act::verdict: return make_.reweigh();
            case turn_act::other: return declining();
            default: return std::nullopt;
        }
    }

private:
    turn declining() {
        moves_ = {};
        heard_ = {};
        return make_.declining();
    }

    turn telling() const {
        auto next = make_.about(turn_kind::fact);
        next.topic = topic_asked_for(m_);
        const auto& named = m_.made.reading.priorities;  // "which of them is easier to learn"
        if (next.topic.empty() && named.size() == 1) { next.topic = named.front().criterion; }
        if (next.topic.empty()) { next.topic = heard_topic(m_.made); }
        return next;
    }

    std::optional<turn> adding() {
        for (const auto& id : moves_.named) {
            const bool is_new = !contains(m_.context.options, id) && !contains(moves_.dismissed, id);
            if (is_new && may_join(id) && !is_where_it_runs(m_, id)) { moves_.added.push_back(id); }
        }
        const bool only_where = !moves_.named.empty() && std::ranges::all_of(moves_.named, [&](const std::string& id) {
            return is_where_it_runs(m_, id);
        });
        if (only_where) { return make_.declining(); }
        return moves_.added.empty() ? std::nullopt : std::optional{make_.reweigh()};
    }

    // "Laravel is too much PHP for me" puts no language beside frameworks.
    bool may_join(const std::string& id) const {
        const auto category_of = [&](const std::string& of) {
            const auto* technology = m_.base.find_technology(of);
            return technology == nullptr ? std::string_view{} : std::string_view{technology->category};
        };
        const auto is_option = [&](const std::string& named) { return contains(m_.context.options, named); };
        const auto is_alike = [&](const std::string& option) { return category_of(option) == category_of(id); };
        return std::ranges::none_of(moves_.named, is_option) || std::ranges::any_of(m_.context.options, is_alike);
    }

    // Never all of them.
    std::optional<turn> removing() {
        std::vector<std::string> gone;
        for (const auto& id : moves_.named.empty() ? moves_.pointed : moves_.named) {
            if (contains(m_.context.options, id)) { gone.push_back(id); }
        }
        if (gone.empty() || gone.size() >= m_.context.options.size()) { return std::nullopt; }
        moves_.removed = std::move(gone);
        return make_.reweigh();
    }

    // "you needn't bother with Vue any longer"
    std::optional<turn> dropping() {
        if (auto without = removing()) { return without; }
        return changing(hear_drop(m_.made, m_.context));
    }

    static heard_changes either(heard_changes first, heard_changes second) {
        return first.any() ? std::move(first) : std::move(second);
    }

    std::optional<turn> undoing() {
        if (m_.context.earlier.empty()) { return std::nullopt; }
        moves_.restored = state_meant(m_.made.text, m_.context);
        return moves_.restored == nullptr ? std::nullopt : std::optional{make_.reweigh()};
    }

    std::optional<turn> changing(heard_changes heard) {
        const bool says_it = changes_something(m_);
        if (!says_it && !heard.any()) { return std::nullopt; }
        if (!says_it) { heard_ = std::move(heard); }
        return make_.reweigh();
    }

    // Beside what the rules read.
    std::optional<turn> changing_too(heard_changes heard) {
        if (!heard.any()) { return std::nullopt; }
        heard_ = std::move(heard);
        return make_.reweigh();
    }

    const thread_message& m_;
    const turn_maker& make_;
    option_moves& moves_;
    heard_changes& heard_;
};

}  // namespace

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

namespace {

// "on reflection, money shall play no role": what leans on the thread is no matter of others, whatever it sounds like.
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

// What "what if the newcomers need to understand it?" may sound like, and is not.
bool is_no_supposition(turn_act act) {
    return act == turn_act::fact || act == turn_act::why || act == turn_act::recap || act == turn_act::other ||
           act == turn_act::courtesy || act == turn_act::verdict;
}

}  // namespace

std::optional<turn> hear_turn(const thread_message& message, const turn_maker& make, const turn& found, double nearest,
                              option_moves& moves, heard_changes& heard) {
    const auto chances = chances_among_ours(message);
    const auto act = chances.likeliest();
    listener heard_by{message, make, moves, heard};
    if (says_which_phone(message)) { return std::nullopt; }  // the rules have read that
    const bool settled = found.kind == turn_kind::restart || found.kind == turn_kind::recap;
    if (!settled && takes_something_out(message)) {
        if (auto without = heard_by.as(turn_act::drop, found.kind)) { return without; }
    }
    if (asks_about_those(message, act)) { return heard_by.as(act, found.kind); }
    if (is_no_supposition(act) && supposes(message.made.text)) {
        if (found.kind == turn_kind::reweigh) { return std::nullopt; }
        const bool is_work = chances.of(turn_act::work) > chances.of(turn_act::wish);
        if (auto changed = heard_by.as(is_work ? turn_act::work : turn_act::wish, found.kind)) { return changed; }
    }
    if (chances.of(act) < heard_by.least_sure(found.kind, act, nearest)) { return std::nullopt; }
    return heard_by.as(act, found.kind);
}

}  // namespace hirewise::advice
