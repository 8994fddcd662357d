#include "advice/told_wishes.hpp"

#include <algorithm>

#include "advice/spoken_weights.hpp"
#include "base/text.hpp"

namespace hirewise::advice {
namespace {

// Logarithms of chances, in thousandths: of the wishes above it two in three were right on the questions it was set
// with.
constexpr told_model::score clear = -1'000;
constexpr told_model::score clear_where_one_counts = -2'500;

bool says_that_one_counts(const parsed_text& text, const told_model::finding& in) {
    return std::any_of(text.cues.begin(), text.cues.end(), [&](const cue_hit& hit) {
        return (hit.what == cue::weight_only || hit.what == cue::weight_most) && hit.first >= in.first &&
               hit.first < in.last;
    });
}

}  // namespace

std::vector<priority> told_wishes(const parsed_text& text, const told_topics& told,
                                  const std::vector<bool>& of_named_criteria) {
    std::vector<priority> wishes;
    for (const auto& each : told.criteria) {
        const auto& found = each.found;
        if (found.chance < clear_where_one_counts) { break; }
        const auto begin = of_named_criteria.begin();
        const bool named = std::find(begin + static_cast<std::ptrdiff_t>(found.first),
                                     begin + static_cast<std::ptrdiff_t>(found.last),
                                     true) != begin + static_cast<std::ptrdiff_t>(found.last);
        const auto least = says_that_one_counts(text, found) ? clear_where_one_counts : clear;
        if (named || found.chance < least) { continue; }
        wishes.push_back({each.criterion->id, spoken_multiplier::matters_most,
                          clip(valid_utf8(text.written(found.first, found.last)), 60)});
    }
    return wishes;
}

}  // namespace hirewise::advice
