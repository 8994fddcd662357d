#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -4.894},
    {"evidence", -0.064},
    {"lead", 2.387},
    {"lead over talk", 1.409},
    {"aspect", 1.239},
    {"nearness", 0.942},
    {"nearness lead", 2.644},
    {"nearest", 0.633},
    {"covered", 0.874},
    {"strangeness", 0.532},
    {"words", 1.207},
    {"evidence a word", -0.82},
    {"lead a word", 1.637},
    {"names", 0.242},
    {"general", 0.204},
    {"pay", 0.495},
    {"wage", 0.031},
    {"named", 0.613},
    {"same words", 1.379},
};

constexpr named_weight of_judgement[] = {
    {"always", -2.02},
    {"certainty", 1.158},
    {"choice", 0.004},
    {"choice, certainty", -0.204},
    {"comparative", 1.261},
    {"question clause", 0.545},
    {"question mark", 1.665},
    {"both at once", 0.091},
    {"compared", -1.09},
    {"or", -0.647},
    {"versus", 0.134},
    {"use case", -0.537},
    {"single", -0.853},
    {"priority", -0.162},
    {"declined", 0.143},
    {"names", -0.699},
    {"our field", 0.643},
    {"of persons", -0.633},
    {"unknown name", -0.083},
    {"lead over talk", -0.092},
    {"lead of fact over choice", 0.332},
    {"pay", 0.565},
    {"out of scope", -1.008},
    {"refusal", -0.689},
    {"bare choice", -1.956},
    {"two options", 1.006},
    {"choice for a use", -1.095},
    {"which", 0.093},
    {"how or why", -0.205},
    {"statement", 0.327},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
