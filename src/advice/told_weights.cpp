#include "advice/told_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_told.
constexpr named_weight of_use_cases[] = {
    {"always", 1.816},
    {"named", 1.025},
    {"told", 0.852},
    {"named, told", 0.009},
    {"named, no tales", 0.006},
    {"others named", 0.079},
    {"likeliest told", 0.577},
    {"likeliest told, none named", -0.049},
    {"named twice", 1.119},
    {"named at length", 0.499},
    {"named with others", -0.495},
    {"named, likeliest told", 0.162},
    {"named, another told", -0.437},
    {"criterion told", 0.143},
    {"hinted", -1.074},
    {"told overall", 0.913},
    {"named, told overall", 0.992},
    {"named in few words", 2.464},
    {"told in few words", -4.262},
};

constexpr named_weight of_criteria[] = {
    {"always", 2.534},
    {"named", 1.095},
    {"named, implied", -0.824},
    {"named, stressed", 0.433},
    {"told", 0.461},
    {"named, told", 0.114},
    {"told overall", 1.248},
    {"named, told overall", 1.029},
    {"likeliest told", 0.643},
    {"named, likeliest told", 0.453},
    {"others named", -0.414},
    {"named with others", 0.008},
    {"use case named", 0.21},
    {"named, use case named", -0.456},
    {"use case told", 0.258},
    {"told where one counts", 0.145},
    {"named in few words", 1.719},
    {"told in few words", -0.78},
    {"named in several words", 1.234},
    {"named by one word in few", 0.161},
};

}  // namespace

std::span<const named_weight> use_case_weights() {
    return of_use_cases;
}

std::span<const named_weight> criterion_weights() {
    return of_criteria;
}

}  // namespace hirewise::advice
