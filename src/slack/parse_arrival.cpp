#include <chrono>
#include <limits>
#include <utility>

#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "slack/events.hpp"
#include "slack/names.hpp"
#include "slack/parse_parts.hpp"
#include "slack/payload.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

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
    message.team = take_event_team(outer, event);
    message.channel.value = take_text(event, "channel");
    message.conversation = kind_of_conversation(take_text(event, "channel_type"), message.channel.value);
    message.user.value = take_text(event, "user");
    message.bot = author_bot(event);
    message.subtype = take_text(event, "subtype");
    message.hidden = flag_at(event, "hidden");
    message.text = take_text(event, "text");
    message.ts.value = take_text(event, "ts");
    message.thread_ts.value = take_text(event, "thread_ts");
    message.has_files = !take_part(event, "files").empty();
    message.looking_at = channel_in_context(take_part(event, "app_context"));
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
    if (type == "app_home_opened") { return parse_home_opened(std::move(payload), std::move(event)); }
    if (type == "app_context_changed") { return parse_context_changed(std::move(payload), std::move(event)); }
    if (type == "assistant_thread_started" || type == "assistant_thread_context_changed") {
        return parse_agent_thread(type, std::move(payload), std::move(event));
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

}  // namespace

unhandled nothing_to_do(std::string_view kind, std::string_view detail) {
    return {loggable_name(kind) + "/" + std::string{detail}};
}

team_id take_event_team(json& outer, json& event) {
    auto installed_in = first_of(take_text(outer, "team_id"), take_text(outer, "context_team_id"));
    return {first_of(std::move(installed_in), take_text(event, "team"))};
}

arrival parse_arrival(std::string_view kind, nlohmann::json payload) {
    if (kind == "events_api") { return parse_event(std::move(payload)); }
    if (kind == "slash_commands") { return parse_command(std::move(payload)); }
    if (kind == "interactive") { return parse_interaction(std::move(payload)); }
    return nothing_to_do(kind, loggable_name(text_at(payload, "type")));
}

}  // namespace hirewise::slack
