#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -4.933},
    {"evidence", -0.106},
    {"lead", 2.428},
    {"lead over talk", 1.468},
    {"aspect", 1.276},
    {"nearness", 0.914},
    {"nearness lead", 2.677},
    {"nearest", 0.631},
    {"covered", 0.847},
    {"strangeness", 0.57},
    {"words", 1.193},
    {"evidence a word", -0.804},
    {"lead a word", 1.604},
    {"names", 0.262},
    {"general", 0.243},
    {"pay", 0.465},
    {"wage", 0.071},
    {"named", 0.624},
    {"same words", 1.416},
};

constexpr named_weight of_judgement[] = {
    {"always", -2.258},
    {"certainty", 1.194},
    {"choice", -0.182},
    {"choice, certainty", -0.247},
    {"comparative", 1.334},
    {"question clause", 0.606},
    {"question mark", 1.442},
    {"both at once", 0.177},
    {"compared", -1.213},
    {"or", -0.64},
    {"versus", 0.182},
    {"use case", -0.533},
    {"single", -1.066},
    {"priority", -0.432},
    {"declined", 0.16},
    {"names", -0.931},
    {"our field", 0.427},
    {"of persons", -0.446},
    {"unknown name", -0.02},
    {"lead over talk", 1.018},
    {"lead of fact over choice", 0.668},
    {"pay", 0.153},
    {"out of scope", -0.324},
    {"refusal", -0.723},
    {"bare choice", -1.807},
    {"two options", 1.017},
    {"choice for a use", -1.094},
    {"which", -0.038},
    {"how or why", -0.104},
    {"statement", 0.246},
    {"choice with a weight", 0.04},
    {"one for a use", 0.231},
    {"open choice", 0.014},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
