#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "knowledge/diagnostic.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::knowledge {

// All or nothing: a snapshot only if there is no error. Warnings may come with one.
struct load_outcome {
    std::shared_ptr<const knowledge::snapshot> snapshot;  // null if there are errors
    std::vector<diagnostic> diagnostics;                  // by file, line, column
};

// Reads and checks the whole folder in one pass; reports every fault, not the first. Blocking.
// `today` decides what is overdue.
load_outcome load(const std::filesystem::path& folder, std::chrono::year_month_day today);

}  // namespace hirewise::knowledge
