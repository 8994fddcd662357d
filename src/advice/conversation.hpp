#pragma once

#include <string>

#include "advice/advice.hpp"
#include "advice/reader.hpp"

namespace hirewise::advice {

// What a message does in a thread.
enum class turn_kind : std::uint8_t {
    fresh,    // stands for itself
    reweigh,  // "and for an MVP?", "talent matters twice as much"
    explain,  // "why?"
    foil,     // "why not Go?", "the other one?"
    pay,      // "salaries?"
};

struct turn {
    turn_kind kind = turn_kind::fresh;
    advice::reading reading;  // with what the thread already knows
    std::string foil;         // technology id, for `foil`; empty: the one that did not win
};

// Puts a message into its thread. Only a short message that leans on the thread is a follow-up; a whole question
// starts over (method page, 2.5 item 10).
turn continue_thread(const full_reading& made, const thread_context& context, manner how);

}  // namespace hirewise::advice
