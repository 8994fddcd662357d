#include "advice/heard_changes.hpp"

#include <algorithm>

#include "advice/spoken_weights.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

// Least chances that a message tells of a topic, in thousandths of a natural unit.
constexpr told_model::score likely = -1'000;           // 37 %
constexpr told_model::score likely_wish = -2'000;      // 14 %, where it is heard that there is one
constexpr told_model::score likely_in_force = -4'000;  // of a topic that the thread is about already

told_model::score chance_of(const told_model::finding& found) {
    return std::max(found.chance, found.overall);
}

template <class Told>
const Told* likeliest(const std::vector<Told>& topics) {
    const auto most = std::ranges::max_element(topics, {}, [](const Told& each) {
        return each.found.was_read() ? chance_of(each.found) : told_model::finding::none;
    });
    return most == topics.end() || !most->found.was_read() ? nullptr : &*most;
}

bool is_in_force(const told_criterion& each, const thread_context& context) {
    return std::ranges::any_of(context.priorities,
                               [&](const priority& p) { return p.criterion == each.criterion->id; });
}

// "On reflection, money shall play no role."
double multiplier_in(const parsed_text& text) {
    if (text.has(cue::weight_none)) { return 0; }
    if (text.has(cue::weight_less)) { return 0.5; }
    const bool is_little = text.has_word("little") || text.has_word("slightly") || text.has_word("bit");
    if (is_little && text.has(cue::weight_more)) { return spoken_multiplier::matters; }
    return spoken_multiplier::matters_most;
}

}  // namespace

heard_changes hear_work(const full_reading& made, const thread_context& context) {
    heard_changes heard;
    const auto* told = likeliest(made.told.use_cases);
    if (told == nullptr || chance_of(told->found) < likely) { return heard; }
    const auto& id = told->use_case->id;
    if (!contains(context.use_cases, id) && !contains(made.denied, id)) { heard.use_cases.push_back(id); }
    return heard;
}

heard_changes hear_wish(const full_reading& made, const thread_context& context) {
    heard_changes heard;
    const told_criterion* told = nullptr;
    for (const auto& each : made.told.criteria) {
        const auto least = is_in_force(each, context) ? likely_in_force : likely_wish;
        const bool nearer = told == nullptr || chance_of(each.found) > chance_of(told->found);
        if (each.found.was_read() && chance_of(each.found) >= least && nearer) { told = &each; }
    }
    if (told == nullptr) { return heard; }
    heard.priorities.push_back({told->criterion->id, multiplier_in(made.text),
                                clip(valid_utf8(made.text.written(told->found.first, told->found.last)), 60)});
    return heard;
}

std::string heard_topic(const full_reading& made) {
    const auto* told = likeliest(made.told.criteria);
    return told == nullptr || chance_of(told->found) < likely ? std::string{} : told->criterion->id;
}

namespace {

// What the last change of the thread brought, in its topics.
heard_changes last_brought(const thread_context& context) {
    heard_changes brought;
    if (context.earlier.empty()) { return brought; }
    const auto& before = context.earlier.back();
    for (const auto& id : context.use_cases) {
        if (!contains(before.use_cases, id)) { brought.dropped_use_cases.push_back(id); }
    }
    for (const auto& now : context.priorities) {
        const bool is_old = std::ranges::any_of(before.priorities,
                                                [&](const priority& then) { return then.criterion == now.criterion; });
        if (!is_old) { brought.dropped_criteria.push_back(now.criterion); }
    }
    return brought;
}

}  // namespace

heard_changes hear_drop(const full_reading& made, const thread_context& context) {
    heard_changes heard;
    if (context.use_cases.size() + context.priorities.size() == 1) {
        heard.dropped_use_cases = context.use_cases;
        for (const auto& each : context.priorities) { heard.dropped_criteria.push_back(each.criterion); }
        return heard;
    }
    for (const auto& id : made.reading.use_cases) {
        if (contains(context.use_cases, id)) { heard.dropped_use_cases.push_back(id); }
    }
    if (heard.any()) { return heard; }
    auto most = likely_in_force;
    for (const auto& each : made.told.use_cases) {
        if (!contains(context.use_cases, each.use_case->id) || chance_of(each.found) < most) { continue; }
        most = chance_of(each.found);
        heard.dropped_use_cases = {each.use_case->id};
    }
    for (const auto& each : made.told.criteria) {
        if (!is_in_force(each, context) || chance_of(each.found) < most) { continue; }
        most = chance_of(each.found);
        heard.dropped_use_cases.clear();
        heard.dropped_criteria = {each.criterion->id};
    }
    return heard.any() ? heard : last_brought(context);
}

}  // namespace hirewise::advice
