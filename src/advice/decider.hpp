#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/team_skills.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// What is to be decided: which of these options of a page, for which use cases, with which priorities.
struct decision_request {
    const knowledge::comparison* page = nullptr;
    std::vector<std::string> options;  // at least two, all of them options of the page; order does not matter
    std::vector<const knowledge::use_case*> use_cases;
    std::vector<std::string> stated;  // ids of use cases whose assumption is a stated fact
    std::vector<priority> priorities;
    std::vector<team_skill> skills;
    bool page_is_stale = false;
    bool page_is_derived = false;      // from profiles: nobody reviewed the pair, so it is never strong
    bool use_case_is_a_guess = false;  // at low odds: never strong either
    bool sides_count_alike = false;    // the asker says so: then no side decides alone
    bool is_follow_up = false;         // what was added to what was said tells what counts
};

// Whether no more is said than the names of what is weighed.
bool asks_in_general(const decision_request& request);

// Whether the team knows more of one option than of another, and no wish says what counts: then that outweighs what one
// criterion of ten would ("our team knows Python. Django or Spring?").
bool skill_matters(const decision_request& request);

// Use cases, and criteria of the page that count more: what was understood of what the asker wants.
std::size_t count_of_wants(const decision_request& request);

// Raw weights u_k in the page's order of criteria: 1 times the multipliers of the use cases and of the asker, within
// 0 and 9. Where the asker says that a criterion counts less, that replaces what the use cases say (method, 3.3). What
// the team knows counts twice where it matters.
std::vector<double> raw_weights(const decision_request& request);

// Whether an assumption that was not stated carries the verdict: without the use cases that rest on one, the ratings
// would not clearly say the same.
bool rests_on_a_guess(const decision_request& request, const std::string& winner);

// Decides by curated rule, then by the anchored weighted sum; pure and independent of the order of the options
// (method, 3.2 and 3.3). The pair's order never changes when an option is added.
decision decide(const decision_request& request);

}  // namespace hirewise::advice
