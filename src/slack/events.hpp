#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "slack/ids.hpp"

// What arrives from Slack, reduced to what the bot reads. Parsing tolerates unknown and missing fields.
namespace hirewise::slack {

enum class conversation_kind { channel, group, direct, group_direct, unknown };

// An app_mention or a message event.
struct message_event {
    bool is_mention = false;  // arrived as app_mention
    event_id event;
    team_id team;
    channel_id channel;
    conversation_kind conversation = conversation_kind::unknown;
    user_id user;
    bot_id bot;  // set on messages of any bot; never empty there
    std::string subtype;
    bool hidden = false;
    std::string text;  // mark-up as sent
    message_ts ts;
    message_ts thread_ts;  // empty on a message that is no reply
    std::chrono::seconds event_time{0};

    // The thread an answer belongs to.
    const message_ts& root() const { return thread_ts.empty() ? ts : thread_ts; }
};

struct slash_command {
    std::string command;  // "/verdict"
    std::string text;
    user_id user;
    team_id team;
    channel_id channel;
    trigger_id trigger;
    std::string response_url;  // a credential: never logged
};

// A press on a button (or another element) of a message.
struct block_action {
    std::string action_id;
    std::string block_id;
    std::string value;
    user_id user;
    team_id team;
    channel_id channel;
    message_ts message;  // from the container where the payload carries no message, as for ephemeral ones
    message_ts thread_ts;
    trigger_id trigger;
    std::string response_url;  // a credential: never logged
    std::string action_ts;
};

// Anything the bot has no use for; acknowledged all the same.
struct unhandled {
    std::string kind;  // for the log: "events_api/app_rate_limited"
};

using arrival = std::variant<message_event, slash_command, block_action, unhandled>;

struct envelope {
    envelope_id id;
    bool accepts_response_payload = false;
    int retry_attempt = 0;
    std::string retry_reason;
    arrival payload;
    std::string frame;  // as received; what the store keeps until the question is answered
};

// `kind` is the envelope's type: events_api, slash_commands, interactive. Never fails: what cannot be read is
// `unhandled`. Takes the payload apart: text moves out of it.
arrival parse_arrival(std::string_view kind, nlohmann::json payload);

// The keys under which a redelivery, or the same message as another event, is recognised: event_id and
// channel:ts for messages, channel:message:action_ts for presses (the trigger where there is no action_ts); none for
// commands (Slack does not retry them).
std::vector<std::string> dedupe_keys(const arrival& payload);

// Who the bot is.
struct own_identity {
    user_id user;
    bot_id bot;
};

// Why a message must not be answered (loop guard, slack-platform 3.3 and 3.4), in words for the log; empty if it may
// be. Answered are people, when they write, share a file or reply to the channel as well.
std::string_view ignore_reason(const message_event& message, const own_identity& self);

}  // namespace hirewise::slack
