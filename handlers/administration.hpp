#pragma once

#include "handlers/desk.hpp"
#include "slack/block_kit.hpp"
#include "slack/events.hpp"

// The sub-commands of /hirewise for those who look after the bot.
namespace hirewise::handlers {

// /hirewise reload: says at once that it has begun, or why not; what came of it follows through the response address.
slack::message begin_reload(desk& desk, slack::slash_command command);

// /hirewise status: what is answered from. For everybody.
awaitable<slack::message> show_status(desk& desk);

}  // namespace hirewise::handlers
