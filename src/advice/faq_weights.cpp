#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -3.153},     {"evidence", -0.517},   {"lead", 1.788},          {"lead over talk", 1.129},
    {"aspect", 1.665},      {"nearness", -0.056},   {"nearness lead", 3.295}, {"nearest", 0.568},
    {"covered", 0.537},     {"strangeness", 0.065}, {"words", 0.937},         {"evidence a word", -0.507},
    {"lead a word", 2.052}, {"names", -0.131},      {"general", -0.07},       {"pay", 0.425},
    {"wage", 0.099},        {"named", 1.111},       {"same words", 1.541},
};

constexpr named_weight of_judgement[] = {
    {"always", -1.391},
    {"certainty", 1.138},
    {"choice", 0.436},
    {"choice, certainty", -0.137},
    {"comparative", 1.005},
    {"question clause", 0.475},
    {"question mark", 0.622},
    {"both at once", 0.319},
    {"compared", -0.184},
    {"or", -0.6},
    {"versus", 0.027},
    {"use case", -0.437},
    {"single", -0.136},
    {"priority", -0.012},
    {"declined", -0.172},
    {"names", -0.39},
    {"our field", 0.02},
    {"of persons", -0.566},
    {"unknown name", 0.14},
    {"lead over talk", 0.446},
    {"lead of fact over choice", 1.301},
    {"pay", 0.01},
    {"out of scope", -0.546},
    {"refusal", -0.176},
    {"bare choice", -1.639},
    {"two options", 0.332},
    {"choice for a use", -1.192},
    {"which", 0.112},
    {"how or why", -0.216},
    {"statement", 0.178},
    {"choice with a weight", -0.216},
    {"one for a use", 0.724},
    {"open choice", -0.029},
    {"asks to be advised", -0.02},
    {"sounds like a fact", -0.295},
    {"choice that sounds like a fact", 1.125},
    {"sounds like talk", -0.09},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
