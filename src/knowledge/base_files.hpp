#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "knowledge/faults.hpp"

namespace hirewise::knowledge {

inline constexpr std::size_t max_file_bytes = std::size_t{1024} * 1024;

struct base_file {
    std::string name;     // relative, with `/`: "technologies/rust.md"
    std::string content;  // lines end with `\n`
};

// Which files are wanted. Question tests stay apart: a fault in one must not keep a good base from being loaded.
enum class base_part { pages, question_tests };

// The files of one part of a base, by name. Hidden files, editors' backups, README.md and the folder templates/ are
// passed over; everything else that does not belong there is reported: unknown folders, wrong endings, links that lead
// out of the folder, files that are too large or cannot be read.
std::vector<base_file> read_base_files(const std::filesystem::path& folder, base_part part, fault_list& faults);

// Twelve hex digits of the SHA-256 over names and contents.
std::string version_of(const std::vector<base_file>& files);

}  // namespace hirewise::knowledge
