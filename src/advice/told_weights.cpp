#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.689},
    {"named", 1.044},
    {"told", 0.883},
    {"named, told", 0.031},
    {"named, no tales", 0.008},
    {"others named", -0.211},
    {"likeliest told", 0.759},
    {"likeliest told, none named", -0.457},
    {"named twice", 1.109},
    {"named at length", 0.467},
    {"named with others", -0.485},
    {"named, likeliest told", 0.447},
    {"named, another told", -0.367},
    {"criterion told", 0.011},
    {"hinted", -0.968},
    {"told overall", 0.88},
    {"named, told overall", 0.938},
    {"named in few words", 2.459},
    {"told in few words", -4.319},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.37},
    {"named", 1.373},
    {"named, implied", -0.669},
    {"named, stressed", 0.567},
    {"told", 0.393},
    {"named, told", 0.05},
    {"told overall", 1.344},
    {"named, told overall", 1.131},
    {"likeliest told", 0.924},
    {"named, likeliest told", 0.38},
    {"others named", -0.336},
    {"named with others", -0.118},
    {"use case named", 0.194},
    {"named, use case named", -0.435},
    {"use case told", 0.188},
    {"told where one counts", 0.399},
    {"named in few words", 1.764},
    {"told in few words", -0.663},
    {"named in several words", 1.286},
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
