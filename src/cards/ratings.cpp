#include "cards/ratings.hpp"

#include <algorithm>
#include <cmath>

#include "cards/wording.hpp"

namespace hirewise::cards {
namespace {

constexpr std::size_t most_options = 3;
constexpr std::size_t most_rows = 20;

// Slightly above an even share is rounding, not emphasis.
constexpr double emphasis = 1.1;

double even_share(const std::vector<advice::contribution>& contributions) {
    const auto counted = std::ranges::count_if(contributions, [](const auto& part) { return part.weight > 0; });
    return counted == 0 ? 1.0 : 1.0 / static_cast<double>(counted);
}

double rating_on(const advice::option_score& option, const std::string& criterion) {
    const auto part = std::ranges::find(option.contributions, criterion, &advice::contribution::criterion);
    return part == option.contributions.end() ? 0 : part->rating;
}

}  // namespace

bool ratings::any_counted_more() const {
    return std::ranges::any_of(rows, &row::counted_more);
}

ratings ratings_of(const advice::decision& decision, const knowledge::snapshot& base) {
    ratings shown;
    if (decision.options.empty()) { return shown; }
    const auto count = std::min(decision.options.size(), most_options);
    for (std::size_t i = 0; i < decision.options.size(); ++i) {
        const auto& option = decision.options[i];
        auto& names = i < count ? shown.options : shown.rest;
        names.push_back(technology_name(base, option.id));
        if (i < count) { shown.totals.push_back(option.score); }
    }
    const auto& parts = decision.options.front().contributions;
    const double even = even_share(parts);
    for (const auto& part : parts) {
        if (shown.rows.size() == most_rows) { break; }
        ratings::row row{criterion_name(base, part.criterion), {}, part.weight, part.weight > emphasis * even};
        for (std::size_t i = 0; i < count; ++i) {
            row.values.push_back(rating_on(decision.options[i], part.criterion));
        }
        shown.rows.push_back(std::move(row));
    }
    return shown;
}

std::string weight_words(double share) {
    const auto percent = std::lround(share * 100);
    return share > 0 && percent == 0 ? "<1 %" : std::to_string(percent) + " %";
}

}  // namespace hirewise::cards
