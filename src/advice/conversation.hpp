#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/reader.hpp"
#include "advice/thread_cues.hpp"
#include "advice/turn.hpp"
#include "advice/turn_model.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// Puts messages into their threads (method page, 2.5 item 10). A message that leans on what was said changes the
// thread or asks about it; a whole question starts over. Rules read it first; where it is said in a way they do not
// know, it is heard what it does (heard_turn).
class conversation {
public:
    conversation(const knowledge::snapshot& base, const text_folder& folder, phrase_maker& make)
        : base_{base}, cues_{make}, acts_{base, folder} {}

    // `nearest`: how near the message is to a written question, 0-1.
    turn continue_thread(const full_reading& made, const thread_context& context, manner how, double nearest) const;

private:
    const knowledge::snapshot& base_;
    thread_lexicon cues_;
    turn_model acts_;
};

}  // namespace hirewise::advice
