#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace hirewise::app {

// A question that could be answered from the FAQ.
struct faq_sample {
    double certainty = 0;
    bool right = false;  // the entry found is the one that is due
};

// A threshold and what comes of it among the samples at or above it.
struct operating_point {
    double threshold = 0;
    std::size_t right = 0;
    std::size_t wrong = 0;
    double bound = 1;  // share of wrong ones among all asked that is not exceeded, with 95 % confidence
};

// The exact (Clopper-Pearson) upper bound of a share of which `hits` of `cases` were seen, one-sided. 1 of no cases.
double upper_bound_of(std::size_t hits, std::size_t cases, double confidence);

// One point for each certainty above 0 that occurs, highest threshold first. `asked`: how many questions there were,
// with those that no threshold would answer.
std::vector<operating_point> risk_and_coverage(std::vector<faq_sample> samples, std::size_t asked);

// The point that answers most while its bound stays within the risk; none if there is no such point.
std::optional<operating_point> best_within(const std::vector<operating_point>& points, double risk);

}  // namespace hirewise::app
