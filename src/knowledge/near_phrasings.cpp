#include "knowledge/near_phrasings.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <span>
#include <unordered_map>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::size_t min_words_to_differ_in_one = 6;
constexpr std::size_t min_plain_words_to_differ_in_one = 4;  // names alone say little about what is asked

constexpr std::array<std::string_view, 37> little_words = {
    "a", "an",   "the",  "is",    "are",   "was", "were", "be",     "been",   "do",  "does",   "did", "we",
    "i", "you",  "our",  "my",    "us",    "me",  "it",   "its",    "of",     "and", "or",     "any", "there",
    "s", "that", "this", "these", "those", "so",  "just", "really", "please", "vs",  "versus",
};

constexpr std::array<std::string_view, 14> directions = {
    "from", "into", "in", "with", "for", "over", "than", "by", "instead", "replace", "replaced", "call", "calls", "to",
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
        for (const auto word : little_words) { kinds_[number_of(word)].little = true; }
        for (const auto word : directions) { kinds_[number_of(word)].direction = true; }
        for (const auto& each : technologies) {
            add_name(each.value.id);
            add_name(each.value.name);
            for (const auto& alias : each.value.aliases) { add_name(alias); }
        }
    }

    fingerprint make(std::string_view phrasing) const {
        fingerprint made;
        std::vector<word_sum> words;
        word_sum order_of_names = 0;
        bool directed = false;
        const auto text = folded_phrasing(phrasing);
        for (const auto part : split(text, ' ')) {
            const auto word = number_of(part);
            const auto kind = kind_of(word);
            directed = directed || kind.direction;
            if (part.empty() || kind.little) { continue; }
            if (kind.name) { order_of_names = order_of_names * 31 + word; }
            if (std::ranges::find(words, word) != words.end()) { continue; }
            words.push_back(word);
            made.all += word;
            if (!kind.name) { made.plain_words.push_back(word); }
        }
        made.count = words.size();
        if (directed) { made.all += order_of_names; }
        return made;
    }

private:
    struct word_kind {
        bool little = false;
        bool direction = false;
        bool name = false;  // part of a technology's name
    };

    void add_name(std::string_view name) {
        const auto text = folded_phrasing(name);
        for (const auto word : split(text, ' ')) { kinds_[number_of(word)].name = true; }
    }

    word_kind kind_of(word_sum word) const {
        const auto found = kinds_.find(word);
        return found == kinds_.end() ? word_kind{} : found->second;
    }

    std::unordered_map<word_sum, word_kind> kinds_;
};

// A phrasing as it is compared: whole, or without one of its words.
struct trace {
    word_sum key = 0;
    word_sum without = 0;  // the word that was taken away; 0: none
    std::uint32_t phrasing = 0;
};

class near_finder {
public:
    near_finder(const std::vector<owned_phrasing>& phrasings, const fingerprint_maker& maker)
        : phrasings_{phrasings}, maker_{maker} {
        traces_.reserve(phrasings.size() * 8);
        for (std::uint32_t at = 0; at < phrasings.size(); ++at) { add_traces(at); }
        std::ranges::sort(traces_, {}, [](const trace& each) { return std::pair{each.key, each.phrasing}; });
    }

    std::vector<near_pair> find() const {
        std::vector<near_pair> pairs;
        for (auto first = traces_.begin(); first != traces_.end();) {
            const auto end =
                std::find_if(first, traces_.end(), [&](const auto& each) { return each.key != first->key; });
            for (auto other = std::next(first); other != end; ++other) {
                if (are_near(*first, *other)) { pairs.push_back({first->phrasing, other->phrasing}); }
            }
            first = end;
        }
        std::ranges::stable_sort(pairs, {}, &near_pair::second);
        const auto same = [](const near_pair& a, const near_pair& b) { return a.second == b.second; };
        pairs.erase(std::unique(pairs.begin(), pairs.end(), same), pairs.end());
        return pairs;
    }

private:
    void add_traces(std::uint32_t at) {
        const auto print = maker_.make(phrasings_[at].text);
        if (print.count == 0) { return; }
        traces_.push_back({print.all, 0, at});
        if (print.count < min_words_to_differ_in_one || print.plain_words.size() < min_plain_words_to_differ_in_one) {
            return;
        }
        for (const auto word : print.plain_words) { traces_.push_back({print.all - word, word, at}); }
    }

    bool are_near(const trace& one, const trace& other) const {
        return phrasings_[one.phrasing].owner != phrasings_[other.phrasing].owner && !tells_apart(one) &&
               !tells_apart(other);
    }

    // A word that the answer is asked for with more than once says what the question is about.
    bool tells_apart(const trace& each) const {
        if (each.without == 0) { return false; }
        const auto all = phrasings_of(each.phrasing);
        const auto has_word = [&](const auto& phrasing) { return has(maker_.make(phrasing.text), each.without); };
        return std::ranges::count_if(all, has_word) > 1;
    }

    // All phrasings of the answer that this one asks for; they stand together.
    std::span<const owned_phrasing> phrasings_of(std::size_t phrasing) const {
        const auto owner = phrasings_[phrasing].owner;
        auto begin = phrasing;
        while (begin > 0 && phrasings_[begin - 1].owner == owner) { --begin; }
        auto end = phrasing;
        while (end < phrasings_.size() && phrasings_[end].owner == owner) { ++end; }
        return std::span{phrasings_}.subspan(begin, end - begin);
    }

    static bool has(const fingerprint& print, word_sum word) {
        return std::ranges::find(print.plain_words, word) != print.plain_words.end();
    }

    const std::vector<owned_phrasing>& phrasings_;
    const fingerprint_maker& maker_;
    std::vector<trace> traces_;
};

}  // namespace

std::string folded_phrasing(std::string_view phrasing) {
    std::string folded;
    folded.reserve(phrasing.size());
    for (const char c : phrasing) {
        const auto sign = static_cast<unsigned char>(c);
        const bool in_name = (c == '+' || c == '#') && !folded.empty() && folded.back() != ' ';  // c++, c#
        if (sign > ' ' && (sign >= 0x80 || std::ispunct(sign) == 0 || in_name)) {
            folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
        } else if (!folded.empty() && folded.back() != ' ') {
            folded.push_back(' ');
        }
    }
    if (folded.ends_with(' ')) { folded.pop_back(); }
    return folded;
}

std::vector<near_pair> find_near_phrasings(const std::vector<owned_phrasing>& phrasings,
                                           const std::vector<draft<technology>>& technologies) {
    const fingerprint_maker maker{technologies};
    return near_finder{phrasings, maker}.find();
}

}  // namespace hirewise::knowledge
