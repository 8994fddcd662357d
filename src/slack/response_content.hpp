#pragma once

#include <cstdint>
#include <string>

#include "slack/block_kit.hpp"
#include "slack/ids.hpp"

// What goes to a response_url, as JSON text (slack-platform, 4): at most five times within 30 minutes. Pure.
namespace hirewise::slack {

enum class visibility : std::uint8_t { ephemeral, in_channel };

// A new message. In a thread only when everybody sees it: Slack takes thread_ts with in_channel alone.
std::string response_content(const message& shown, visibility who, const message_ts& thread_ts = {});

// In place of the message that was pressed; ephemeral ones stay ephemeral.
std::string replacing_content(const message& shown);

// Takes the message that was pressed away.
std::string deleting_content();

}  // namespace hirewise::slack
