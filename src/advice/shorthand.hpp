#pragma once

#include <vector>

#include "advice/tokens.hpp"

namespace hirewise::advice {

// Writes out what people shorten when they are in a hurry, where the words around leave no doubt: "y not Go" asks why,
// "Go 4 a chat" is for one, "r" behind a plural is no language. Before the words are looked up; ASCII, lower case.
void write_out_shorthand(std::vector<token>& tokens);

}  // namespace hirewise::advice
