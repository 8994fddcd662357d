#pragma once

#include <cstddef>
#include <vector>

namespace hirewise::knowledge {

// One value for each unknown that fits many statements about them as well as possible: the least sum of weighted
// squares (method page 3.6; HodgeRank). Statements are "a is so much above b" and "a is so much". Unknowns that no
// value is tied to are known up to a common shift.
class rating_fit {
public:
    explicit rating_fit(std::size_t unknowns) : unknowns_{unknowns} {}

    void add_difference(std::size_t above, std::size_t below, double amount);
    void add_value(std::size_t unknown, double amount, double weight);

    // Takes time in proportion to the statements.
    std::vector<double> solve() const;

private:
    struct difference {
        std::size_t above;
        std::size_t below;
        double amount;
    };
    struct value {
        std::size_t unknown;
        double amount;
        double weight;
    };

    std::vector<double> applied_to(const std::vector<double>& point) const;
    std::vector<double> right_side() const;

    std::size_t unknowns_;
    std::vector<difference> differences_;
    std::vector<value> values_;
};

}  // namespace hirewise::knowledge
