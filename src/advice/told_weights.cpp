#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.812},
    {"named", 0.541},
    {"told", 0.985},
    {"named, told", -0.121},
    {"named, no tales", 0.012},
    {"others named", -0.336},
    {"likeliest told", 0.657},
    {"likeliest told, none named", -0.473},
    {"named twice", 1.146},
    {"named at length", 0.358},
    {"named with others", -0.483},
    {"named, likeliest told", 0.582},
    {"named, another told", -0.406},
    {"criterion told", -0.06},
    {"hinted", -1.051},
    {"told overall", 0.878},
    {"named, told overall", 0.911},
    {"named in few words", 2.262},
    {"told in few words", -4.269},
};

constexpr named_weight of_criteria[] = {
    {"always", 1.35},
    {"named", 2.004},
    {"named, implied", -0.597},
    {"named, stressed", 0.602},
    {"told", 0.407},
    {"named, told", 0.16},
    {"told overall", 1.02},
    {"named, told overall", 0.807},
    {"likeliest told", 1.073},
    {"named, likeliest told", 0.398},
    {"others named", -0.482},
    {"named with others", -0.293},
    {"use case named", 0.107},
    {"named, use case named", -0.161},
    {"use case told", 0.008},
    {"told where one counts", -0},
    {"named in few words", 1.698},
    {"told in few words", 0.16},
    {"named in several words", 1.298},
    {"named by one word in few", 0.365},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
