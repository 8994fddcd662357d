#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hirewise::chaos {

// The lines of a log that hold what must not be in one: tokens, socket tickets, response addresses, long random
// values, or words of a question.
std::vector<std::string> leaks_in(std::string_view log);

}  // namespace hirewise::chaos
