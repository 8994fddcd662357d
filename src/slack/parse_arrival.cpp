#include <chrono>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "slack/events.hpp"
#include "slack/names.hpp"
#include "slack/payload.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

unhandled nothing_to_do(std::string_view kind, std::string_view detail) {
    return {loggable_name(kind) + "/" + std::string{detail}};
}

conversation_kind kind_of_conversation(std::string_view type, std::string_view channel) {
    if (type == "im" || type == "app_home") { return conversation_kind::direct; }
    if (type == "mpim") { return conversation_kind::group_direct; }
    if (type == "channel") { return conversation_kind::channel; }
    if (type == "group") { return conversation_kind::group; }
    // app_mention tells no type; the first letter of the id does (slack-platform, id prefixes).
    if (channel.starts_with('C')) { return conversation_kind::channel; }
    if (channel.starts_with('G')) { return conversation_kind::group; }
    if (channel.starts_with('D')) { return conversation_kind::direct; }
    return conversation_kind::unknown;
}

// A message of a bot carries bot_id, bot_profile or both.
bot_id author_bot(json& event) {
    auto profile = take_part(event, "bot_profile");
    auto id = first_of(take_text(event, "bot_id"), take_text(profile, "id"));
    if (id.empty() && profile.is_object()) { return {"unnamed"}; }
    return {std::move(id)};
}

// `outer` holds the envelope of the event (slack-platform, 3.1); it is empty for a bare inner event.
arrival parse_message(std::string_view type, json outer, json event) {
    message_event message;
    message.is_mention = type == "app_mention";
    message.event.value = take_text(outer, "event_id");
    message.event_time = std::chrono::seconds{count_at(outer, "event_time", std::numeric_limits<std::int64_t>::max())};
    auto installed_in = first_of(take_text(outer, "team_id"), take_text(outer, "context_team_id"));
    message.team.value = first_of(std::move(installed_in), take_text(event, "team"));
    message.channel.value = take_text(event, "channel");
    message.conversation = kind_of_conversation(take_text(event, "channel_type"), message.channel.value);
    message.user.value = take_text(event, "user");
    message.bot = author_bot(event);
    message.subtype = take_text(event, "subtype");
    message.hidden = flag_at(event, "hidden");
    message.text = take_text(event, "text");
    message.ts.value = take_text(event, "ts");
    message.thread_ts.value = take_text(event, "thread_ts");
    if (message.channel.empty() || message.ts.empty()) {
        return nothing_to_do("events_api", loggable_name(type) + " without channel or ts");
    }
    return message;
}

// Usually the event stands inside the outer object; app_rate_limited has none, and one documented example is bare.
arrival parse_event(json payload) {
    auto event = take_part(payload, "event");
    if (!event.is_object()) { event = std::exchange(payload, json::object()); }
    const auto type = text_at(event, "type");
    if (type == "app_mention" || type == "message") {
        return parse_message(type, std::move(payload), std::move(event));
    }
    return nothing_to_do("events_api", loggable_name(type));
}

arrival parse_command(json payload) {
    slash_command command;
    command.command = take_text(payload, "command");
    if (command.command.empty()) { return nothing_to_do("slash_commands", "without a command"); }
    command.text = take_text(payload, "text");
    command.user.value = take_text(payload, "user_id");
    command.team.value = take_text(payload, "team_id");
    command.channel.value = take_text(payload, "channel_id");
    command.trigger.value = take_text(payload, "trigger_id");
    command.response_url = take_text(payload, "response_url");
    return command;
}

// One press is one payload, but the actions come as an array.
json take_first_action(json& payload) {
    auto actions = take_part(payload, "actions");
    if (!actions.is_array() || actions.empty()) { return nullptr; }
    return std::move(actions.front());
}

// Where it was pressed: `channel` and `message` where the payload has them, else `container` (ephemeral messages).
void read_place(block_action& action, json& payload) {
    auto channel = take_part(payload, "channel");
    auto message = take_part(payload, "message");
    auto container = take_part(payload, "container");
    action.channel.value = first_of(take_text(channel, "id"), take_text(container, "channel_id"));
    action.message.value = first_of(take_text(message, "ts"), take_text(container, "message_ts"));
    action.thread_ts.value = first_of(take_text(message, "thread_ts"), take_text(container, "thread_ts"));
}

void read_person(block_action& action, json& payload) {
    auto user = take_part(payload, "user");
    auto team = take_part(payload, "team");  // null for org-wide installs
    action.user.value = take_text(user, "id");
    action.team.value = first_of(take_text(team, "id"), take_text(user, "team_id"));
}

arrival parse_press(json payload) {
    auto pressed = take_first_action(payload);
    block_action action;
    action.action_id = take_text(pressed, "action_id");
    if (action.action_id.empty()) { return nothing_to_do("interactive", "block_actions without an action"); }
    auto option = take_part(pressed, "selected_option");
    action.block_id = take_text(pressed, "block_id");
    action.value = first_of(take_text(pressed, "value"), take_text(option, "value"));
    action.action_ts = take_text(pressed, "action_ts");
    action.trigger.value = take_text(payload, "trigger_id");
    action.response_url = take_text(payload, "response_url");
    read_place(action, payload);
    read_person(action, payload);
    if (action.channel.empty()) { return nothing_to_do("interactive", "block_actions outside a message"); }
    return action;
}

}  // namespace

arrival parse_arrival(std::string_view kind, nlohmann::json payload) {
    if (kind == "events_api") { return parse_event(std::move(payload)); }
    if (kind == "slash_commands") { return parse_command(std::move(payload)); }
    const auto type = text_at(payload, "type");
    if (kind == "interactive" && type == "block_actions") { return parse_press(std::move(payload)); }
    return nothing_to_do(kind, loggable_name(type));
}

}  // namespace hirewise::slack
