#pragma once

#include <string>

#include "knowledge/coverage.hpp"

namespace hirewise::app {

// What is stale, oldest first, then what is not covered; long lists are cut and say how much more there is.
std::string to_text(const knowledge::coverage& found);

}  // namespace hirewise::app
