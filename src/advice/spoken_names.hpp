#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// A technology that the message speaks of: tokens [first, last).
struct spoken {
    std::string id;
    std::size_t first = 0;
    std::size_t last = 0;
    bool removed = false;
    bool put_in = false;    // "throw Go in"
    bool disowned = false;  // "Swift the transfer system, not the language": no technology is meant
};

// In order; also options that only a word of their name stands for: "the backend one", "google".
std::vector<spoken> speaks_of(const parsed_text& text, const std::vector<technology_link>& links,
                              const thread_context& context, const knowledge::snapshot& base);

// Whether tokens [first, last) are words of these classes only.
bool only_between(const parsed_text& text, std::size_t first, std::size_t last, word_classes small);

// "Java and Kotlin", "Java, Kotlin"
bool are_listed(const parsed_text& text, const spoken& left, const spoken& right);

// "the first two", "the first and the last", "the latter": by their place in the order in which they were named.
std::vector<std::string> by_place(const parsed_text& text, const std::vector<std::string>& options);

// The option that a name given as a correction was mistaken for: one inside the other ("React", "React Native").
const std::string* mistaken_for(const std::string& id, const thread_context& context, const knowledge::snapshot& base);

}  // namespace hirewise::advice
