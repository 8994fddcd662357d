#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -4.896},
    {"evidence", -0.096},
    {"lead", 2.394},
    {"lead over talk", 1.445},
    {"aspect", 1.245},
    {"nearness", 0.896},
    {"nearness lead", 2.581},
    {"nearest", 0.643},
    {"covered", 0.91},
    {"strangeness", 0.542},
    {"words", 1.186},
    {"evidence a word", -0.818},
    {"lead a word", 1.637},
    {"names", 0.236},
    {"general", 0.202},
    {"pay", 0.444},
    {"wage", 0.081},
    {"named", 0.636},
    {"same words", 1.392},
};

constexpr named_weight of_judgement[] = {
    {"always", -2.032},
    {"certainty", 1.159},
    {"choice", 0.06},
    {"choice, certainty", -0.216},
    {"comparative", 1.295},
    {"question clause", 0.587},
    {"question mark", 1.673},
    {"both at once", 0.13},
    {"compared", -1.031},
    {"or", -0.67},
    {"versus", 0.168},
    {"use case", -0.535},
    {"single", -0.829},
    {"priority", -0.149},
    {"declined", 0.124},
    {"names", -0.764},
    {"our field", 0.644},
    {"of persons", -0.651},
    {"unknown name", -0.004},
    {"lead over talk", -0.052},
    {"lead of fact over choice", 0.419},
    {"pay", 0.492},
    {"out of scope", -1.064},
    {"refusal", -0.703},
    {"bare choice", -1.949},
    {"two options", 1.016},
    {"choice for a use", -1.064},
    {"which", 0.091},
    {"how or why", -0.214},
    {"statement", 0.34},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
