#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "workspace/api_methods.hpp"

// What the methods that put the bot's words into a channel have in common.
namespace hirewise::workspace::methods {

// Why the bot may not write there: channel_not_found, not_in_channel, thread_not_found.
refusal check_place(const method_desk& desk, const room* where, const std::string& thread_ts);

posted_message bots_message(const method_desk& desk, const room& where, const std::string& thread_ts,
                            nlohmann::json content);

// The bot's own message in a channel, or why it may not be touched.
struct own_message {
    posted_message* message = nullptr;
    refusal why_not;
};
// `cannot`: Slack's error for a message of somebody else.
own_message find_own(method_desk& desk, const nlohmann::json& arguments, std::string cannot);

// An agent's status goes when the bot answers in its thread (slack-platform, 7.4).
void clear_agent_status(method_desk& desk, const std::string& channel, const std::string& thread_ts);

}  // namespace hirewise::workspace::methods
