#pragma once

#include <span>
#include <string_view>

namespace hirewise::advice {

// Words that mean the same where people talk of hiring and of software, one group a text, the first word names it;
// words that belong together are joined by "_". The first group that a word stands in counts.
std::span<const std::string_view> faq_concepts();

// Words that say nothing about what is asked.
std::string_view faq_ignored_words();

}  // namespace hirewise::advice
