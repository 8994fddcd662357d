#include "advice/use_case_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_use_cases.
constexpr named_weight of_use_cases[] = {
    {"always", 0.49},
    {"named", 0.27},
    {"told", 1.4},
    {"named, told", 0.41},
    {"named, no tales", -3.53},
    {"others named", -0.73},
    {"likeliest told", 0.83},
    {"likeliest told, none named", 0.15},
    {"named twice", 1.23},
    {"named at length", 0.1},
    {"named with others", -1.13},
    {"named, likeliest told", 0.34},
    {"named, another told", -0.95},
    {"criterion told", 0.3},
    {"hinted", -1.54},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

}  // namespace hirewise::advice
