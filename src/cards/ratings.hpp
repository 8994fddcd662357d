#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::cards {

// The ratings side by side, ready to be shown as a table or as bars.
struct ratings {
    struct row {
        std::string criterion;       // name
        std::vector<double> values;  // 0-10, one for each shown option
        double weight = 0;           // share
        bool counted_more = false;   // than an even share of the weight: the use case or the asker's words say so
    };

    std::vector<std::string> options;  // names, best first, at most three
    std::vector<row> rows;             // in the page's order
    std::vector<double> totals;        // weighted, 0-10, one for each shown option
    std::vector<std::string> rest;     // names of the options that were weighed but are not shown

    bool empty() const { return rows.empty(); }
    bool any_counted_more() const;
};

ratings ratings_of(const advice::decision& decision, const knowledge::snapshot& base);

// "27 %"; "<1 %" for less than half a percent but more than nothing.
std::string weight_words(double share);

}  // namespace hirewise::cards
