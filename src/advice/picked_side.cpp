#include "advice/picked_side.hpp"

#include <algorithm>
#include <optional>

#include "advice/spoken_weights.hpp"
#include "advice/use_case_changes.hpp"
#include "advice/weight_turns.hpp"
#include "base/contains.hpp"
#include "base/text.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t longest_pick = 12;  // words: more than that tells of something new
constexpr told_model::score as_good_as_none = -4'000;
constexpr told_model::score clearly_nearer = 700;  // twice as likely

struct side {
    std::string use_case;   // id, or
    std::string criterion;  // id
};

bool is_raised(const std::string& criterion, const thread_context& context) {
    return std::ranges::any_of(
        context.priorities, [&](const priority& each) { return each.criterion == criterion && each.multiplier > 1; });
}

// "the first", "rather the latter": of two works, as they were named.
std::optional<side> by_place(const thread_message& m) {
    static constexpr auto first = word_list({"first", "former"});
    static constexpr auto last = word_list({"last", "latter", "second"});
    if (m.context.use_cases.size() != 2) { return std::nullopt; }
    for (const auto& word : m.made.text.tokens) {
        if (contains(first, word.text)) { return side{m.context.use_cases.front(), {}}; }
        if (contains(last, word.text)) { return side{m.context.use_cases.back(), {}}; }
    }
    return std::nullopt;
}

// The only side that a phrase of the message names; none if it names something else as well.
std::optional<side> by_name(const thread_message& m) {
    std::optional<side> picked;
    for (const auto& id : m.made.reading.use_cases) {
        if (picked || !contains(m.context.use_cases, id)) { return std::nullopt; }
        picked = side{id, {}};
    }
    for (const auto& wish : m.made.reading.priorities) {
        if (picked || wish.multiplier <= 1 || !is_raised(wish.criterion, m.context)) { return std::nullopt; }
        picked = side{{}, wish.criterion};
    }
    return picked;
}

// The side that the message is likeliest about by how it is said.
std::optional<side> as_told(const thread_message& m) {
    std::optional<side> picked;
    auto most = as_good_as_none;
    auto second = as_good_as_none;
    const auto weigh = [&](const told_model::finding& found, side of) {
        if (!found.was_read()) { return; }
        const auto chance = std::max(found.chance, found.overall);
        if (chance > most) {
            second = most;
            most = chance;
            picked = std::move(of);
        } else {
            second = std::max(second, chance);
        }
    };
    for (const auto& each : m.made.told.use_cases) {
        if (contains(m.context.use_cases, each.use_case->id)) { weigh(each.found, {each.use_case->id, {}}); }
    }
    for (const auto& each : m.made.told.criteria) {
        if (is_raised(each.criterion->id, m.context)) { weigh(each.found, {{}, each.criterion->id}); }
    }
    return most - second >= clearly_nearer ? picked : std::nullopt;
}

// "take the last one back", "talent counts twice": what the rules for weights and works read.
bool changes_otherwise(const thread_message& m) {
    static constexpr cue of_weight[] = {cue::forget, cue::weight_none, cue::weight_less, cue::weight_double};
    static constexpr thread_cue of_change[] = {thread_cue::reasons, thread_cue::undo, thread_cue::recap,
                                               thread_cue::remove, thread_cue::normal};
    return std::ranges::any_of(of_weight, [&](cue each) { return m.made.text.has(each); }) ||
           std::ranges::any_of(of_change, [&](thread_cue each) { return m.cues.has(each); }) || m.moves.any() ||
           strikes_out(m) || drops_last_weight(m) || !weights_taken_back(m).empty() || !dropped_use_cases(m).empty();
}

bool may_pick(const thread_message& m) {
    const auto& text = m.made.text;
    return m.context.undecided && text.word_count() <= longest_pick && m.made.roles.names.empty() &&
           m.made.denied.empty() && !text.is_question() && !changes_otherwise(m);
}

std::optional<side> picked_side(const thread_message& m) {
    if (!may_pick(m)) { return std::nullopt; }
    if (auto named = by_name(m)) { return named; }
    const auto& read = m.made.reading;
    if (!read.use_cases.empty() || !read.priorities.empty()) { return std::nullopt; }
    if (auto placed = by_place(m)) { return placed; }
    return as_told(m);
}

}  // namespace

heard_changes pick_side(const thread_message& message) {
    heard_changes changes;
    const auto picked = picked_side(message);
    if (!picked) { return changes; }
    for (const auto& id : message.context.use_cases) {
        if (id != picked->use_case) { changes.dropped_use_cases.push_back(id); }
    }
    for (const auto& each : message.context.priorities) {
        if (each.multiplier > 1 && each.criterion != picked->criterion) {
            changes.dropped_criteria.push_back(each.criterion);
        }
    }
    if (!picked->criterion.empty()) {
        changes.priorities.push_back(
            {picked->criterion, spoken_multiplier::matters_most, clip(valid_utf8(message.made.text.question), 60)});
    }
    return changes;
}

}  // namespace hirewise::advice
