#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/turn_chances.hpp"

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
    aside,     // "who has the keys of the van?": a matter of others
};

struct turn {
    turn_kind kind = turn_kind::fresh;
    advice::reading reading;         // with what the thread already knows
    std::string foil;                // technology id, for `foil`; empty: the one that did not win
    std::vector<std::string> about;  // ids, for `pay` and `fact`
    std::string field;               // the category of the options, where the thread leaves them open; else empty
    std::string topic = {};          // of `fact`: of the FAQ entry that tells it; empty: how hard they are to find
    turn_chances chances = {};       // what the message does by the way it is said
    bool counts_alike = false;       // two sides, as the asker said, now or before
    bool undecided = false;          // the last answer was, and nothing that was said since settles it
    bool heard = false;              // it was that, not the rules, which made this turn
};

}  // namespace hirewise::advice
