#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.856},
    {"named", -0.028},
    {"told", 0.838},
    {"named, told", 0.325},
    {"named, no tales", 0.001},
    {"others named", -0.379},
    {"likeliest told", 1.193},
    {"likeliest told, none named", -0.462},
    {"named twice", 0.886},
    {"named at length", 0.623},
    {"named with others", -0.395},
    {"named, likeliest told", 0.305},
    {"named, another told", -0.666},
    {"criterion told", -0.114},
    {"hinted", -0.701},
    {"told overall", 1.058},
    {"named, told overall", 0.895},
    {"named in few words", 2.828},
    {"told in few words", -5.402},
    {"named, settled by the page", 1.747},
    {"told, settled by the page", 1.378},
    {"told, not settled by the page", -2.016},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.862},
    {"named", 1.131},
    {"named, implied", -0.751},
    {"named, stressed", 0.206},
    {"told", 0.298},
    {"named, told", 0.016},
    {"told overall", 1.553},
    {"named, told overall", 1.112},
    {"likeliest told", 0.887},
    {"named, likeliest told", -0.236},
    {"others named", -0.002},
    {"named with others", -0.041},
    {"use case named", -0.135},
    {"named, use case named", -0.232},
    {"use case told", 0.402},
    {"told where one counts", 0.63},
    {"named in few words", 1.748},
    {"told in few words", -0.343},
    {"named in several words", 0.973},
    {"named by one word in few", 0.209},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
