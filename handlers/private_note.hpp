#pragma once

#include <string>

#include "handlers/desk.hpp"
#include "slack/events.hpp"

namespace hirewise::handlers {

// One line that only the person who pressed sees, where they pressed. A failure is logged.
awaitable<void> tell_privately(desk& desk, slack::block_action action, std::string words);

}  // namespace hirewise::handlers
