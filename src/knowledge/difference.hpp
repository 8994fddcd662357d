#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "knowledge/snapshot.hpp"

namespace hirewise::knowledge {

// How a page differs, in the order in which people want to be told.
enum class change_kind {
    added,
    removed,
    verdict,  // the text of a comparison's verdict
    rule,     // which option a comparison chooses for a use case
    rating,   // of a technology, or of an option on one page
    edited,   // anything else in it
};

// One thing that differs. What is added, removed or edited has a page only.
struct change {
    change_kind kind = change_kind::edited;
    std::string page;     // where an editor finds it: "comparisons/rust-vs-go.md", "criteria.md#performance"
    std::string subject;  // of a rule: the use case; of a rating: "Rust, performance"
    std::string before;   // empty: there was none
    std::string after;    // empty: there is none any more

    bool operator==(const change&) const = default;
};

// What a reader of the base would notice between two states of it.
struct difference {
    std::vector<change> changes;               // by kind, then by page; at most most_changes
    std::map<change_kind, std::size_t> count;  // of all, also of those that are not kept

    std::size_t total() const;
    bool empty() const { return count.empty(); }
};

inline constexpr std::size_t most_changes = 200;

// Pure. The rating of a page that only follows its technology's is not listed a second time.
difference difference_between(const snapshot& before, const snapshot& after);

// "technologies/rust.md: Rust, performance: 8 -> 9"; one line, long texts clipped.
std::string to_text(const change& what);

// "2 pages added, 1 rating changed"; "nothing that a reader would notice" if it is empty.
std::string summary_of(const difference& found);

// The summary and at most `most` changes, one a line, with how many more there are.
std::string to_text(const difference& found, std::size_t most);

}  // namespace hirewise::knowledge
