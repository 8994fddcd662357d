#pragma once

#include "advice/turn_maker.hpp"

namespace hirewise::advice {

// How sure one has to be of what a message does in a thread, by the way it is said (turn_chances).

// The least chance, 0-1, at which an act is believed more than what the rules found; more than 1 means never.
// `nearest`: how near the message is to a written question, 0-1.
double least_sure(const thread_message& message, const turn_maker& make, turn_kind found, turn_act act, double nearest);

// Whether talk that is only overheard sounds like a matter of others: "can someone restart the worker?"
bool is_for_others(const thread_message& message);

// Whether such talk sounds like a message to the adviser, by the way it is said.
bool sounds_meant(const thread_message& message);

// The chances, where a message that leans on the thread ("on reflection, money shall play no role") is no matter of
// others, whatever it sounds like.
turn_chances chances_among_ours(const thread_message& message);

}  // namespace hirewise::advice
