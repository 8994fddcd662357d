#pragma once

#include <string_view>
#include <vector>

#include "advice/dictionary.hpp"
#include "advice/folding.hpp"
#include "advice/tongue.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Reads German, Spanish and French by putting English words in the place of what it knows of them, word by word and
// phrase by phrase. No sentence comes of it, but what all readers look for: who is compared, for what, what counts.
// So there is one grammar to keep, and no word of another language is ever taken for an English one ("die", "son") or
// the other way round. Words of the knowledge base (languages/*.yaml) become the name of their criterion or use case.
class translator {
public:
    translator(const knowledge::snapshot& base, const text_folder& folder);

    // Replaces the words of a text that is in another language; they keep their places in the question. English texts
    // stay as they are.
    tongue translate(std::vector<token>& tokens, std::string_view question, const vocabulary& known) const;

private:
    tongue_recogniser recogniser_;
    std::vector<dictionary> dictionaries_;  // by tongue, without English
};

}  // namespace hirewise::advice
