#pragma once

#include <vector>

#include "advice/told_model.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// How likely a sentence of the text tells of a use case, or says that a criterion matters.
struct told_use_case {
    const knowledge::use_case* use_case = nullptr;
    told_model::finding found;
};
struct told_criterion {
    const knowledge::criterion* criterion = nullptr;
    told_model::finding found;
};

inline constexpr std::size_t ranked_topics = 4;

// Of each that has examples: first the likeliest, as many as are ranked, then the others.
struct told_topics {
    std::vector<told_use_case> use_cases;
    std::vector<told_criterion> criteria;
};

// Reads what the work is, and what matters in it, from how it is told, whatever phrases say. Finds nothing where the
// base has no examples.
class told_work {
public:
    told_work(const knowledge::snapshot& base, phrase_maker& make);

    told_topics read(const parsed_text& text, const std::vector<technology_link>& links) const;

private:
    std::vector<const knowledge::use_case*> use_cases_;  // the first topics of the model
    std::vector<const knowledge::criterion*> criteria_;  // those behind them
    told_model model_;
};

}  // namespace hirewise::advice
