#include "app/calibration.hpp"

#include <algorithm>
#include <cmath>

namespace hirewise::app {
namespace {

constexpr double confidence = 0.95;
constexpr int bisections = 60;

// P(X <= hits) of a binomial distribution.
double at_most(std::size_t hits, std::size_t cases, double share) {
    const auto n = static_cast<double>(cases);
    double sum = 0;
    double log_ways = 0;  // of choosing i of n
    for (std::size_t i = 0; i <= hits; ++i) {
        const auto k = static_cast<double>(i);
        sum += std::exp(log_ways + k * std::log(share) + (n - k) * std::log1p(-share));
        log_ways += std::log(n - k) - std::log(k + 1);
    }
    return sum;
}

}  // namespace

double upper_bound_of(std::size_t hits, std::size_t cases, double sure) {
    if (hits >= cases) { return 1; }
    double low = 0;
    double high = 1;
    for (int i = 0; i < bisections; ++i) {
        const double middle = (low + high) / 2;
        (at_most(hits, cases, middle) > 1 - sure ? low : high) = middle;
    }
    return high;
}

std::vector<operating_point> risk_and_coverage(std::vector<faq_sample> samples, std::size_t asked) {
    std::ranges::sort(samples, std::ranges::greater{}, &faq_sample::certainty);
    std::vector<operating_point> points;
    operating_point now;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (samples[i].certainty <= 0) { break; }
        ++(samples[i].right ? now.right : now.wrong);
        const bool more_of_it = i + 1 < samples.size() && samples[i + 1].certainty == samples[i].certainty;
        if (more_of_it) { continue; }
        now.threshold = samples[i].certainty;
        now.bound = upper_bound_of(now.wrong, asked, confidence);
        points.push_back(now);
    }
    return points;
}

std::optional<operating_point> best_within(const std::vector<operating_point>& points, double risk) {
    std::optional<operating_point> best;
    for (const auto& point : points) {
        if (point.bound <= risk && (!best || point.right > best->right)) { best = point; }
    }
    return best;
}

}  // namespace hirewise::app
