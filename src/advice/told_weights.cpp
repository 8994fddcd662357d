#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 2.203},
    {"named", 0.6},
    {"told", 0.84},
    {"named, told", -0.014},
    {"named, no tales", 0.009},
    {"others named", -0.069},
    {"likeliest told", 0.628},
    {"likeliest told, none named", -0.398},
    {"named twice", 1.052},
    {"named at length", 0.562},
    {"named with others", -0.582},
    {"named, likeliest told", 0.367},
    {"named, another told", -0.353},
    {"criterion told", 0.203},
    {"hinted", -1.12},
    {"told overall", 1.018},
    {"named, told overall", 0.982},
    {"named in few words", 2.363},
    {"told in few words", -4.183},
};

constexpr named_weight of_criteria[] = {
    {"always", 3.339},
    {"named", 0.816},
    {"named, implied", -0.793},
    {"named, stressed", 0.283},
    {"told", 0.599},
    {"named, told", -0.004},
    {"told overall", 1.452},
    {"named, told overall", 1.286},
    {"likeliest told", 0.193},
    {"named, likeliest told", -0.095},
    {"others named", -0.27},
    {"named with others", 0.176},
    {"use case named", 0.268},
    {"named, use case named", 0.046},
    {"use case told", 0.376},
    {"told where one counts", 0.702},
    {"named in few words", 1.824},
    {"told in few words", 0.351},
    {"named in several words", 1.202},
    {"named by one word in few", 0.284},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
