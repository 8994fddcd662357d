#pragma once

#include "advice/heard_changes.hpp"
#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// Where the last answer was that two sides disagree, and asked which of them weighs more: what follows from the one
// that the message picks ("the trading part", "ease of hiring, if I must", "the first"). The others are left out, and a
// wish that is picked matters most. Nothing if it picks none.
heard_changes pick_side(const thread_message& message);

}  // namespace hirewise::advice
