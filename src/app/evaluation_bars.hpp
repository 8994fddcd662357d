#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/measures.hpp"
#include "knowledge/diagnostic.hpp"

namespace hirewise::app {

// What a measure of a file of questions has to reach, or, where less is better, may reach at most.
struct bar {
    std::filesystem::path file;  // below the folder of the bars
    measure which;
    double percent = 0;
    int line = 0;  // where it is written
};

struct bar_file {
    std::filesystem::path path;
    std::vector<bar> bars;
    std::vector<knowledge::diagnostic> faults;
};

// Reads bars from YAML: for each file, named from the folder of the bars, the measures with their percent. Blocking.
//   real.jsonl:
//     technology_f1: 96
bar_file read_bars(const std::filesystem::path& path);

bool holds(const bar& bar, const measured& found);

// ">= 96" or "<= 2".
std::string to_text(const bar& bar);

// A fault in the file of bars, at its line; 0: the whole file.
knowledge::diagnostic bar_fault(const std::filesystem::path& bars, int line, std::string code, std::string message,
                                std::string hint);

}  // namespace hirewise::app
