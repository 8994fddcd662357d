#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "support/places.hpp"

namespace hirewise::test {

inline std::string read_file(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) { throw std::runtime_error{"cannot read " + path.string()}; }
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

// The content of tests/golden/NAME.
inline std::string golden(const std::string& name) {
    return read_file(std::filesystem::path{tests_folder()} / "golden" / name);
}

}  // namespace hirewise::test
