#pragma once

#include "advice/engine.hpp"
#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// Why, whether that is sure, what would change it. In talk that is only overheard, only a short plain "why".
bool asks_for_reasons(const thread_message& message, manner how);

}  // namespace hirewise::advice
