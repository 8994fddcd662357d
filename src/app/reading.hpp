#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "advice/engine.hpp"
#include "knowledge/diagnostic.hpp"
#include "knowledge/difference.hpp"

namespace hirewise::app {

// What is read, and what is in force meanwhile.
struct reading_request {
    std::filesystem::path folder;
    std::chrono::year_month_day today{};
    std::shared_ptr<const advice::engine> before;
    std::chrono::year_month_day before_read_on{};
    std::stop_token stop = {};  // asked between the steps
};

// What came of it. At most one of `errors` and `failure` has something in it.
struct reading {
    std::shared_ptr<const advice::engine> engine;  // to put in force; null if what is in force should stay
    bool same_files = false;                       // as those in force
    knowledge::difference changes;
    std::vector<knowledge::diagnostic> errors;  // at most most_errors
    std::size_t error_count = 0;
    std::string folder_print;  // of the files before they were read
    std::string failure;       // a clause; empty if the files could be read
};

inline constexpr std::size_t most_errors = 50;

// Reads, checks and prepares a base beside the one in force. Blocking; for a pool. Exceptions, also for want of memory,
// become a failure. The same files are prepared again only on a later day: some ratings age.
reading read_beside(const reading_request& request) noexcept;

}  // namespace hirewise::app
