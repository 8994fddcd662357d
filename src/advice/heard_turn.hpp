#pragma once

#include <optional>

#include "advice/turn_maker.hpp"

namespace hirewise::advice {

// The turn that a message is by the way it is said (turn_model), where that is surer than what the rules found:
// nothing, where it is not. What the message moves or changes then is added to `moves` and `heard`.
// `nearest`: how near the message is to a written question, 0-1.
std::optional<turn> hear_turn(const thread_message& message, const turn_maker& make, const turn& found, double nearest,
                              option_moves& moves, heard_changes& heard);

}  // namespace hirewise::advice
