#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <boost/unordered/unordered_flat_map.hpp>

#include "advice/vocabulary.hpp"

namespace hirewise::advice {

// Nodes and the words that lead from one to another; node 0 is the root. Built once, then only read.
class word_steps {
public:
    // A node that no word leads to.
    std::uint32_t add_node() { return size_++; }

    // The node that the word leads to, a new one if need be.
    std::uint32_t add(std::uint32_t from, word_id word) {
        if (const auto known = next(from, word); known != 0) { return known; }
        const auto made = add_node();
        if (from == 0) {
            if (from_root_.size() <= word) {
                from_root_.resize(word + std::size_t{1});
                begins_.resize(word + std::size_t{1});
            }
            from_root_[word] = made;
            begins_[word] = true;
        } else {
            behind_root_.emplace(edge(from, word), made);
        }
        return made;
    }

    // 0: nowhere.
    std::uint32_t next(std::uint32_t from, word_id word) const {
        if (from == 0) { return word < begins_.size() && begins_[word] ? from_root_[word] : 0; }
        const auto found = behind_root_.find(edge(from, word));
        return found == behind_root_.end() ? 0 : found->second;
    }

    std::uint32_t size() const { return size_; }  // nodes

private:
    static std::uint64_t edge(std::uint32_t from, word_id word) { return (std::uint64_t{from} << 32U) | word; }

    // By word: every token of a text is looked up there, and most begin nothing. Bits are few enough to stay near.
    std::vector<bool> begins_;
    std::vector<std::uint32_t> from_root_;
    std::uint32_t size_ = 1;
    boost::unordered_flat_map<std::uint64_t, std::uint32_t> behind_root_;
};

}  // namespace hirewise::advice
