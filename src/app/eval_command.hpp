#pragma once

#include <string>
#include <vector>

#include "app/configuration.hpp"
#include "app/console.hpp"

namespace hirewise::app {

struct eval_options {
    std::vector<std::string> files;  // of questions (question_rows.hpp)
    std::string bars;                // file of bars (evaluation_bars.hpp); empty: none
    bool kinds = false;              // also each kind of row by itself
    bool failures = false;           // list what was expected and what was found
};

// Asks the questions and writes a table, a line for each file and measure; the same bytes for the same files, base and
// day. 0 if all rows could be read and all bars were held, else 65 with lines on the error output that say what to do;
// 78 if there is no such base.
int run_eval(const configuration& settings, const eval_options& options, const console& console);

}  // namespace hirewise::app
