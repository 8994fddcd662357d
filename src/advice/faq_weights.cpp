#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -3.308},     {"evidence", -1.033},   {"lead", 1.883},          {"lead over talk", 1.124},
    {"aspect", 1.788},      {"nearness", 0.162},    {"nearness lead", 2.905}, {"nearest", 0.499},
    {"covered", 0.693},     {"strangeness", 0.639}, {"words", 0.589},         {"evidence a word", -0.251},
    {"lead a word", 1.747}, {"names", -0.042},      {"general", 0.09},        {"pay", 0.394},
    {"wage", 0.265},        {"named", 1.133},       {"same words", 1.109},
};

constexpr named_weight of_judgement[] = {
    {"always", -1.218},
    {"certainty", 1.074},
    {"choice", 0.554},
    {"choice, certainty", -0.191},
    {"comparative", 0.595},
    {"question clause", 0.316},
    {"question mark", 0.326},
    {"both at once", -0.332},
    {"compared", -1.138},
    {"or", -0.564},
    {"versus", 0.249},
    {"use case", -0.181},
    {"single", -0.659},
    {"priority", -0.185},
    {"declined", -0.113},
    {"names", -0.416},
    {"our field", 0.178},
    {"of persons", -0.293},
    {"unknown name", 0.531},
    {"lead over talk", 1.082},
    {"lead of fact over choice", 0.964},
    {"pay", -0.368},
    {"out of scope", -0.229},
    {"refusal", 0.029},
    {"bare choice", -2.04},
    {"two options", 0.794},
    {"choice for a use", -1.066},
    {"which", -0.061},
    {"how or why", -0.253},
    {"statement", -0.186},
    {"choice with a weight", 0.09},
    {"one for a use", 0.743},
    {"open choice", -0.066},
    {"asks to be advised", -0.641},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
