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
    {"always", -2.538},
    {"certainty", 1.201},
    {"choice", 0.143},
    {"choice, certainty", -0.286},
    {"comparative", 1.237},
    {"question clause", 0.552},
    {"question mark", 1.46},
    {"both at once", 0.14},
    {"compared", -1.059},
    {"or", -0.618},
    {"versus", 0.218},
    {"use case", -0.513},
    {"single", -0.729},
    {"priority", -0.484},
    {"declined", 0.281},
    {"names", -1.019},
    {"our field", 0.316},
    {"of persons", -0.322},
    {"unknown name", 0.149},
    {"lead over talk", 1.274},
    {"lead of fact over choice", 1.09},
    {"pay", 0.015},
    {"out of scope", -0.459},
    {"refusal", -0.7},
    {"bare choice", -1.764},
    {"two options", 0.999},
    {"choice for a use", -1.017},
    {"which", -0.037},
    {"how or why", -0.15},
    {"statement", 0.215},
    {"choice with a weight", 0.111},
    {"one for a use", 0.245},
    {"open choice", -0.127},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
