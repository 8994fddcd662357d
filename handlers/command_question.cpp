#include "handlers/command_question.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "base/text.hpp"

namespace hirewise::handlers {
namespace {

constexpr std::size_t longest_name = 3;  // words

std::vector<std::string> words_in(std::string_view text) {
    std::string spaced{text};
    std::ranges::replace_if(
        spaced, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    std::vector<std::string> words;
    for (const auto part : split(spaced, ' ')) {
        if (!part.empty()) { words.emplace_back(part); }
    }
    return words;
}

std::string join_words(const std::vector<std::string>& words, std::size_t from, std::size_t to) {
    return join({words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to)},
                " ");
}

bool is_called(const knowledge::technology& technology, const std::string& name) {
    return technology.id == name || lower_ascii(technology.name) == name ||
           std::ranges::find(technology.aliases, name) != technology.aliases.end() ||
           std::ranges::find(technology.nicknames, name) != technology.nicknames.end();
}

bool is_name(const std::string& name, const knowledge::snapshot& base) {
    return std::ranges::any_of(base.technologies, [&](const auto& entry) { return is_called(entry.second, name); }) ||
           std::ranges::find(base.outside.names, name) != base.outside.names.end();
}

// How many words of a name begin here; 0 if none does. The longest name counts.
std::size_t name_at(const std::vector<std::string>& words, std::size_t from, const knowledge::snapshot& base) {
    for (auto length = std::min(longest_name, words.size() - from); length > 0; --length) {
        if (is_name(lower_ascii(join_words(words, from, from + length)), base)) { return length; }
    }
    return 0;
}

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, lower_ascii(word)) != words.end();
}

bool is_joint(std::string_view word) {
    return is_any_of(word, {"or", "vs", "vs.", "versus", "and", "against", "/", "&", "|"});
}

// Whether it is written as people write comparisons anyway.
bool is_joined(const std::vector<std::string>& words) {
    const auto joins = [](const std::string& word) {
        return is_joint(word) || word.ends_with(',') || word.find('/') != std::string::npos;
    };
    return std::ranges::any_of(words, joins);
}

bool begins_use_case(std::string_view word) {
    return is_any_of(word, {"for", "in", "on", "-", "--", "–", "—", ":"});
}

// " for fintech", whatever stands before the use case; empty without one.
std::string use_case_words(const std::vector<std::string>& words, std::size_t from) {
    if (from == words.size()) { return {}; }
    const auto first = begins_use_case(words[from]) ? from + 1 : from;
    return first == words.size() ? std::string{} : " for " + join_words(words, first, words.size());
}

}  // namespace

std::string as_question(std::string_view text, const knowledge::snapshot& base) {
    constexpr std::size_t longest_bare_use_case = 2;  // words, without "for" before them
    const auto words = words_in(text);
    if (is_joined(words)) { return std::string{text}; }
    std::vector<std::string> names;
    std::size_t at = 0;
    while (at < words.size()) {
        const auto length = name_at(words, at, base);
        if (length == 0) { break; }
        names.push_back(join_words(words, at, at + length));
        at += length;
    }
    const bool is_comparison =
        at == words.size() || begins_use_case(words[at]) || words.size() - at <= longest_bare_use_case;
    if (names.size() < 2 || !is_comparison) { return std::string{text}; }
    return join(names, " or ") + use_case_words(words, at);
}

std::string as_comparison(std::string_view text, const knowledge::snapshot& base) {
    const auto words = words_in(text);
    std::vector<std::string> names;
    std::size_t at = 0;
    while (at < words.size() && !begins_use_case(words[at])) {
        const auto length = std::max<std::size_t>(1, name_at(words, at, base));
        auto name = join_words(words, at, at + length);
        while (!name.empty() && name.back() == ',') { name.pop_back(); }
        if (!name.empty() && !is_joint(name)) { names.push_back(std::move(name)); }
        at += length;
    }
    if (names.size() < 2) { return names.size() == 1 && is_joined(words) ? std::string{text} : std::string{}; }
    return join(names, " or ") + use_case_words(words, at);
}

}  // namespace hirewise::handlers
