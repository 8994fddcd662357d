#pragma once

#include <string>
#include <vector>

#include "advice/decider.hpp"

namespace hirewise::advice {

// The numbers of a decision, options in the page's order.
struct matrix {
    std::vector<std::string> criteria;
    std::vector<std::string> options;
    std::vector<double> weights;               // raw, u_k
    double weight_sum = 0;                     // of u_k; positive
    std::vector<std::vector<double>> ratings;  // [option][criterion]

    double share(std::size_t criterion) const { return weights[criterion] / weight_sum; }
    double score(std::size_t option) const;
    double difference(std::size_t a, std::size_t b, std::size_t criterion) const {
        return ratings[a][criterion] - ratings[b][criterion];
    }
    // Lead of a over b by the weighted sum.
    double margin(std::size_t a, std::size_t b) const;
    // Two sigma of a margin, for ratings that may be off by half a point each.
    double tie_zone() const;
};

matrix make_matrix(const decision_request& request);

// The single weights whose change makes b win over a: raised ones first, then nearest first. Empty if a is at least as
// good everywhere.
std::vector<flip> find_flips(const matrix& numbers, std::size_t a, std::size_t b);

// The common multiplier of all criteria on which b is better. Empty if there are fewer than two of them.
std::optional<joint_flip> find_joint_flip(const matrix& numbers, std::size_t a, std::size_t b);

}  // namespace hirewise::advice
