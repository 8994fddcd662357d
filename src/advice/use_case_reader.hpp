#pragma once

#include <string>
#include <vector>

#include "advice/parsed_text.hpp"
#include "advice/phrase_index.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

struct use_case_mention {
    const knowledge::use_case* use_case = nullptr;
    std::size_t first = 0;  // tokens [first, last)
    std::size_t last = 0;
    bool denied = false;  // "not a start-up", "forget fintech"
};

// Finds use cases by their phrases; of phrases that overlap the longest counts ("payment gateway" is no gateway).
class use_case_reader {
public:
    use_case_reader(const knowledge::snapshot& base, phrase_maker& make);

    std::vector<use_case_mention> find(const parsed_text& text) const;

    // Whether the text confirms what the use case takes for granted.
    bool confirms(const parsed_text& text, const knowledge::use_case& which) const;

private:
    std::vector<const knowledge::use_case*> use_cases_;
    phrase_index phrases_;
    phrase_index confirmations_;
};

}  // namespace hirewise::advice
