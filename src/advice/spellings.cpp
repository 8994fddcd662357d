#include "advice/spellings.hpp"

#include <algorithm>
#include <functional>

#include "base/text.hpp"

namespace hirewise::advice {
namespace {

constexpr std::size_t longest = 24;
constexpr std::uint32_t far_oftener = 8;  // times

bool is_plain(std::string_view word) {
    return word.size() >= spellings::shortest && word.size() <= longest &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

std::uint64_t key_of(std::string_view letters) {
    return std::hash<std::string_view>{}(letters);
}

// Calls visit(key) for the word and for what is left of it without each of its letters.
template <class Visit>
void for_each_key(std::string_view word, Visit visit) {
    visit(key_of(word));
    std::string left;
    for (std::size_t without = 1; without < word.size(); ++without) {
        left.assign(word.substr(0, without)).append(word.substr(without + 1));
        visit(key_of(left));
    }
}

// "service", "services"
bool are_forms(std::string_view one, std::string_view other) {
    const auto shared = std::min(one.size(), other.size());
    const auto same = static_cast<std::size_t>(
        std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shared), other.begin()).first -
        one.begin());
    return same + 2 >= std::max(one.size(), other.size());
}

}  // namespace

void spellings::note(key of, std::uint32_t word) {
    const auto entry = static_cast<std::uint32_t>(chains_.size());
    auto& first = first_[of];
    chains_.push_back({word, first});
    first = entry + 1;
}

void spellings::reserve(std::size_t words) {
    constexpr std::size_t keys_each = 8;  // on average
    words_.reserve(words);
    chains_.reserve(words * keys_each);
    first_.reserve(words * keys_each);
}

void spellings::add(std::string_view word, std::uint32_t times) {
    if (!is_plain(word)) { return; }
    const auto number = static_cast<std::uint32_t>(words_.size());
    words_.push_back({std::string{word}, times});
    for_each_key(word, [&](key of) { note(of, number); });
}

bool spellings::is_met_less(const known_word* one, const known_word* other) {
    return one->times != other->times ? one->times < other->times : one->text > other->text;
}

std::string_view spellings::nearest(std::string_view word) const {
    if (!is_plain(word)) { return {}; }
    std::vector<const known_word*> alike;
    for_each_key(word, [&](key of) {
        const auto first = first_.find(of);
        for (auto at = first == first_.end() ? 0 : first->second; at != 0; at = chains_[at - 1].next) {
            const auto& known = words_[chains_[at - 1].word];
            if (known.text[0] == word[0] && edit_distance(known.text, word) == 1) { alike.push_back(&known); }
        }
    });
    if (alike.empty()) { return {}; }
    const auto* const found = *std::max_element(alike.begin(), alike.end(), is_met_less);
    const bool clear = std::all_of(alike.begin(), alike.end(), [&](const known_word* each) {
        return are_forms(each->text, found->text) || each->times * far_oftener <= found->times;
    });
    return clear ? std::string_view{found->text} : std::string_view{};
}

}  // namespace hirewise::advice
