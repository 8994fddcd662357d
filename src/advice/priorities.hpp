#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/parsed_text.hpp"
#include "advice/phrase_index.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// A criterion that the text speaks of: tokens [first, last).
struct criterion_mention {
    const knowledge::criterion* criterion = nullptr;
    std::size_t first = 0;
    std::size_t last = 0;
    bool implied = false;  // "hire fast": says by itself that it counts
    bool waived = false;   // "money is no object": says by itself that it does not
};

// A priority as read, before it meets the use cases.
struct read_priority {
    advice::priority value;
    bool implied = false;   // only mentioned: nothing was said about how much it counts
    bool counted = false;   // a number was said: "twice"
    std::size_t first = 0;  // token, for "inside a use case's phrase"
    std::size_t last = 0;
};

// Reads how much the asker says each criterion counts, clause by clause (method page, 2.5 item 5).
class priority_reader {
public:
    priority_reader(const knowledge::snapshot& base, phrase_maker& make);

    std::vector<criterion_mention> find(const parsed_text& text) const;

    // One priority per criterion, in order of appearance.
    std::vector<read_priority> read(const parsed_text& text, const std::vector<criterion_mention>& mentions) const;

private:
    phrase_index::match match_at(const std::vector<token>& tokens, std::size_t at) const;

    std::vector<const knowledge::criterion*> criteria_;
    const knowledge::criterion* pay_ = nullptr;
    phrase_index phrases_;
};

}  // namespace hirewise::advice
