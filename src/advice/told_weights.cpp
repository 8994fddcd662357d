#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.901},
    {"named", 1.048},
    {"told", 0.84},
    {"named, told", 0.032},
    {"named, no tales", 0.007},
    {"others named", -0.244},
    {"likeliest told", 0.781},
    {"likeliest told, none named", -0.507},
    {"named twice", 1.112},
    {"named at length", 0.381},
    {"named with others", -0.49},
    {"named, likeliest told", 0.324},
    {"named, another told", -0.348},
    {"criterion told", 0.098},
    {"hinted", -1.166},
    {"told overall", 0.91},
    {"named, told overall", 0.96},
    {"named in few words", 2.472},
    {"told in few words", -4.37},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.563},
    {"named", 1.477},
    {"named, implied", -0.875},
    {"named, stressed", 0.533},
    {"told", 0.386},
    {"named, told", 0.028},
    {"told overall", 1.176},
    {"named, told overall", 1.152},
    {"likeliest told", 0.561},
    {"named, likeliest told", 0.281},
    {"others named", -0.499},
    {"named with others", 0.024},
    {"use case named", 0.025},
    {"named, use case named", -0.386},
    {"use case told", 0.205},
    {"told where one counts", 0.248},
    {"named in few words", 1.878},
    {"told in few words", -0.573},
    {"named in several words", 1.218},
    {"named by one word in few", 0.404},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
