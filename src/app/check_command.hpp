#pragma once

#include "app/configuration.hpp"
#include "app/console.hpp"
#include "app/diagnostic_format.hpp"

namespace hirewise::app {

struct check_options {
    bool questions = false;  // ask the base's own test questions as well
    bool coverage = false;   // print what is stale and what is missing
    diagnostic_format format = diagnostic_format::text;
};

// Writes every fault of the knowledge base, wrong answers to its question tests among them, and in the end a summary.
// In the formats for programs the output holds the faults only; the summary goes to the error output. 0 if there is no
// error and no wrong answer, else 65; 78 if there is no such folder.
int run_check(const configuration& settings, const check_options& options, const console& console);

}  // namespace hirewise::app
