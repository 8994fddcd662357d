#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -5.312},
    {"evidence", 0.018},
    {"lead", 2.358},
    {"lead over talk", 1.416},
    {"aspect", 1.124},
    {"nearness", 0.99},
    {"nearness lead", 2.159},
    {"nearest", 0.627},
    {"covered", 0.96},
    {"strangeness", 0.829},
    {"words", 1.381},
    {"evidence a word", -0.588},
    {"lead a word", 1.229},
    {"names", 0.211},
    {"general", 0.425},
    {"pay", 0.4},
    {"wage", 0.133},
    {"named", 0.81},
    {"same words", 0.944},
};

constexpr named_weight of_judgement[] = {
    {"always", -1.476},
    {"certainty", 1.222},
    {"choice", -0.035},
    {"choice, certainty", -0.214},
    {"comparative", 1.224},
    {"question clause", 0.333},
    {"question mark", 1.341},
    {"both at once", 0.082},
    {"compared", -0.985},
    {"or", -0.548},
    {"versus", 0.134},
    {"use case", -0.498},
    {"single", -0.821},
    {"priority", -0.138},
    {"declined", 0.123},
    {"names", -0.724},
    {"our field", 0.512},
    {"of persons", -0.605},
    {"unknown name", -0.09},
    {"lead over talk", -0.24},
    {"lead of fact over choice", 0.307},
    {"pay", 0.485},
    {"out of scope", -0.92},
    {"refusal", -0.539},
    {"bare choice", -1.569},
    {"two options", 1.003},
    {"choice for a use", -0.854},
    {"which", -0.086},
    {"how or why", -0.197},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
