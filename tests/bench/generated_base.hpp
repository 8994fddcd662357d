#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace hirewise::test {

// Writes a base that is clean and as large as wanted: `comparisons` pages of the usual size (seven criteria, five
// rules, three FAQ entries with eight phrasings each) over a fifth as many technologies, so that each stands on ten
// pages. Criteria and use cases are those of the shipped base. The same number gives the same files.
void write_generated_base(const std::filesystem::path& folder, std::size_t comparisons);

// Technology number `n` of such a base: "tool7".
std::string generated_name(std::size_t n);

}  // namespace hirewise::test
