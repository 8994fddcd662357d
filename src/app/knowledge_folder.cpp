#include "app/knowledge_folder.hpp"

#include <system_error>

namespace hirewise::app {

std::filesystem::path own_knowledge_folder(const std::filesystem::path& program) {
    auto installed = (program.parent_path().parent_path() / "share" / "hirewise" / "knowledge").lexically_normal();
    std::error_code absent;
    if (std::filesystem::is_directory(installed, absent)) { return installed; }
    const std::filesystem::path source_tree{HIREWISE_SOURCE_KNOWLEDGE};  // set by CMake
    if (std::filesystem::is_directory(source_tree, absent)) { return source_tree; }
    return installed;
}

std::filesystem::path own_program() {
    std::error_code unknown;
    return std::filesystem::read_symlink("/proc/self/exe", unknown);
}

}  // namespace hirewise::app
