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
    {"always", 0.601},
    {"named", 2.161},
    {"named, implied", -0.743},
    {"named, stressed", 0.178},
    {"told", 0.531},
    {"named, told", 0.104},
    {"told overall", 0.867},
    {"named, told overall", 0.767},
    {"likeliest told", 0.557},
    {"named, likeliest told", 0.074},
    {"others named", 0.033},
    {"named with others", 0.294},
    {"use case named", -0.474},
    {"named, use case named", -0.468},
    {"use case told", 0.019},
    {"told where one counts", 0.311},
    {"named in few words", -0.588},
    {"told in few words", -1.966},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
