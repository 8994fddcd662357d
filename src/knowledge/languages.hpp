#pragma once

#include <array>
#include <string_view>

namespace hirewise::knowledge {

// The languages beside English that questions are read in, as the files of languages/ are called.
inline constexpr std::array<std::string_view, 3> languages = {"de", "es", "fr"};

}  // namespace hirewise::knowledge
