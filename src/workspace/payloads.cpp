#include "workspace/payloads.hpp"

#include <utility>

#include "base/json.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

bool is_bots_own(const workspace_options& options, const posted_message& message) {
    return message.user == options.bot_user;
}

// The members that every form of a message has.
json message_core(const workspace_options& options, const posted_message& message) {
    json core = json::object();
    core["type"] = "message";
    core["user"] = message.user;
    core["team"] = options.team_id;
    core["text"] = text_at(message.content, "text");
    core["ts"] = message.ts;
    if (message.content.contains("blocks")) { core["blocks"] = message.content["blocks"]; }
    if (!message.thread_ts.empty()) { core["thread_ts"] = message.thread_ts; }
    if (is_bots_own(options, message)) {
        core["bot_id"] = options.bot_id;
        core["app_id"] = app_id;
        core["bot_profile"] = json::object({{"id", options.bot_id},
                                            {"app_id", app_id},
                                            {"name", options.bot_name},
                                            {"team_id", options.team_id},
                                            {"deleted", false}});
    }
    return core;
}

json user_object(const workspace_options& options, const person& user) {
    return json::object({{"id", user.id}, {"username", user.name}, {"name", user.name}, {"team_id", options.team_id}});
}

json team_object(const workspace_options& options) {
    return json::object({{"id", options.team_id}, {"domain", "local"}});
}

// A button or one thumb of feedback buttons as it appears in `actions`; null if the element is not the one.
json action_of(const json& element, const std::string& action_id, const std::string& value) {
    if (text_at(element, "action_id") != action_id) { return json(); }
    const std::string type = text_at(element, "type");
    const auto pressed = [&](const json& button) {
        const std::string own = text_at(button, "value");
        if (!value.empty() && own != value) { return json(); }
        json action = json::object({{"type", type}, {"action_id", action_id}, {"text", member_at(button, "text")}});
        if (button.contains("value")) { action["value"] = own; }
        return action;
    };
    if (type == "button" || type == "icon_button") { return pressed(element); }
    if (type != "feedback_buttons") { return json(); }
    json positive = pressed(member_at(element, "positive_button"));
    return positive.is_null() ? pressed(member_at(element, "negative_button")) : positive;
}

}  // namespace

json event_callback(const workspace_options& options, json event, const std::string& event_id) {
    const auto now = std::chrono::duration_cast<std::chrono::seconds>(options.clock.since_epoch());
    json outer = json::object();
    outer["type"] = "event_callback";
    outer["token"] = "unused";
    outer["team_id"] = options.team_id;
    outer["api_app_id"] = app_id;
    outer["context_team_id"] = options.team_id;
    outer["context_enterprise_id"] = nullptr;
    outer["event"] = std::move(event);
    outer["event_id"] = event_id;
    outer["event_time"] = now.count();
    outer["is_ext_shared_channel"] = false;
    outer["authorizations"] = json::array();
    outer["authorizations"].push_back(json::object({{"enterprise_id", nullptr},
                                                    {"team_id", options.team_id},
                                                    {"user_id", options.bot_user},
                                                    {"is_bot", true},
                                                    {"is_enterprise_install", false}}));
    return outer;
}

json message_event(const workspace_options& options, const room& where, const posted_message& message) {
    json event = message_core(options, message);
    event["channel"] = message.channel;
    event["channel_type"] = where.is_direct ? "im" : "channel";
    event["event_ts"] = message.ts;
    if (!is_bots_own(options, message)) { event["client_msg_id"] = "c-" + message.ts; }
    return event;
}

json mention_event(const workspace_options& options, const posted_message& message) {
    json event = message_core(options, message);
    event["type"] = "app_mention";
    event["channel"] = message.channel;
    event["event_ts"] = message.ts;
    event["client_msg_id"] = "c-" + message.ts;
    return event;
}

json message_changed_event(const workspace_options& options, const room& where, const posted_message& message,
                           const posted_message& before) {
    json event = json::object();
    event["type"] = "message";
    event["subtype"] = "message_changed";
    event["hidden"] = true;
    event["channel"] = message.channel;
    event["channel_type"] = where.is_direct ? "im" : "channel";
    event["ts"] = event["event_ts"] = message.ts;
    event["message"] = message_core(options, message);
    event["previous_message"] = message_core(options, before);
    return event;
}

json message_object(const workspace_options& options, const posted_message& message, bool all_metadata) {
    json shown = message_core(options, message);
    const json& metadata = member_at(message.content, "metadata");
    if (metadata.is_object() && all_metadata) {
        shown["metadata"] = metadata;
    } else if (metadata.is_object()) {
        shown["metadata"] = json::object({{"event_type", text_at(metadata, "event_type")}});
    }
    for (const char* name : {"reactions", "edited"}) {
        if (message.content.contains(name)) { shown[name] = message.content[name]; }
    }
    return shown;
}

json command_payload(const workspace_options& options, const interaction_terms& terms, const std::string& command,
                     const std::string& text) {
    json payload = json::object();
    payload["command"] = command;
    payload["text"] = text;
    payload["response_url"] = terms.response_url;
    payload["trigger_id"] = terms.trigger_id;
    payload["user_id"] = terms.user.id;
    payload["user_name"] = terms.user.name;
    payload["team_id"] = options.team_id;
    payload["team_domain"] = "local";
    payload["channel_id"] = terms.where.id;
    payload["channel_name"] = terms.where.is_direct ? "directmessage" : terms.where.name;
    payload["api_app_id"] = app_id;
    payload["is_enterprise_install"] = "false";
    payload["token"] = "unused";
    return payload;
}

pressed_element find_element(const json& blocks, const std::string& action_id, const std::string& value) {
    pressed_element found;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const json& block = blocks[i];
        found.block_id = block.contains("block_id") ? text_at(block, "block_id") : "b" + std::to_string(i);
        found.action = action_of(member_at(block, "accessory"), action_id, value);
        if (!found.action.is_null()) { return found; }
        for (const json& element : member_at(block, "elements")) {
            found.action = action_of(element, action_id, value);
            if (!found.action.is_null()) { return found; }
        }
    }
    return found;
}

json press_payload(const workspace_options& options, const interaction_terms& terms, const posted_message& message,
                   pressed_element element, const std::string& action_ts) {
    const bool is_ephemeral = !message.ephemeral_to.empty();
    json payload = json::object();
    payload["type"] = "block_actions";
    payload["user"] = user_object(options, terms.user);
    payload["team"] = team_object(options);
    payload["enterprise"] = nullptr;
    payload["is_enterprise_install"] = false;
    payload["api_app_id"] = app_id;
    payload["token"] = "unused";
    payload["trigger_id"] = terms.trigger_id;
    payload["response_url"] = terms.response_url;
    payload["channel"] = json::object({{"id", terms.where.id}, {"name", terms.where.name}});
    payload["container"] = json::object({{"type", "message"},
                                         {"message_ts", message.ts},
                                         {"channel_id", message.channel},
                                         {"is_ephemeral", is_ephemeral}});
    if (!message.thread_ts.empty()) { payload["container"]["thread_ts"] = message.thread_ts; }
    if (!is_ephemeral) { payload["message"] = message_object(options, message, false); }
    payload["state"] = json::object({{"values", json::object()}});
    element.action["block_id"] = element.block_id;
    element.action["action_ts"] = action_ts;
    payload["actions"] = json::array();
    payload["actions"].push_back(std::move(element.action));
    return payload;
}

}  // namespace hirewise::workspace
