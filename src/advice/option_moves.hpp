#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/linker.hpp"
#include "advice/parsed_text.hpp"
#include "advice/thread_cues.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// What a message does to the options that its thread is about. Ids.
struct option_moves {
    std::vector<std::string> named;      // every one the message speaks of, in order
    std::vector<std::string> pointed;    // those it speaks of by their place: "the second", "the last two"
    std::vector<std::string> beside;     // those of them that only give a reason: "we know PHP"
    std::vector<std::string> put_in;     // those it puts beside the others: "throw Go in"
    std::vector<std::string> dismissed;  // those it wants to hear nothing of, weighed or not
    std::vector<std::string> disowned;   // those whose name it says means no technology
    std::vector<std::string> added;
    std::vector<std::string> removed;
    std::vector<std::string> kept;           // all others go
    const thread_state* restored = nullptr;  // one of the thread's earlier states, where all goes back to it

    bool any() const {
        return restored != nullptr || !put_in.empty() || !disowned.empty() || !added.empty() || !removed.empty() ||
               !kept.empty();
    }
};

// Reads "what about Kotlin?", "without Java", "not React, React Native", "just the first two", "the backend one".
option_moves read_option_moves(const parsed_text& text, const thread_cues& cues,
                               const std::vector<technology_link>& links, const thread_context& context,
                               const knowledge::snapshot& base);

// The options after it.
std::vector<std::string> options_after(const option_moves& moves, const thread_context& context);

}  // namespace hirewise::advice
