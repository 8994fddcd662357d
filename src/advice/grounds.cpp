#include "advice/grounds.hpp"

#include <algorithm>
#include <vector>

#include "advice/role_cues.hpp"
#include "base/contains.hpp"
#include "knowledge/categories.hpp"

namespace hirewise::advice {
namespace {

void stand_on_all(cast& roles) {
    for (auto& n : roles.names) {
        if (n.role == role::candidate) { n.role = role::place_of_use; }
    }
    roles.options.clear();
    roles.together = false;
}

// Whether nothing but a comma, a choice word or an article stands between two names.
bool are_joined(const parsed_text& text, const named& a, const named& b) {
    for (auto at = a.last; at < b.first; ++at) {
        const auto& word = text.tokens[at];
        if (word.is_word() && !word.is(word_class::choice | word_class::determiner)) { return false; }
    }
    return true;
}

// "Whom do we hire?", "we need an app for iPhone and Android", but not "which of the two first?"
bool asks_for_one(const parsed_text& text) {
    if (text.has(cue::recommend)) { return true; }
    const bool of_both = text.has_word("first") || text.has_word("compare") || text.has_word("difference");
    const bool seeks = text.has_class(word_class::person | word_class::question_word) || text.has_word("need") ||
                       text.has_word("want");
    return seeks && !of_both;
}

}  // namespace

void drop_described_options(const parsed_text& text, const std::vector<bool>& in_use_case, std::string_view field,
                            cast& roles) {
    const bool set_apart = !roles.together && text.has_class(word_class::choice | word_class::contrast);
    const bool described = roles.options.size() > 1 && !set_apart && (!field.empty() || asks_for_one(text)) &&
                           std::all_of(roles.names.begin(), roles.names.end(), [&](const named& n) {
                               return n.role != role::candidate || in_use_case[n.first];
                           });
    if (!described) { return; }
    stand_on_all(roles);
}

void drop_ground(const knowledge::snapshot& base, std::string_view field, const parsed_text& text, cast& roles) {
    const bool asks = text.has_word("which") || text.has_word("what") || text.has(cue::recommend);
    if (field.empty() || roles.compared || !asks || roles.options.empty() || !roles.unknown.empty()) { return; }
    const bool other_job = std::all_of(roles.options.begin(), roles.options.end(), [&](const std::string& id) {
        const auto* technology = base.find_technology(id);
        return technology != nullptr && !knowledge::do_the_same_job(technology->category, field) &&
               !knowledge::is_hiring_shape(technology->category);
    });
    if (!other_job) { return; }
    stand_on_all(roles);
}

void drop_odd_one(const parsed_text& text, cast& roles) {
    if (!roles.compared || roles.options.size() != 3 || !roles.unknown.empty()) { return; }
    std::vector<named*> candidates;
    for (auto& n : roles.names) {
        if (n.role == role::candidate && n.technology != nullptr) { candidates.push_back(&n); }
    }
    if (candidates.size() != 3) { return; }
    auto& odd = *candidates[0];
    const auto same_job = [&](std::size_t a, std::size_t b) {
        return knowledge::do_the_same_job(candidates[a]->technology->category, candidates[b]->technology->category);
    };
    if (!same_job(1, 2) || same_job(0, 1) || same_job(0, 2) || are_joined(text, odd, *candidates[1])) { return; }
    odd.role = role::place_of_use;
    std::erase(roles.options, odd.technology->id);
}

void know_ground(cast& roles) {
    for (const auto& ground : roles.names) {
        const bool there =
            ground.role == role::incumbent || ground.role == role::place_of_use || ground.role == role::parent;
        if (!there || ground.technology == nullptr || contains(roles.skills, ground.technology->id)) { continue; }
        std::size_t carried = 0;
        std::size_t others = 0;
        for (const auto& n : roles.names) {
            if (n.role != role::candidate || n.technology == nullptr) { continue; }
            ++(is_parent_of(ground, n) ? carried : others);
        }
        if (carried > 0 && (others > 0 || carried == 1)) { roles.skills.push_back(ground.technology->id); }
    }
}

}  // namespace hirewise::advice
