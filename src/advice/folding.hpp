#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hirewise::advice {

// A question in the letters that names are compared in, and where each byte of it came from.
struct folded_text {
    std::string text;  // valid UTF-8; case is kept
    std::vector<std::uint32_t>
        origin;            // origin[i]: the byte of the question that text[i] stands for; one more: its end
    bool clipped = false;  // the question was longer than max_question_bytes
};

// More than any message of Slack holds in letters; the rest of a longer text is not read.
inline constexpr std::size_t max_question_bytes = std::size_t{16} * 1024;

// Makes different spellings of the same letters equal: compatibility forms (full width, bold mathematics), accents,
// curly quotes and dashes, letters of other alphabets that look Latin (in words where every letter does), and drops
// what cannot be seen (zero-width and direction characters). Malformed bytes become spaces.
class text_folder {
public:
    text_folder();

    folded_text fold(std::string_view question) const;

private:
    std::unordered_map<char32_t, char> look_alikes_;  // only looked up, never iterated
};

}  // namespace hirewise::advice
