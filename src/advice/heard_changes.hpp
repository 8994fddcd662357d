#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/reader.hpp"

namespace hirewise::advice {

// What a message in a thread changes by the way it is told, where no phrase says it. Ids.
struct heard_changes {
    std::vector<std::string> use_cases;  // that it tells of
    std::vector<priority> priorities;    // that it tells of
    std::vector<std::string> dropped_use_cases;
    std::vector<std::string> dropped_criteria;

    bool any() const {
        return !use_cases.empty() || !priorities.empty() || !dropped_use_cases.empty() || !dropped_criteria.empty();
    }
};

// Of a message that tells what is built: "and if the documents look different every week?"
heard_changes hear_work(const full_reading& made, const thread_context& context);

// Of one that says what matters: "we got no mony btw"
heard_changes hear_wish(const full_reading& made, const thread_context& context);

// The id of the criterion that a question for a fact is about, by its words; empty: none.
std::string heard_topic(const full_reading& made);

// Of one that takes something back: "the date was moved by a year, so ignore it". What is in force and told of most, or
// what is in force if that is only one thing, or else what came last.
heard_changes hear_drop(const full_reading& made, const thread_context& context);

}  // namespace hirewise::advice
