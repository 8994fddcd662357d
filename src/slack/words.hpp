#pragma once

#include <string>
#include <string_view>

// Words that came from a person, a document or a file, made fit to be shown. For use inside this folder.
namespace hirewise::slack {

// U+2060 WORD JOINER: invisible, no space and no punctuation, so that a formatting character beside it neither opens
// nor closes anything. Slack's mark-up has no escape for these characters (slack-platform, 6.5).
inline constexpr std::string_view word_joiner = "\xE2\x81\xA0";

// Valid UTF-8 without control characters; line breaks stay, tabs become spaces. Characters that turn the direction of
// writing go as well: they would reorder the words of the card behind them.
std::string clean_words(std::string_view words);

// The same with line breaks as spaces, trimmed.
std::string one_line(std::string_view words);

// Words for a plain_text object or a raw cell: one line, at most `limit` UTF-16 units, never empty (a dash stands for
// nothing: Slack refuses empty text). Not escaped, as Slack shows these as they are; what looks like a mention is
// broken up all the same.
std::string plain_text(std::string_view words, std::size_t limit);

// "@channel" and its like with an invisible character in between.
std::string without_broadcasts(std::string_view words);

// True if these words begin with one that reaches a whole channel after an "@": here, channel, everyone, group.
bool starts_with_broadcast(std::string_view words);

// ASCII letters and digits.
bool is_alphanumeric(char c);

// What stands where there is nothing to show.
inline constexpr std::string_view dash = "\xE2\x80\x93";

}  // namespace hirewise::slack
