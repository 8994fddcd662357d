#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/lexicon.hpp"
#include "advice/tokens.hpp"
#include "advice/tongue.hpp"

namespace hirewise::advice {

// Which lengths words of each first letter have: tells nearly all words apart from those of a text, without a
// comparison.
class word_shapes {
public:
    void add(std::string_view word) {
        if (!word.empty()) { lengths_.at(slot_of(word)) |= bit_of(word); }
    }
    bool may_have(std::string_view word) const { return (lengths_[slot_of(word)] & bit_of(word)) != 0; }

private:
    static std::size_t slot_of(std::string_view word) { return static_cast<unsigned char>(word.front()) % 32; }
    static std::uint32_t bit_of(std::string_view word) {
        return std::uint32_t{1} << std::min<std::size_t>(word.size(), 31);
    }

    std::array<std::uint32_t, 32> lengths_{};
};

// A question cut into labelled tokens, with the cues found in it: what all readers work on. The words of one in another
// language are English already.
struct parsed_text {
    std::string_view question;          // as asked
    tongue language = tongue::english;  // of the question
    std::vector<token> tokens;
    std::vector<cue_hit> cues;
    bool clipped = false;
    std::optional<word_shapes> shapes = {};  // of all tokens, once they are what they stay

    bool has(cue what) const {
        return std::any_of(cues.begin(), cues.end(), [&](const cue_hit& hit) { return hit.what == what; });
    }
    bool has_class(word_classes wanted) const {
        return std::any_of(tokens.begin(), tokens.end(), [&](const token& t) { return t.is(wanted); });
    }
    bool has_word(std::string_view text) const {
        if (shapes && !shapes->may_have(text)) { return false; }
        // The first letter tells nearly all of them apart without a call.
        return std::any_of(tokens.begin(), tokens.end(), [&](const token& t) {
            return t.text.size() == text.size() && t.text.front() == text.front() && t.text == text;
        });
    }
    std::size_t word_count() const {
        return static_cast<std::size_t>(
            std::count_if(tokens.begin(), tokens.end(), [](const token& t) { return t.is_word(); }));
    }
    // The word right before or after a position, or nullptr if there is a pause or nothing.
    const token* word_before(std::size_t at) const {
        return at > 0 && tokens[at - 1].is_word() ? &tokens[at - 1] : nullptr;
    }
    const token* word_at(std::size_t at) const {
        return at < tokens.size() && tokens[at].is_word() ? &tokens[at] : nullptr;
    }
    bool begins_sentence(std::size_t at) const {
        return at == 0 || tokens[at - 1].kind == token_kind::sentence_break ||
               tokens[at - 1].kind == token_kind::clause_break;
    }
    // Tokens [first, last) as written.
    std::string_view written(std::size_t first, std::size_t last) const {
        const auto begin = tokens[first].begin;
        return question.substr(begin, tokens[last - 1].end - begin);
    }
    // Whether the word was written with an apostrophe: "we're" is no "were".
    bool is_contracted(std::size_t at) const;
    // First token of the sentence of this token, and one past its last.
    std::pair<std::size_t, std::size_t> sentence_of(std::size_t at) const {
        auto first = at;
        while (first > 0 && tokens[first - 1].kind != token_kind::sentence_break) { --first; }
        auto last = at;
        while (last < tokens.size() && tokens[last].kind != token_kind::sentence_break) { ++last; }
        return {first, last};
    }
    bool is_question() const;
};

}  // namespace hirewise::advice
