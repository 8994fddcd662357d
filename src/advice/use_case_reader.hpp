#pragma once

#include <cstdint>
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
    bool hint = false;    // a general word, which needs support
};

// What a text says of an assumption: nothing, that it holds, that it does not.
enum class stance : std::uint8_t { silent, confirms, denies };

// Finds use cases by their phrases; of phrases that overlap the longest counts ("payment gateway" is no gateway), and
// what a use case excepts counts for none.
class use_case_reader {
public:
    use_case_reader(const knowledge::snapshot& base, phrase_maker& make);

    // All mentions, also hints that nothing supports.
    std::vector<use_case_mention> find(const parsed_text& text) const;

    // Without hints that count for nothing: a general word ("API") says what is built only where nothing more special
    // is named, or two of them say the same. What the team is like, whatever it builds, is nothing more special.
    static std::vector<use_case_mention> supported(std::vector<use_case_mention> mentions);

    // What the text says of what the use case takes for granted. Said and denied, it is confirmed.
    stance stance_on(const parsed_text& text, const knowledge::use_case& which) const;

private:
    enum class meaning : std::uint32_t { phrase, hint, exception, count };
    void add(const std::vector<std::string>& phrases, std::size_t use_case, meaning what, phrase_maker& make);

    std::vector<const knowledge::use_case*> use_cases_;
    phrase_index phrases_;
    phrase_index confirmations_;
};

}  // namespace hirewise::advice
