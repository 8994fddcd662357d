#pragma once

#include <chrono>
#include <string>
#include <vector>

// The file that `/hirewise export` makes.
namespace hirewise::cards {

struct exported_opinion {
    std::string answer;  // key of the answer
    bool helpful = true;
    std::chrono::milliseconds given{0};
};

struct exported_question {
    std::string text;
    std::string reason;
    std::chrono::milliseconds asked{0};
};

// Comma-separated values with a heading (RFC 4180), UTF-8, every cell quoted. Cells that a spreadsheet would take for a
// formula begin with an apostrophe. Nobody's name is in it.
std::string export_table(const std::vector<exported_opinion>& opinions,
                         const std::vector<exported_question>& questions);

}  // namespace hirewise::cards
