#pragma once

#include <string>
#include <vector>

#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Questions which of two to take, made of what the base knows to weigh them by: its options, use cases and criteria.
// They teach the FAQ reader what is no question for it.
std::vector<std::string> faq_choices(const knowledge::snapshot& base);

}  // namespace hirewise::advice
