#pragma once

#include <array>
#include <string_view>

namespace hirewise::advice {

// What speaks for an FAQ entry, measured on a question. Evidence is in natural units (logarithms of how much likelier).
struct faq_measures {
    double evidence = 0;  // of the classifier, for this entry
    double lead = 0;      // over the best other entry; below 0 if another has more
    double lead_over_talk = 0;
    double aspect = 0;         // evidence of the words beside the names
    double nearness = 0;       // 0-1: to the nearest phrasing of the entry
    double nearness_lead = 0;  // over the nearest phrasing of the other entries at hand
    double covered = 0;        // 0-1: the share of the question's words that are known to be said of this entry
    double strangeness = 0;    // evidence against it: the question names what the entry is not about
    double words = 0;          // of the question, names and kinds of technologies among them
    double names = 0;          // technologies that the question names
    double named = 0;          // 0-1: the share of the entry's technologies that the question names
    double pay = 0;            // 1: both are about pay, -1: only one of them is
    double wage = 0;           // the same by the words that mean pay and nothing else
    bool is_general = false;   // the entry is about no technology in particular
};

constexpr std::size_t certainty_feature_count = 19;
using certainty_features = std::array<double, certainty_feature_count>;

// The measures as the logistic model takes them: bounded, so that no single one decides. The first is always 1.
certainty_features certainty_features_of(const faq_measures& measured);
std::string_view certainty_feature_name(std::size_t index);

// 0-1: the chance that this entry is asked for, if a fact is asked for at all (logistic regression, faq_weights.hpp).
double certainty_of(const faq_measures& measured);

}  // namespace hirewise::advice
