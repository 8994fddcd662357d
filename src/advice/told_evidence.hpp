#pragma once

#include <vector>

#include "advice/criterion_judge.hpp"
#include "advice/kind_model.hpp"
#include "advice/told_work.hpp"
#include "advice/use_case_judge.hpp"

namespace hirewise::advice {

// How a first message tells of our matters, whatever phrases name: chances of the likeliest, 0-1.
struct told_evidence {
    double work = 0;   // that it is about this use case
    double wish = 0;   // that this criterion matters
    double kind = 0;   // that it asks for this kind of option; 0 where several names say what is asked
    double topic = 1;  // that it tells of any use case or criterion at all; 1 where too few of its words are known
};

told_evidence told_evidence_in(const told_topics& told, const std::vector<use_case_candidate>& work,
                               const std::vector<criterion_candidate>& wishes, const kind_chances& kinds);

}  // namespace hirewise::advice
