#include "advice/turn_maker.hpp"

#include <algorithm>
#include <utility>

#include "advice/use_case_changes.hpp"
#include "base/contains.hpp"

namespace hirewise::advice {

turn turn_maker::fresh() const {
    turn next{turn_kind::fresh, m_.made.reading, {}, {}, {}};
    if (!m_.context.empty()) { next.reading.use_cases = own_use_cases(m_); }
    next.counts_alike = m_.made.counts_alike;
    return next;
}

turn turn_maker::restart() const {
    turn next{turn_kind::restart, m_.made.reading, {}, {}, {}};
    next.reading.options.clear();
    next.reading.intent = intent::out_of_scope;
    return next;
}

turn turn_maker::of_kind(turn_kind kind) const {
    turn next{kind, m_.made.reading, {}, {}, m_.context.category};
    next.reading.options = m_.context.options;
    next.reading.use_cases = m_.context.use_cases;
    next.reading.priorities = m_.context.priorities;
    next.reading.stated = m_.context.stated;
    next.reading.skills = m_.context.skills;
    next.reading.unknown.clear();
    const bool weighs = kind != turn_kind::courtesy && kind != turn_kind::restart && kind != turn_kind::aside;
    next.reading.intent = weighs ? intent_of(next.reading.options) : intent::out_of_scope;
    next.counts_alike = m_.context.counts_alike;
    next.undecided = m_.context.undecided;
    return next;
}

turn turn_maker::reweigh() const {
    turn next{turn_kind::reweigh, changed_reading(m_), {}, {}, {}};
    if (tells_of_the_work()) { next.reading.unknown.clear(); }
    if (is_open() && !m_.moves.any()) {
        next.field = m_.context.category;
        next.reading.options.clear();
    }
    next.reading.intent = intent_of(next.reading.options);
    const bool says_the_same =
        next.reading.use_cases == m_.context.use_cases && next.reading.priorities == m_.context.priorities;
    next.counts_alike = m_.made.counts_alike || (m_.context.counts_alike && !says_weight(m_.made.text));
    next.undecided = m_.context.undecided && says_the_same;
    return next;
}

turn turn_maker::about(turn_kind kind) const {
    auto next = of_kind(kind);
    next.about = m_.moves.named.empty() ? m_.moves.pointed : m_.moves.named;
    std::erase_if(next.about, [&](const auto& id) { return !contains(m_.context.options, id) && !is_open(); });
    if (next.about.empty()) { next.about = m_.context.options; }
    return next;
}

turn turn_maker::foil(std::string id) const {
    auto next = of_kind(turn_kind::foil);
    if (!id.empty() && !contains(next.reading.options, id)) {
        next.reading.options.push_back(id);
        next.reading.intent = intent::compare;
        next.field.clear();
    }
    next.foil = std::move(id);
    return next;
}

turn turn_maker::reasons() const {
    const auto& named = m_.moves.named.empty() ? m_.moves.pointed : m_.moves.named;
    if (named.size() == 1) { return foil(named.front()); }
    if (named.empty() && m_.made.text.has(cue::why_not)) { return foil({}); }
    return of_kind(turn_kind::explain);
}

turn turn_maker::declining() const {
    return of_kind(turn_kind::aside);
}

std::size_t turn_maker::names_options() const {
    const auto& roles = m_.made.roles;
    const auto known = std::count_if(m_.moves.named.begin(), m_.moves.named.end(),
                                     [&](const auto& id) { return contains(roles.options, id); });
    return static_cast<std::size_t>(known) + (tells_of_the_work() ? 0 : roles.unknown.size());
}

bool turn_maker::asks_anew() const {
    const auto kind = m_.made.reading.intent;
    return kind == intent::recommend || kind == intent::single || kind == intent::compare;
}

intent turn_maker::intent_of(const std::vector<std::string>& options) const {
    if (options.empty() || (is_open() && !m_.moves.any())) { return intent::recommend; }
    return options.size() == 1 && m_.made.reading.unknown.empty() ? intent::single : intent::compare;
}

}  // namespace hirewise::advice
