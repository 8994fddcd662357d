#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.463},
    {"named", 1.369},
    {"told", 0.851},
    {"named, told", -0.066},
    {"named, no tales", -1.963},
    {"others named", -0.315},
    {"likeliest told", 0.757},
    {"likeliest told, none named", -0.364},
    {"named twice", 1.158},
    {"named at length", 0.317},
    {"named with others", -0.534},
    {"named, likeliest told", 0.427},
    {"named, another told", -0.27},
    {"criterion told", 0.116},
    {"hinted", -0.966},
    {"told overall", 0.829},
    {"named, told overall", 0.942},
    {"named in few words", 2.278},
    {"told in few words", -4.004},
};

constexpr named_weight of_criteria[] = {
    {"always", 1.998},
    {"named", 1.7},
    {"named, implied", -0.841},
    {"named, stressed", 0.523},
    {"told", 0.397},
    {"named, told", 0.046},
    {"told overall", 1.1},
    {"named, told overall", 1.045},
    {"likeliest told", 0.747},
    {"named, likeliest told", 0.125},
    {"others named", -0.296},
    {"named with others", -0.247},
    {"use case named", -0.03},
    {"named, use case named", -0.172},
    {"use case told", 0.253},
    {"told where one counts", 0.182},
    {"named in few words", 1.83},
    {"told in few words", -0.173},
    {"named in several words", 1.161},
    {"named by one word in few", 0.343},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
