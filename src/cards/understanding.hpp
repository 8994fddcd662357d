#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::cards {

// What was understood, in short plain pieces that may hold words of the asker.
struct understanding {
    struct chip {
        std::string label;  // "Rust", "for fintech", "Performance ×3", "already in use: Java"
        std::string words;  // of the asker, that say so; empty where the label says it all

        bool operator==(const chip&) const = default;
    };

    std::vector<chip> chips;
    std::vector<std::string> notes;  // sentences: repaired typos, assumptions

    bool empty() const { return chips.empty() && notes.empty(); }
};

understanding understanding_of(const advice::answer& answer, const knowledge::snapshot& base);

}  // namespace hirewise::cards
