#include "advice/matrix.hpp"

#include <algorithm>
#include <cmath>

namespace hirewise::advice {
namespace {

// The options of the page that are asked about, in the page's order.
std::vector<std::string> options_of(const decision_request& request) {
    std::vector<std::string> asked;
    for (const auto& option : request.page->options) {
        if (std::find(request.options.begin(), request.options.end(), option) != request.options.end()) {
            asked.push_back(option);
        }
    }
    return asked;
}

// What is not rated counts 0.
void add_ratings(const decision_request& request, const std::string& criterion, matrix& made) {
    const auto row = request.page->ratings.find(criterion);
    const auto rating_of = [&](const std::string& option) {
        if (row == request.page->ratings.end()) { return 0.0; }
        const auto cell = row->second.find(option);
        return cell == row->second.end() ? 0.0 : cell->second.value;
    };
    for (std::size_t i = 0; i < made.options.size(); ++i) {
        const double rated = rating_of(made.options[i]);
        made.ratings[i].push_back(rating_for_team(rated, criterion, made.options[i], request.skills));
    }
}

}  // namespace

double matrix::score(std::size_t option) const {
    double sum = 0;
    for (std::size_t k = 0; k < criteria.size(); ++k) { sum += weights[k] * ratings[option][k]; }
    return sum / weight_sum;
}

double matrix::margin(std::size_t a, std::size_t b) const {
    double sum = 0;
    for (std::size_t k = 0; k < criteria.size(); ++k) { sum += weights[k] * difference(a, b, k); }
    return sum / weight_sum;
}

double matrix::tie_zone() const {
    double squares = 0;
    for (const double u : weights) { squares += u * u; }
    return 2 * std::sqrt(squares * 2 / 12) / weight_sum;
}

matrix make_matrix(const decision_request& request) {
    matrix made;
    made.criteria = request.page->criteria;
    made.weights = raw_weights(request);
    for (const double u : made.weights) { made.weight_sum += u; }
    if (made.weight_sum <= 0) {  // nothing matters: then everything does alike
        made.weights.assign(made.criteria.size(), 1);
        made.weight_sum = static_cast<double>(std::max<std::size_t>(made.criteria.size(), 1));
    }
    made.options = options_of(request);
    made.ratings.resize(made.options.size());
    for (auto& row : made.ratings) { row.reserve(made.criteria.size()); }
    for (const auto& criterion : made.criteria) { add_ratings(request, criterion, made); }
    return made;
}

std::vector<flip> find_flips(const matrix& numbers, std::size_t a, std::size_t b) {
    const double lead = numbers.margin(a, b) * numbers.weight_sum;
    std::vector<flip> flips;
    if (lead <= 0) { return flips; }
    for (std::size_t k = 0; k < numbers.criteria.size(); ++k) {
        const double own = numbers.weights[k] * numbers.difference(a, b, k);
        if (own == 0) { continue; }
        const double multiplier = -(lead - own) / own;
        if (multiplier <= 0) { continue; }
        flips.push_back({numbers.criteria[k], multiplier, numbers.options[b]});
    }
    const auto nearness = [](const flip& f) {
        return std::pair{f.multiplier < 1, f.multiplier < 1 ? 1 / f.multiplier : f.multiplier};
    };
    // Equal multipliers that were reached by different sums may differ in the last bit.
    std::stable_sort(flips.begin(), flips.end(), [&](const flip& x, const flip& y) {
        const auto [x_lowered, x_far] = nearness(x);
        const auto [y_lowered, y_far] = nearness(y);
        if (x_lowered != y_lowered) { return !x_lowered; }
        return std::llround(x_far * 1e6) < std::llround(y_far * 1e6);
    });
    return flips;
}

std::optional<joint_flip> find_joint_flip(const matrix& numbers, std::size_t a, std::size_t b) {
    joint_flip joint{{}, 1, numbers.options[b]};
    double theirs = 0;
    double ours = 0;
    for (std::size_t k = 0; k < numbers.criteria.size(); ++k) {
        const double own = numbers.weights[k] * numbers.difference(a, b, k);
        if (own < 0) {
            theirs -= own;
            joint.criteria.push_back(numbers.criteria[k]);
        } else {
            ours += own;
        }
    }
    if (joint.criteria.size() < 2 || ours <= theirs) { return std::nullopt; }
    joint.multiplier = ours / theirs;
    return joint;
}

}  // namespace hirewise::advice
