#pragma once

#include <vector>

namespace hirewise::chaos {

struct sample {
    double minutes = 0;
    double value = 0;
};

// How much the value grows in a minute: the straight line nearest to the samples (least squares). 0 for less than two
// moments.
double slope_a_minute(const std::vector<sample>& samples);

}  // namespace hirewise::chaos
