#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "slack/form_values.hpp"
#include "slack/ids.hpp"
#include "slack/surfaces.hpp"

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
    bool has_files = false;
    channel_id looking_at;  // that its author had open, told in direct messages with an agent; empty if not told

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

// What stands behind this character in an action id only keeps the ids of one block apart, since Slack wants each once:
// "vote#2" is heard as "vote".
inline constexpr char action_id_distinction = '#';

// One element that was pressed or changed.
struct element_press {
    std::string action_id;
    std::string block_id;
    std::string type;   // "button", "static_select", ...
    std::string value;  // of the button or of the one option
    std::string action_ts;
    form_value content;  // what the element holds now, for those that hold something
};

// A press on a button (or another element) of a message or of a view.
struct block_action {
    std::string action_id;
    std::string block_id;
    std::string value;
    user_id user;
    team_id team;
    channel_id channel;  // empty in a view
    message_ts message;  // from the container where the payload carries no message, as for ephemeral ones
    message_ts thread_ts;
    trigger_id trigger;        // once, within 3 s: only for listeners that are served at once
    std::string response_url;  // a credential: never logged; empty in a view
    std::string action_ts;
    bool is_ephemeral = false;           // the message was shown to this person only
    std::vector<element_press> presses;  // all of the payload; the members above tell the first
    shown_view view;                     // without an id: in a message
    form_values state;                   // what stands in the other elements of the message or of the view

    bool in_view() const { return !view.id.empty(); }
};

// Anything the bot has no use for; acknowledged all the same.
struct unhandled {
    std::string kind;  // for the log: "events_api/app_rate_limited"
};

using arrival = std::variant<message_event, slash_command, block_action, view_submission, view_closed, shortcut,
                             message_shortcut, home_opened, agent_thread, unhandled>;

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
// channel:ts for messages, channel:message:action_ts for presses (the trigger where there is no action_ts; the view
// instead of channel and message), event_id for the other events; none for commands, shortcuts and views (Slack does
// not retry them).
std::vector<std::string> dedupe_keys(const arrival& payload);

// Who the bot is.
struct own_identity {
    user_id user;
    bot_id bot;
};

// True for what somebody wrote under a message in a channel without mentioning anybody's bot by event: a `message` in a
// thread that is no direct message.
bool is_thread_message(const message_event& message);

// Why a message must not be answered (loop guard, slack-platform 3.3 and 3.4), in words for the log; empty if it may
// be. Answered are people, when they write, share a file or reply to the channel as well. A mention in a channel comes
// as two events; the `message` of the two is ignored, so that whichever comes first, the mention is heard as one.
std::string_view ignore_reason(const message_event& message, const own_identity& self);

}  // namespace hirewise::slack
