#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "knowledge/diagnostic.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::knowledge {

// One line of questions/*.yaml: a question and what its answer must hold to. What is empty here is not tested.
struct question_test {
    std::string ask;
    std::vector<std::string> after;  // asked before it in the same thread
    std::optional<std::string> intent;
    std::optional<bool> answered;
    std::optional<std::string> winner;    // a technology id; empty text: nobody wins
    std::optional<std::string> strength;  // empty text: none
    std::optional<std::vector<std::string>> technologies;
    std::optional<std::vector<std::string>> use_cases;
    std::optional<std::string> faq;
    std::string file;  // "questions/rust-vs-go.yaml"
    int line = 0;
};

struct question_tests {
    std::vector<question_test> tests;  // by file, in the order of the file
    std::vector<diagnostic> diagnostics;
};

// Reads the question tests of a base. Ids in them are checked against `base`. Blocking.
question_tests load_question_tests(const std::filesystem::path& folder, const snapshot& base);

}  // namespace hirewise::knowledge
