#pragma once

#include <cstdint>

#include "handlers/desk.hpp"
#include "slack/block_kit.hpp"
#include "slack/events.hpp"

// The sub-commands of /hirewise for those who look after the bot.
namespace hirewise::handlers {

// What only admins may ask for.
enum class admin_errand : std::uint8_t { reload, list_unanswered, show_statistics, send_export };

// Says at once that it has begun, or why not; what came of it follows through the command's response address, since
// Slack may have to be asked first who the person is.
slack::message begin_errand(desk& desk, slack::slash_command command, admin_errand what);

// /hirewise reload: reads the knowledge anew for this person, and says what came of it.
awaitable<slack::message> reload_knowledge(desk& desk, slack::user_id who);

// /hirewise unanswered: what was asked and not answered.
awaitable<slack::message> list_unanswered(desk& desk);

// /hirewise stats: how the bot was used in the last month.
awaitable<slack::message> show_statistics(desk& desk);

// /hirewise export: opinions and unanswered questions as a file in this person's direct message.
awaitable<slack::message> send_export(desk& desk, slack::user_id who);

// /hirewise status: what is answered from. For everybody.
awaitable<slack::message> show_status(desk& desk);

}  // namespace hirewise::handlers
