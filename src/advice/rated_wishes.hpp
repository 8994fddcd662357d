#pragma once

#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Wishes in the terms that a page rates.

// "Which cloud is cheapest": where nobody's pay is rated, what it costs to run is meant.
std::vector<priority> as_rated(std::vector<priority> said, const knowledge::comparison& page);

// "The bill for servers must shrink": where running cost is not rated, a program that needs little processor and memory
// is meant, and wishes for these are added.
std::vector<priority> with_thrift(std::vector<priority> said, const knowledge::comparison& page);

}  // namespace hirewise::advice
