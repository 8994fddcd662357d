#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -3.433},     {"evidence", -0.613},   {"lead", 2.082},          {"lead over talk", 1.79},
    {"aspect", 1.771},      {"nearness", 0.018},    {"nearness lead", 3.059}, {"nearest", 0.588},
    {"covered", 0.567},     {"strangeness", 0.218}, {"words", 0.428},         {"evidence a word", -0.72},
    {"lead a word", 2.015}, {"names", -0.072},      {"general", 0.001},       {"pay", 0.323},
    {"wage", 0.091},        {"named", 0.867},       {"same words", 1.401},
};

constexpr named_weight of_judgement[] = {
    {"always", -2.511},
    {"certainty", 1.086},
    {"choice", -0.003},
    {"choice, certainty", -0.157},
    {"comparative", 0.801},
    {"question clause", 0.405},
    {"question mark", 0.758},
    {"both at once", 0.307},
    {"compared", -0.302},
    {"or", -0.63},
    {"versus", -0.131},
    {"use case", -0.537},
    {"single", 0.208},
    {"priority", -0.249},
    {"declined", -0.117},
    {"names", -0.204},
    {"our field", 0.045},
    {"of persons", -0.199},
    {"unknown name", -0.254},
    {"lead over talk", 0.11},
    {"lead of fact over choice", 1.421},
    {"pay", -0.023},
    {"out of scope", -0.362},
    {"refusal", 0.057},
    {"bare choice", -1.641},
    {"two options", 0.389},
    {"choice for a use", -1.182},
    {"which", 0.112},
    {"how or why", -0.211},
    {"statement", 0.379},
    {"choice with a weight", -0.239},
    {"one for a use", 0.35},
    {"open choice", 0.337},
    {"asks to be advised", -0.243},
    {"sounds like a fact", -0.106},
    {"choice that sounds like a fact", 1.367},
    {"sounds like talk", -1.167},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
