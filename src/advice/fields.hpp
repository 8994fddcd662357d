#pragma once

#include <string_view>
#include <vector>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// The category of options that a text asks about; empty: none.
struct asked_field {
    std::string_view category;
    bool in_so_many_words = false;  // "which database", and not only "a database"
};

// By a word for the whole field ("a database", "the front end"). `in_use_case[i]`: token i belongs to the phrase of a
// use case and names no field.
asked_field field_in(const parsed_text& text, const std::vector<bool>& in_use_case);

}  // namespace hirewise::advice
