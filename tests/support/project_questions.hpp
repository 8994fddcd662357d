#pragma once

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include "base/json.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

namespace hirewise::test {

struct project_question {
    std::string id;
    std::string text;
    std::string conversation;  // id; empty: the question stands for itself
};

// Every question of tests/questions, turns of conversations too, by file and line.
inline std::vector<project_question> project_questions() {
    namespace fs = std::filesystem;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator{fs::path{tests_folder()} / "questions"}) {
        if (entry.path().extension() == ".jsonl") { files.push_back(entry.path()); }
    }
    std::sort(files.begin(), files.end());
    std::vector<project_question> all;
    for (const auto& file : files) {
        std::istringstream rows{read_file(file)};
        for (std::string line; std::getline(rows, line);) {
            const auto row = parse_json(line).value();
            const auto id = text_at(row, "id");
            if (row.contains("text")) { all.push_back({id, text_at(row, "text"), {}}); }
            for (const auto& turn : member_at(row, "turns")) { all.push_back({id, text_at(turn, "text"), id}); }
        }
    }
    return all;
}

}  // namespace hirewise::test
