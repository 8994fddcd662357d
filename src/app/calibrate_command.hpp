#pragma once

#include <string>
#include <vector>

#include "app/configuration.hpp"
#include "app/console.hpp"

namespace hirewise::app {

struct calibrate_options {
    std::vector<std::string> files;  // of labelled questions (question_rows.hpp); may be empty
    double risk = 0.05;              // share of wrong answers among all that were asked
    bool write = false;              // into calibration.yaml of the base
};

// Chooses how sure the FAQ reader has to be. Asks the base's own phrasings and the talk that wants no answer, each by
// an engine that was not taught it, then the labelled questions; prints for each situation what a threshold would cost
// and bring, and the file of thresholds. The same bytes for the same files and base. 0 if the thresholds could be
// chosen, 65 if files cannot be read or the base has errors, 78 if there is no such base.
int run_calibrate(const configuration& settings, const calibrate_options& options, const console& console);

}  // namespace hirewise::app
