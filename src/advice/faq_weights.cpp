#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

// Written by tests/fit/fit_faq.
constexpr named_weight of_certainty[] = {
    {"always", -5.433},
    {"evidence", 0.213},
    {"lead", 2.332},
    {"lead over talk", 1.597},
    {"aspect", 0.82},
    {"nearness", 1.097},
    {"nearness lead", 1.216},
    {"nearest", 0.58},
    {"covered", 0.894},
    {"strangeness", 0.557},
    {"words", 1.644},
    {"evidence a word", -0.286},
    {"lead a word", 1.022},
    {"names", 0.363},
    {"general", 0.208},
};

constexpr named_weight of_judgement[] = {
    {"always", -1.563},
    {"certainty", 1.283},
    {"choice", -0.108},
    {"choice, certainty", -0.28},
    {"comparative", 1.568},
    {"question clause", 0.342},
    {"question mark", 1.423},
    {"both at once", 0.77},
    {"compared", -0.32},
    {"or", -0.809},
    {"versus", -0.14},
    {"use case", -0.884},
    {"single", -0.881},
    {"priority", -0.111},
    {"declined", 0.098},
    {"names", -0.68},
    {"our field", 0.383},
    {"of persons", -0.456},
    {"unknown name", -0.255},
    {"lead over talk", -0.253},
    {"lead of fact over choice", 0.27},
    {"pay", 0.652},
    {"out of scope", -0.803},
    {"refusal", -0.332},
};

}  // namespace

std::span<const named_weight> certainty_weights() {
    return of_certainty;
}

std::span<const named_weight> judgement_weights() {
    return of_judgement;
}

}  // namespace hirewise::advice
