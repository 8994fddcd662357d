#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/drafts.hpp"

namespace hirewise::knowledge {

// A way to ask for an answer.
struct owned_phrasing {
    std::string text;
    std::size_t owner = 0;  // index of the answer
};

// Two ways to ask that a reader of questions can hardly tell apart, for different answers.
struct near_pair {
    std::size_t first;   // indices into the phrasings
    std::size_t second;  // the later one
};

// Phrasings are near if they have the same words, or if one word of six or more (four of them no names) differs or is
// missing, unless that word is what the answer is about: then more of its phrasings have it. Little words ("the", "is",
// "we") do not count, and a different technology is never near. Where a word gives a direction ("from Go to Rust"), the
// order of the technologies counts. At most one pair for each phrasing. Takes time in proportion to the phrasings: what
// they leave when a word is taken away is looked up, pairs are not gone through.
std::vector<near_pair> find_near_phrasings(const std::vector<owned_phrasing>& phrasings,
                                           const std::vector<draft<technology>>& technologies);

// A phrasing as a reader of questions sees it: no capitals, no punctuation, single spaces.
std::string folded_phrasing(std::string_view phrasing);

}  // namespace hirewise::knowledge
