#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -3.217},     {"evidence", -0.496},   {"lead", 1.833},          {"lead over talk", 1.213},
    {"aspect", 1.636},      {"nearness", -0.077},   {"nearness lead", 3.283}, {"nearest", 0.573},
    {"covered", 0.531},     {"strangeness", 0.037}, {"words", 0.923},         {"evidence a word", -0.497},
    {"lead a word", 2.021}, {"names", -0.119},      {"general", -0.037},      {"pay", 0.419},
    {"wage", 0.087},        {"named", 1.092},       {"same words", 1.528},
};

constexpr named_weight of_judgement[] = {
    {"always", -1.384},
    {"certainty", 1.079},
    {"choice", 0.245},
    {"choice, certainty", -0.111},
    {"comparative", 0.976},
    {"question clause", 0.488},
    {"question mark", 0.407},
    {"both at once", 0.214},
    {"compared", -0.357},
    {"or", -0.624},
    {"versus", -0.082},
    {"use case", -0.532},
    {"single", 0.037},
    {"priority", 0.041},
    {"declined", -0.169},
    {"names", -0.506},
    {"our field", 0.067},
    {"of persons", -0.557},
    {"unknown name", -0.168},
    {"lead over talk", 0.479},
    {"lead of fact over choice", 1.151},
    {"pay", 0.078},
    {"out of scope", -0.585},
    {"refusal", -0.055},
    {"bare choice", -1.606},
    {"two options", 0.68},
    {"choice for a use", -1.235},
    {"which", 0.093},
    {"how or why", -0.08},
    {"statement", 0.164},
    {"choice with a weight", -0.381},
    {"one for a use", 0.481},
    {"open choice", 0.235},
    {"asks to be advised", -0.157},
    {"sounds like a fact", -0.5},
    {"choice that sounds like a fact", 1.44},
    {"sounds like talk", -0.259},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
