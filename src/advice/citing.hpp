#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/figure.hpp"

namespace hirewise::advice {

// Adds the figure's source, unless it is cited already. `location`: the page that rests on it.
void cite(const knowledge::figure& figure, const std::string& location, std::vector<citation>& cited);

}  // namespace hirewise::advice
