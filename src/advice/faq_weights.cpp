#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -4.908},
    {"evidence", -0.11},
    {"lead", 2.429},
    {"lead over talk", 1.467},
    {"aspect", 1.286},
    {"nearness", 0.923},
    {"nearness lead", 2.688},
    {"nearest", 0.614},
    {"covered", 0.846},
    {"strangeness", 0.563},
    {"words", 1.208},
    {"evidence a word", -0.821},
    {"lead a word", 1.598},
    {"names", 0.256},
    {"general", 0.211},
    {"pay", 0.454},
    {"wage", 0.081},
    {"named", 0.612},
    {"same words", 1.429},
};

constexpr named_weight of_judgement[] = {
    {"always", -2.411},
    {"certainty", 1.202},
    {"choice", 0.019},
    {"choice, certainty", -0.294},
    {"comparative", 1.183},
    {"question clause", 0.558},
    {"question mark", 1.456},
    {"both at once", 0.096},
    {"compared", -1.031},
    {"or", -0.608},
    {"versus", 0.176},
    {"use case", -0.546},
    {"single", -0.907},
    {"priority", -0.552},
    {"declined", 0.26},
    {"names", -1.048},
    {"our field", 0.317},
    {"of persons", -0.32},
    {"unknown name", 0.087},
    {"lead over talk", 1.257},
    {"lead of fact over choice", 1.273},
    {"pay", -0.053},
    {"out of scope", -0.453},
    {"refusal", -0.694},
    {"bare choice", -1.714},
    {"two options", 1.015},
    {"choice for a use", -0.906},
    {"which", -0.018},
    {"how or why", -0.216},
    {"statement", 0.205},
    {"choice with a weight", 0.146},
    {"one for a use", 0.306},
    {"open choice", -0.009},
    {"asks to be advised", -0.514},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
