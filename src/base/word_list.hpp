#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hirewise {

// A fixed list of words that is asked about every word of a text. Nearly all are told from it by their first letter and
// length, without a comparison, and the others are compared with those of the same letter only. Words of 1-31 bytes.
template <std::size_t count>
class word_list {
public:
    consteval explicit word_list(const std::string_view (&words)[count]) {
        std::copy(std::begin(words), std::end(words), words_.begin());
        std::sort(words_.begin(), words_.end(),
                  [](std::string_view a, std::string_view b) { return slot_of(a) < slot_of(b); });
        for (const auto word : words_) {
            lengths_.at(slot_of(word)) |= std::uint32_t{1} << word.size();
            for (auto slot = slot_of(word) + 1; slot < first_.size(); ++slot) { ++first_.at(slot); }
        }
    }

    constexpr bool has(std::string_view word) const {
        if (word.empty() || word.size() > longest) { return false; }
        const auto slot = slot_of(word);
        if (((lengths_[slot] >> word.size()) & 1U) == 0) { return false; }
        const auto end = words_.begin() + first_[slot + 1];
        return std::find(words_.begin() + first_[slot], end, word) != end;
    }

private:
    static constexpr std::size_t longest = 31;
    static constexpr std::size_t slots = 32;
    static constexpr std::size_t slot_of(std::string_view word) {
        return static_cast<unsigned char>(word.front()) % slots;
    }

    std::array<std::string_view, count> words_ = {};   // by first letter
    std::array<std::uint16_t, slots + 1> first_ = {};  // by letter: where its words begin in words_
    std::array<std::uint32_t, slots> lengths_ = {};    // by letter: a bit for each length that occurs
};

template <std::size_t count>
constexpr bool contains(const word_list<count>& list, std::string_view word) {
    return list.has(word);
}

// The words of a table.
template <std::size_t count>
consteval word_list<count> as_word_list(const std::array<std::string_view, count>& words) {
    std::string_view listed[count];
    std::copy(words.begin(), words.end(), std::begin(listed));
    return word_list<count>{listed};
}

}  // namespace hirewise
