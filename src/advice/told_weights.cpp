#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.794},
    {"named", 1.138},
    {"told", 0.812},
    {"named, told", 0.022},
    {"named, no tales", 0.006},
    {"others named", -0.036},
    {"likeliest told", 0.531},
    {"likeliest told, none named", -0.235},
    {"named twice", 1.155},
    {"named at length", 0.5},
    {"named with others", -0.514},
    {"named, likeliest told", 0.219},
    {"named, another told", -0.408},
    {"criterion told", 0.075},
    {"hinted", -0.874},
    {"told overall", 0.925},
    {"named, told overall", 1.002},
    {"named in few words", 2.512},
    {"told in few words", -4.321},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.742},
    {"named", 1.088},
    {"named, implied", -0.979},
    {"named, stressed", 0.365},
    {"told", 0.412},
    {"named, told", 0.129},
    {"told overall", 1.311},
    {"named, told overall", 1.042},
    {"likeliest told", 0.589},
    {"named, likeliest told", 0.343},
    {"others named", -0.409},
    {"named with others", 0.044},
    {"use case named", 0.09},
    {"named, use case named", -0.459},
    {"use case told", 0.327},
    {"told where one counts", 0.437},
    {"named in few words", 1.736},
    {"told in few words", -0.406},
    {"named in several words", 1.261},
    {"named by one word in few", 0.189},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
