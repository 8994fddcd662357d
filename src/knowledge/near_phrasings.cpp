#include "knowledge/near_phrasings.hpp"

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "base/text.hpp"
#include "knowledge/shape.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t min_words_to_differ_in_one = 6;
constexpr std::size_t min_plain_words_to_differ_in_one = 4;  // names alone say little about what is asked

const std::unordered_set<std::string_view> little_words = {
    "a", "an",   "the",  "is",    "are",   "was", "were", "be",     "been",   "do",  "does",   "did", "we",
    "i", "you",  "our",  "my",    "us",    "me",  "it",   "its",    "of",     "and", "or",     "any", "there",
    "s", "that", "this", "these", "those", "so",  "just", "really", "please", "vs",  "versus",
};

const std::unordered_set<std::string_view> directions = {
    "from", "to", "into", "in", "with", "for", "over", "than", "by", "instead", "replace", "call", "calls",
};

// Words in any order, as one number: adding and taking away a word is cheap. Words that are equal give equal numbers,
// others do so by chance once in 2^64.
using word_sum = std::uint64_t;

word_sum number_of(std::string_view word) {
    word_sum hash = 14695981039346656037U;  // FNV-1a, then mixed so that sums do not cancel out
    for (const char c : word) { hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U; }
    hash ^= hash >> 32U;
    hash *= 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 29U);
}

// A phrasing reduced to what tells it from others.
struct fingerprint {
    word_sum all = 0;
    std::vector<word_sum> plain_words;  // those that name no technology
    std::size_t count = 0;
};

class fingerprint_maker {
public:
    explicit fingerprint_maker(const std::vector<draft<technology>>& technologies) {
        for (const auto& each : technologies) {
            add_name(each.value.id);
            add_name(each.value.name);
            for (const auto& alias : each.value.aliases) { add_name(alias); }
        }
    }

    fingerprint make(std::string_view phrasing) const {
        const auto text = folded_phrasing(phrasing);
        std::vector<std::string_view> words;
        word_sum order = 0;
        bool directed = false;
        for (const auto word : split(text, ' ')) {
            if (word.empty() || little_words.contains(word)) { continue; }
            directed = directed || directions.contains(word);
            if (is_name(word)) { order = order * 31 + number_of(word); }
            if (std::ranges::find(words, word) == words.end()) { words.push_back(word); }
        }
        fingerprint made;
        made.count = words.size();
        for (const auto word : words) {
            made.all += number_of(word);
            if (!is_name(word)) { made.plain_words.push_back(number_of(word)); }
        }
        if (directed) { made.all += order; }
        return made;
    }

private:
    void add_name(std::string_view name) {
        for (const auto word : split(folded_phrasing(name), ' ')) { names_.emplace(word); }
    }

    bool is_name(std::string_view word) const { return names_.contains(std::string{word}); }

    std::unordered_set<std::string> names_;
};

// A phrasing as it is looked up: whole, or without one of its words.
struct trace {
    std::size_t phrasing = 0;
    std::size_t owner = 0;
    word_sum without = 0;  // the word that was taken away; 0: none
};

class near_finder {
public:
    near_finder(const std::vector<owned_phrasing>& phrasings, const fingerprint_maker& maker) {
        for (const auto& each : phrasings) {
            prints_.push_back(maker.make(each.text));
            owners_.push_back(each.owner);
            for (const auto word : prints_.back().plain_words) { ++uses_[{each.owner, word}]; }
        }
        first_with_.reserve(phrasings.size() * 6);
    }

    std::vector<near_pair> find() {
        std::vector<near_pair> pairs;
        for (std::size_t at = 0; at < prints_.size(); ++at) {
            if (const auto earlier = find_earlier(at)) { pairs.push_back({*earlier, at}); }
        }
        return pairs;
    }

private:
    struct hash_of_use {
        std::size_t operator()(const std::pair<std::size_t, word_sum>& use) const { return use.second + use.first; }
    };

    std::optional<std::size_t> find_earlier(std::size_t at) {
        const auto& print = prints_[at];
        if (print.count == 0) { return {}; }
        auto found = look_up(print.all, {at, owners_[at], 0});
        if (print.count < min_words_to_differ_in_one || print.plain_words.size() < min_plain_words_to_differ_in_one) {
            return found;
        }
        for (const auto word : print.plain_words) {
            const auto near = look_up(print.all - word, {at, owners_[at], word});
            if (!found) { found = near; }
        }
        return found;
    }

    // The first phrasing with this key, if it is near and asks for another answer.
    std::optional<std::size_t> look_up(word_sum key, const trace& here) {
        const auto [found, fresh] = first_with_.emplace(key, here);
        const auto& there = found->second;
        if (fresh || there.owner == here.owner || tells_apart(there) || tells_apart(here)) { return {}; }
        return there.phrasing;
    }

    // A word that the answer is asked for with more than once says what the question is about.
    bool tells_apart(const trace& each) const {
        const auto use = uses_.find({each.owner, each.without});
        return use != uses_.end() && use->second > 1;
    }

    std::vector<fingerprint> prints_;
    std::vector<std::size_t> owners_;
    std::unordered_map<std::pair<std::size_t, word_sum>, std::size_t, hash_of_use> uses_;  // phrasings of the answer
    std::unordered_map<word_sum, trace> first_with_;
};

}  // namespace

std::string folded_phrasing(std::string_view phrasing) {
    auto text = lower_ascii(phrasing);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto sign = static_cast<unsigned char>(text[at]);
        const bool in_name = (sign == '+' || sign == '#') && at > 0 && text[at - 1] != ' ';  // c++, c#
        if (sign < 0x80 && std::ispunct(sign) != 0 && !in_name) { text[at] = ' '; }
    }
    return one_line(text);
}

std::vector<near_pair> find_near_phrasings(const std::vector<owned_phrasing>& phrasings,
                                           const std::vector<draft<technology>>& technologies) {
    return near_finder{phrasings, fingerprint_maker{technologies}}.find();
}

}  // namespace hirewise::knowledge
