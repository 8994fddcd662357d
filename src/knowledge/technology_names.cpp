#include "knowledge/technology_names.hpp"

#include <algorithm>

#include "knowledge/categories.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t max_generations = 8;  // a circle of parents must not hold us up

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool is_in_word(char c) {
    return is_letter_or_digit(c) || c == '+' || c == '#' || c == '.';
}

struct word {
    std::string_view text;
    std::size_t offset;
};

// "Node.js, C++ and ASP.NET Core." -> Node.js C++ and ASP.NET Core
std::vector<word> words_of(std::string_view text) {
    std::vector<word> words;
    for (std::size_t at = 0; at < text.size();) {
        if (!is_in_word(text[at])) {
            ++at;
            continue;
        }
        auto end = at;
        while (end < text.size() && is_in_word(text[end])) { ++end; }
        auto found = text.substr(at, end - at);
        while (!found.empty() && found.back() == '.') { found.remove_suffix(1); }
        if (!found.empty()) { words.push_back({found, at}); }
        at = end;
    }
    return words;
}

bool stand_at(const std::vector<std::string_view>& wanted, const std::vector<word>& words, std::size_t at) {
    if (at + wanted.size() > words.size()) { return false; }
    return std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(at),
                      [](std::string_view expected, const word& found) { return expected == found.text; });
}

}  // namespace

technology_names::technology_names(const std::vector<draft<technology>>& technologies) {
    for (const auto& each : technologies) {
        if (each.value.everyday || is_hiring_shape(each.value.category)) { continue; }
        std::vector<std::string_view> words;
        for (const auto& part : words_of(each.value.name)) { words.push_back(part.text); }
        if (!words.empty()) { by_first_word_[words.front()].push_back({words, &each.value}); }
    }
    for (auto& [first, candidates] : by_first_word_) {
        std::ranges::stable_sort(candidates, std::greater{}, [](const candidate& each) { return each.words.size(); });
    }
}

std::vector<named_technology> technology_names::in(std::string_view text) const {
    std::vector<named_technology> named;
    const auto words = words_of(text);
    for (std::size_t at = 0; at < words.size();) {
        std::size_t length = 1;
        if (const auto found = by_first_word_.find(words[at].text); found != by_first_word_.end()) {
            for (const auto& each : found->second) {
                if (!stand_at(each.words, words, at)) { continue; }
                named.push_back({each.owner->id, each.owner->name, words[at].offset});
                length = each.words.size();
                break;
            }
        }
        at += length;
    }
    return named;
}

technology_family::technology_family(const std::vector<draft<technology>>& technologies) {
    for (const auto& each : technologies) {
        if (!each.value.parent.empty()) { parent_of_.emplace(each.value.id, each.value.parent); }
    }
}

bool technology_family::related(std::string_view one, std::string_view other) const {
    return descends(one, other) || descends(other, one);
}

bool technology_family::descends(std::string_view child, std::string_view from) const {
    for (std::size_t generation = 0; generation < max_generations; ++generation) {
        if (child == from) { return true; }
        const auto parent = parent_of_.find(child);
        if (parent == parent_of_.end()) { return false; }
        child = parent->second;
    }
    return false;
}

}  // namespace hirewise::knowledge
