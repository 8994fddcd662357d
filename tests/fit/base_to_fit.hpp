#pragma once

#include <chrono>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "knowledge/load.hpp"

namespace hirewise::fitting {

// The base of a folder; nothing if it has errors, which is said on the error output.
inline std::shared_ptr<const knowledge::snapshot> load_base(const std::filesystem::path& folder) {
    auto loaded = knowledge::load(folder, std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    if (!loaded.snapshot) { std::cerr << "the knowledge has errors: run hirewise check\n"; }
    return std::move(loaded.snapshot);
}

// Calls take(row) for each JSON line of the files argv[2], argv[3] and so on.
template <class Take>
void for_each_row(int argc, char** argv, Take take) {
    for (int i = 2; i < argc; ++i) {
        std::ifstream file{argv[i]};
        for (std::string line; std::getline(file, line);) {
            const auto row = nlohmann::json::parse(line, nullptr, false);
            if (!row.is_discarded()) { take(row, argv[i]); }
        }
    }
}

// A table of named_weight as source, rounded to thousandths.
template <class NameOf>
void print_table(const char* table, const std::vector<double>& weights, NameOf name_of) {
    std::cout << "constexpr named_weight " << table << "[] = {\n";
    for (std::size_t i = 0; i < weights.size(); ++i) {
        std::cout << "    {\"" << name_of(i) << "\", " << std::round(weights[i] * 1000) / 1000 << "},\n";
    }
    std::cout << "};\n\n";
}

}  // namespace hirewise::fitting
