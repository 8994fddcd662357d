#pragma once

#include "app/configuration.hpp"
#include "app/console.hpp"

namespace hirewise::app {

// Prints every fault of the knowledge base and a summary; with its question tests, every wrong answer too. 0 if there
// is no error and no wrong answer, else 65; 78 if there is no such folder.
int run_check(const configuration& settings, bool with_questions, const console& console);

}  // namespace hirewise::app
