#pragma once

#include <string_view>

#include "knowledge/diagnostic.hpp"

namespace hirewise::fuzz {

// Takes an archive through the whole loader without touching the file system: documents, readers, formulas, rules.
// Aborts if what comes out breaks what the loader promises about its diagnostics.
std::vector<knowledge::diagnostic> load_archive(std::string_view archive);

}  // namespace hirewise::fuzz
