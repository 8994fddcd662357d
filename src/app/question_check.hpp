#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "advice/engine.hpp"
#include "knowledge/question_tests.hpp"

namespace hirewise::app {

// Asks the question, after those before it in its thread, and says what of the answer is not as the test wants it:
// "winner is rust, expected go". Empty if all is well.
std::vector<std::string> mismatches(const knowledge::question_test& test, const advice::engine& engine,
                                    std::chrono::year_month_day today);

// One such difference as a fault of the file that the question stands in.
knowledge::diagnostic wrong_answer(const knowledge::question_test& test, const std::string& difference);

}  // namespace hirewise::app
