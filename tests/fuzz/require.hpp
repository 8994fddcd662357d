#pragma once

#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace hirewise::fuzz {

// Ends the program with these words if a promise does not hold: that is what a fuzzer sees.
inline void require(bool holds, std::string_view promise, std::string_view about = {}) {
    if (holds) { return; }
    std::cerr << "broken: " << promise << ": " << about << std::endl;
    std::abort();
}

inline void require_none(const std::vector<std::string>& faults, std::string_view promise) {
    require(faults.empty(), promise, faults.empty() ? "" : faults.front());
}

inline void require_utf8(std::string_view text, std::string_view what) {
    require(valid_utf8(text) == text, what, "is not UTF-8");
}

}  // namespace hirewise::fuzz
