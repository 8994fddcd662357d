#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hirewise {

// Small helpers on UTF-8 text. Only ASCII letters change case and only ASCII spaces are trimmed.
std::string_view trim(std::string_view text);
std::string lower_ascii(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);

// "A", "A and B", "A, B and C".
std::string join_as_sentence(const std::vector<std::string>& parts, std::string_view conjunction = "and");

// The text as valid UTF-8: each malformed byte becomes U+FFFD.
std::string valid_utf8(std::string_view text);

// The length that Slack most probably counts: UTF-16 code units (slack-platform, 6.6).
std::size_t utf16_length(std::string_view utf8);

// At most `limit` UTF-16 units, cut between code points, with an ellipsis as the last unit if anything was cut.
std::string clip(std::string_view utf8, std::size_t limit);

// A number with at most `decimals` decimals and no trailing zeros: 7.0 -> "7", 7.91 -> "7.91".
std::string short_number(double value, int decimals = 2);

// How many single-character edits (insert, delete, replace, swap of neighbours) turn `a` into `b`.
// Optimal string alignment, over bytes.
std::size_t edit_distance(std::string_view a, std::string_view b);

// The candidate nearest to `word`, or empty if none is near enough to be meant (a third of its length, at least one).
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace hirewise
