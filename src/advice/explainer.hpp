#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/decider.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// A decision to put into words.
struct decided {
    const knowledge::snapshot& base;
    const decision_request& request;
    const advice::decision& decision;
    std::vector<std::string> incumbent;  // names of what is in use today
    std::chrono::year_month_day today{};
};

// How well the ratings that moved the decision are supported: the level that more than half of the difference between
// the best two rests on.
knowledge::confidence confidence_of(const decided& what);

// The sentences of a card (method page, 3.7 and 3.8): what our editors rate, never a probability, no decimals in the
// headline, assumptions named.
explanation explain(const decided& what);

// The page and the figures behind the criteria that moved the decision.
std::vector<citation> citations_of(const decided& what);

// Reasons for one option against the other, strongest first: "Learning curve: our editors rate Go 9 and Rust 6."
std::vector<std::string> reasons_for(const decided& what, const std::string& option, const std::string& against,
                                     std::size_t most = std::string::npos);

}  // namespace hirewise::advice
