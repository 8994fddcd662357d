#pragma once

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// "what did you understand", "did you catch that? repeat it", "which weights are set now"
bool asks_for_recap(const thread_message& message);

}  // namespace hirewise::advice
