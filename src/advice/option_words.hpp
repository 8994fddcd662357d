#pragma once

#include <vector>

#include "advice/reader.hpp"
#include "advice/use_case_reader.hpp"

// Words that name an option and a use case: where they are an option, they tell of no use.
namespace hirewise::advice {

// Of the only name there is; it is no longer weighed as a use either.
void drop_only_option(full_reading& made, std::vector<use_case_mention>& use_cases);

// Of several that are set against each other.
void drop_listed_options(const full_reading& made, std::vector<use_case_mention>& use_cases);

}  // namespace hirewise::advice
