#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -4.88},
    {"evidence", -0.084},
    {"lead", 2.399},
    {"lead over talk", 1.434},
    {"aspect", 1.244},
    {"nearness", 0.863},
    {"nearness lead", 2.608},
    {"nearest", 0.657},
    {"covered", 0.89},
    {"strangeness", 0.546},
    {"words", 1.178},
    {"evidence a word", -0.812},
    {"lead a word", 1.628},
    {"names", 0.238},
    {"general", 0.21},
    {"pay", 0.451},
    {"wage", 0.092},
    {"named", 0.648},
    {"same words", 1.457},
};

constexpr named_weight of_judgement[] = {
    {"always", -2.219},
    {"certainty", 1.145},
    {"choice", -0.095},
    {"choice, certainty", -0.205},
    {"comparative", 1.249},
    {"question clause", 0.538},
    {"question mark", 1.564},
    {"both at once", 0.08},
    {"compared", -1.158},
    {"or", -0.72},
    {"versus", 0.071},
    {"use case", -0.554},
    {"single", -0.816},
    {"priority", -0.275},
    {"declined", 0.229},
    {"names", -0.967},
    {"our field", 0.442},
    {"of persons", -0.542},
    {"unknown name", -0.001},
    {"lead over talk", 1.092},
    {"lead of fact over choice", 0.592},
    {"pay", 0.22},
    {"out of scope", -0.193},
    {"refusal", -0.651},
    {"bare choice", -1.92},
    {"two options", 1.011},
    {"choice for a use", -1.09},
    {"which", 0.123},
    {"how or why", -0.228},
    {"statement", 0.282},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
