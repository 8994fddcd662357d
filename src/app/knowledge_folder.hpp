#pragma once

#include <filesystem>

namespace hirewise::app {

// The knowledge base that belongs to this program: beside an installed one (../share/hirewise/knowledge), else the one
// of the source tree it was built from.
std::filesystem::path own_knowledge_folder(const std::filesystem::path& program);

// Where this program's file is.
std::filesystem::path own_program();

}  // namespace hirewise::app
