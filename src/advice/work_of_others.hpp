#pragma once

#include <cstddef>
#include <vector>

#include "advice/spoken_weights.hpp"
#include "advice/use_case_judge.hpp"
#include "advice/use_case_reader.hpp"

namespace hirewise::advice {

// "He used to work on radar", in tokens [first, last).
bool tells_of_the_past(const parsed_text& text, std::size_t first, std::size_t last);

// "Firmware is bought in, we only do ...": whether the clause around the token leaves what it tells of to others.
bool is_left_to_others(const parsed_text& text, std::size_t at);

// The clauses that tell of what is not the asker's work: "firmware is done by an agency", "my brother builds drones",
// "we had a trading desk until 2019".
std::vector<clause> clauses_of_others(const parsed_text& text);

// Takes out what these clauses name, where work of one's own is named as well.
void drop_work_of_others(const std::vector<clause>& theirs, std::vector<use_case_mention>& mentions);

// The same of what is named and of what is weighed, where work of one's own is told.
void drop_work_of_others(const parsed_text& text, const std::vector<clause>& theirs,
                         std::vector<use_case_candidate>& weighed, std::vector<use_case_mention>& mentions);

}  // namespace hirewise::advice
