#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.982},
    {"named", 0.785},
    {"told", 0.952},
    {"named, told", -0.018},
    {"named, no tales", 0.009},
    {"others named", -0.085},
    {"likeliest told", 0.446},
    {"likeliest told, none named", -0.392},
    {"named twice", 1.045},
    {"named at length", 0.539},
    {"named with others", -0.567},
    {"named, likeliest told", 0.415},
    {"named, another told", -0.334},
    {"criterion told", 0.043},
    {"hinted", -1.121},
    {"told overall", 0.994},
    {"named, told overall", 0.983},
    {"named in few words", 2.484},
    {"told in few words", -4.169},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.971},
    {"named", 1.06},
    {"named, implied", -0.636},
    {"named, stressed", 0.488},
    {"told", 0.364},
    {"named, told", 0.061},
    {"told overall", 1.419},
    {"named, told overall", 1.208},
    {"likeliest told", 0.871},
    {"named, likeliest told", 0.523},
    {"others named", -0.293},
    {"named with others", -0.091},
    {"use case named", 0.195},
    {"named, use case named", -0.283},
    {"use case told", 0.351},
    {"told where one counts", 0.277},
    {"named in few words", 1.661},
    {"told in few words", -0.6},
    {"named in several words", 1.283},
    {"named by one word in few", 0.124},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
