#include <utility>

#include "base/json.hpp"
#include "slack/parse_parts.hpp"
#include "slack/payload.hpp"

namespace hirewise::slack {

using json = nlohmann::json;

arrival parse_home_opened(json outer, json event) {
    home_opened opened;
    opened.event.value = take_text(outer, "event_id");
    opened.team = take_event_team(outer, event);
    opened.user.value = take_text(event, "user");
    opened.channel.value = take_text(event, "channel");
    opened.tab = take_text(event, "tab");
    opened.view = parse_view(take_part(event, "view"));
    if (opened.user.empty()) { return nothing_to_do("events_api", "app_home_opened without a user"); }
    return opened;
}

arrival parse_agent_thread(std::string_view type, json outer, json event) {
    agent_thread thread;
    thread.is_started = type == "assistant_thread_started";
    thread.event.value = take_text(outer, "event_id");
    thread.team = take_event_team(outer, event);
    auto opened = take_part(event, "assistant_thread");
    auto context = take_part(opened, "context");
    thread.user.value = take_text(opened, "user_id");
    thread.channel.value = take_text(opened, "channel_id");
    thread.thread_ts.value = take_text(opened, "thread_ts");
    thread.looking_at.value = take_text(context, "channel_id");
    if (thread.channel.empty() || thread.thread_ts.empty()) {
        return nothing_to_do("events_api", "assistant_thread without channel or thread");
    }
    return thread;
}

channel_id channel_in_context(const json& context) {
    constexpr std::string_view prefix = "slack#/types/";
    for (const auto& entity : member_at(context, "entities")) {
        const auto type = text_at(entity, "type");
        if (type == std::string{prefix} + "channel_id") { return {text_at(entity, "value")}; }
        if (type == std::string{prefix} + "message_context") {
            return {text_at(member_at(entity, "value"), "channel_id")};
        }
    }
    return {};
}

arrival parse_context_changed(json outer, json event) {
    agent_thread thread;
    thread.event.value = take_text(outer, "event_id");
    thread.team = take_event_team(outer, event);
    thread.user.value = take_text(event, "user");
    thread.channel.value = take_text(event, "channel");
    thread.looking_at = channel_in_context(take_part(event, "context"));
    if (thread.channel.empty() || thread.user.empty()) {
        return nothing_to_do("events_api", "app_context_changed without channel or user");
    }
    return thread;
}

}  // namespace hirewise::slack
