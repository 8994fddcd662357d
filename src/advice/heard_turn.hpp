#pragma once

#include <optional>

#include "advice/turn_maker.hpp"

namespace hirewise::advice {

// The turn that a message is by the way it is said (turn_model), where that is surer than what the rules found:
// nothing, where it is not. What the message moves or changes then is added to `moves` and `heard`.
// `nearest`: how near the message is to a written question, 0-1.
std::optional<turn> hear_turn(const thread_message& message, const turn_maker& make, const turn& found, double nearest,
                              option_moves& moves, heard_changes& heard);

// Whether talk that is only overheard sounds like a matter of others: "can someone restart the worker?"
bool is_for_others(const thread_message& message);

// Whether such talk sounds like a message to the adviser, by the way it is said.
bool sounds_meant(const thread_message& message);

}  // namespace hirewise::advice
