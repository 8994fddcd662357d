#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.928},
    {"named", 0.686},
    {"told", 0.842},
    {"named, told", 0.29},
    {"named, no tales", 0.002},
    {"others named", -0.391},
    {"likeliest told", 1.178},
    {"likeliest told, none named", -0.473},
    {"named twice", 0.979},
    {"named at length", 0.674},
    {"named with others", -0.348},
    {"named, likeliest told", 0.338},
    {"named, another told", -0.63},
    {"criterion told", -0.104},
    {"hinted", -0.668},
    {"told overall", 1.065},
    {"named, told overall", 0.881},
    {"named in few words", 2.583},
    {"told in few words", -5.4},
    {"named, settled by the page", 0.835},
    {"named, not settled by the page", -2.074},
    {"told, settled by the page", 1.371},
    {"told, not settled by the page", -2.024},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.785},
    {"named", 1.172},
    {"named, implied", -0.756},
    {"named, stressed", 0.217},
    {"told", 0.304},
    {"named, told", -0.025},
    {"told overall", 1.533},
    {"named, told overall", 1.156},
    {"likeliest told", 0.879},
    {"named, likeliest told", -0.195},
    {"others named", -0.014},
    {"named with others", 0.016},
    {"use case named", -0.078},
    {"named, use case named", -0.132},
    {"use case told", 0.396},
    {"told where one counts", 0.642},
    {"named in few words", 1.757},
    {"told in few words", -0.3},
    {"named in several words", 0.948},
    {"named by one word in few", 0.21},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
