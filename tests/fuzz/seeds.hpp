#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hirewise::fuzz {

// Well-formed inputs to begin with, for one of the targets (targets.hpp): goldens of other tests, and a few words of
// our own.
std::vector<std::string> seeds_for(std::string_view target);

}  // namespace hirewise::fuzz
