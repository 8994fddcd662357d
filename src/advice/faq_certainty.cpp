#include "advice/faq_certainty.hpp"

#include <algorithm>
#include <cmath>

#include "advice/faq_weights.hpp"

namespace hirewise::advice {
namespace {

constexpr std::array<std::string_view, certainty_feature_count> names = {
    "always",  "evidence", "lead",        "lead over talk", "aspect",          "nearness",    "nearness lead",
    "nearest", "covered",  "strangeness", "words",          "evidence a word", "lead a word", "names",
    "general", "pay",      "wage",        "named",          "same words",
};

// Grows with the value and never leaves -1 to 1; steep up to `scale`.
double bounded(double value, double scale) {
    return std::tanh(value / scale);
}

}  // namespace

certainty_features certainty_features_of(const faq_measures& m) {
    constexpr double fewest_words = 4;
    constexpr double same_words = 0.75;  // of nearness: hardly more than a small word differs
    const double words = std::max(fewest_words, m.words);
    return {1,
            bounded(m.evidence, 15),
            bounded(m.lead, 6),
            bounded(m.lead_over_talk, 12),
            bounded(m.aspect, 12),
            m.nearness,
            m.nearness_lead,
            m.nearness_lead > 0 ? 1.0 : 0.0,
            m.covered,
            bounded(m.strangeness, 4),
            bounded(m.words, 15),
            bounded(m.evidence / words, 1.5),
            bounded(m.lead / words, 0.75),
            std::min(m.names, 3.0),
            m.is_general ? 1.0 : 0.0,
            m.pay,
            m.wage,
            m.named,
            std::max(0.0, m.nearness - same_words) / (1 - same_words)};
}

std::string_view certainty_feature_name(std::size_t index) {
    return names[index];
}

double certainty_of(const faq_measures& measured) {
    return logistic(certainty_features_of(measured), certainty_weights());
}

}  // namespace hirewise::advice
