#pragma once

#include <string>
#include <vector>

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// Whether the message puts the names it speaks of beside the others: "throw Go in", "Go as well".
bool joins(const thread_message& message);

// "my colleague would take Go", "the CTO wants Go": somebody is for it.
bool is_proposed(const thread_message& message, const std::string& id);

// "And if we run on AWS?": what does another job and is there already.
bool is_where_it_runs(const thread_message& m, const std::string& id);

// Names that the thread does not have yet and that may be options beside those it has: "DynamoDB too, we run on AWS"
// names one. Ids.
std::vector<std::string> newcomers(const thread_message& message);

}  // namespace hirewise::advice
