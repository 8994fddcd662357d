#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/base_files.hpp"

namespace hirewise::fuzz {

// Several files in one text, so that one input holds a whole base: each file begins with a line "@ name".
std::vector<knowledge::base_file> unpack(std::string_view archive);

std::string pack(const std::vector<knowledge::base_file>& files);

}  // namespace hirewise::fuzz
