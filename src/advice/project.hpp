#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/reader.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// What a project needs, as values instead of a text: what somebody chose in a form. Ids that the base does not have
// are left out; what stands twice counts once.
struct project {
    std::vector<std::string> use_cases = {};  // ids; their assumptions count as confirmed where `stated` names them
    std::vector<std::string> stated = {};     // ids of use cases
    std::vector<priority> priorities = {};    // at most one for a criterion, the first counts
    std::vector<std::string> in_use = {};     // ids of technologies that are there already
    std::vector<std::string> excluded = {};   // ids of technologies that are not wanted
    std::string category = {};                // of the options; empty: that in which the use cases have most rules
    std::string words = {};                   // further needs in plain words, read like a question
    std::chrono::year_month_day today{};
};

// Puts the values of a project into what was read in its words: an open question that asks for a recommendation.
// Pure. The reading points into `from.words`.
full_reading reading_of(const project& from, full_reading words, const knowledge::snapshot& base);

}  // namespace hirewise::advice
