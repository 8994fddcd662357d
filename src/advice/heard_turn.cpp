#include "advice/heard_turn.hpp"

#include <algorithm>
#include <utility>

#include "advice/earlier_states.hpp"
#include "advice/inquiries.hpp"
#include "advice/newcomers.hpp"
#include "advice/supposing.hpp"
#include "advice/turn_odds.hpp"
#include "advice/turn_signs.hpp"
#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

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

class listener {
public:
    listener(const thread_message& m, const turn_maker& make, option_moves& moves, heard_changes& heard)
        : m_{m}, make_{make}, moves_{moves}, heard_{heard} {}

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
    if (chances.of(act) < least_sure(message, make, found.kind, act, nearest)) { return std::nullopt; }
    return heard_by.as(act, found.kind);
}

}  // namespace hirewise::advice
