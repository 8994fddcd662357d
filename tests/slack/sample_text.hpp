#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "block_checker.hpp"

namespace hirewise::test {

// One character each of one, two, three and four bytes; the last takes two UTF-16 units.
inline const std::vector<std::string> sample_characters = {"a", "\xC3\xA9", "\xE8\xAA\x9E", "\xF0\x9F\xA6\x80"};

// The character over and over, as often as it fits into so many UTF-16 units.
inline std::string repeated(std::string_view character, std::size_t wanted_units) {
    std::string text;
    for (auto times = wanted_units / units(character); times > 0; --times) { text += character; }
    return text;
}

}  // namespace hirewise::test
