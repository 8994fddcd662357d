#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

// Words that every form of an answer shares. All plain text.
namespace hirewise::cards {

// The name people know; the id if the base has no such thing (any longer).
std::string technology_name(const knowledge::snapshot& base, std::string_view id);
std::string criterion_name(const knowledge::snapshot& base, std::string_view id);

// "Strong recommendation", "Split decision: the rule and the ratings disagree". Empty without a strength.
std::string strength_words(const advice::decision& decision);

// The title over an answer: its headline, else the question it answers, else what it is about. Never empty.
std::string title_of(const advice::answer& answer, const knowledge::snapshot& base);

// "Rust vs Go for backend systems (2025)"; without a title the address stands for it.
std::string citation_words(const advice::citation& source);

// The sources to show: at most five, each address or title once.
std::vector<advice::citation> shown_citations(const advice::answer& answer);

// One line of clean text: control characters and line breaks become single spaces, malformed UTF-8 is replaced.
std::string one_line(std::string_view text);

// The lines of a text that may have paragraphs, each cleaned; empty lines only between paragraphs.
std::vector<std::string> clean_lines(std::string_view text);

// "2026-11-26"; empty for what is no day.
std::string day_words(std::chrono::year_month_day day);

// Ends with a full stop unless it ends with punctuation already. Empty stays empty.
std::string sentence(std::string_view words);

}  // namespace hirewise::cards
