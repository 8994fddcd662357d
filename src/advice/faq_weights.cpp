#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -3.934},     {"evidence", -0.624},   {"lead", 2.111},         {"lead over talk", 1.289},
    {"aspect", 1.518},      {"nearness", 0.476},    {"nearness lead", 2.86}, {"nearest", 0.538},
    {"covered", 0.783},     {"strangeness", 0.652}, {"words", 0.825},        {"evidence a word", -0.522},
    {"lead a word", 1.698}, {"names", 0.059},       {"general", 0.151},      {"pay", 0.402},
    {"wage", 0.214},        {"named", 0.93},        {"same words", 1.272},
};

constexpr named_weight of_judgement[] = {
    {"always", -1.663},
    {"certainty", 1.109},
    {"choice", 0.347},
    {"choice, certainty", -0.235},
    {"comparative", 0.868},
    {"question clause", 0.44},
    {"question mark", 0.663},
    {"both at once", -0.139},
    {"compared", -1.108},
    {"or", -0.602},
    {"versus", 0.188},
    {"use case", -0.234},
    {"single", -0.791},
    {"priority", -0.239},
    {"declined", 0.024},
    {"names", -0.669},
    {"our field", 0.209},
    {"of persons", -0.324},
    {"unknown name", 0.35},
    {"lead over talk", 1.253},
    {"lead of fact over choice", 1.231},
    {"pay", -0.26},
    {"out of scope", -0.385},
    {"refusal", -0.357},
    {"bare choice", -1.868},
    {"two options", 0.876},
    {"choice for a use", -1.045},
    {"which", -0.021},
    {"how or why", -0.276},
    {"statement", -0.143},
    {"choice with a weight", 0.1},
    {"one for a use", 0.623},
    {"open choice", -0.112},
    {"asks to be advised", -0.549},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
