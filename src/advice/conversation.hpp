#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/reader.hpp"
#include "advice/thread_cues.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// What a message does in a thread.
enum class turn_kind : std::uint8_t {
    fresh,     // stands for itself
    reweigh,   // "and for an MVP?", "what about Kotlin?", "without Java", "talent matters twice as much"
    explain,   // "why?", "are you sure?", "what would change your mind?"
    foil,      // "why not Go?", "the other one?"
    pay,       // "salaries?"
    fact,      // "are they hard to find?"
    recap,     // "what did you understand?"
    restart,   // "start over"
    courtesy,  // "ok cool"
};

struct turn {
    turn_kind kind = turn_kind::fresh;
    advice::reading reading;         // with what the thread already knows
    std::string foil;                // technology id, for `foil`; empty: the one that did not win
    std::vector<std::string> about;  // ids, for `pay` and `fact`
    std::string field;               // the category of the options, where the thread leaves them open; else empty
    std::string topic = {};          // of `fact`: of the FAQ entry that tells it; empty: how hard they are to find
};

// Puts messages into their threads (method page, 2.5 item 10). A message that leans on what was said changes the
// thread or asks about it; a whole question starts over.
class conversation {
public:
    conversation(const knowledge::snapshot& base, phrase_maker& make) : base_{base}, cues_{make} {}

    // `nearest`: how near the message is to a written question, 0-1.
    turn continue_thread(const full_reading& made, const thread_context& context, manner how, double nearest) const;

private:
    const knowledge::snapshot& base_;
    thread_lexicon cues_;
};

}  // namespace hirewise::advice
