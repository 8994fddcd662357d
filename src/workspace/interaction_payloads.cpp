#include "workspace/interaction_payloads.hpp"

#include "base/json.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

std::string channel_name(const room& where) {
    if (where.is_direct()) { return "directmessage"; }
    return where.kind == room_kind::private_channel || where.kind == room_kind::group ? "privategroup" : where.name;
}

}  // namespace

json command_payload(const workspace_options& options, const person& user, const room& where,
                     const std::string& command, const std::string& text) {
    json payload = json::object();
    payload["command"] = command;
    payload["text"] = text;
    payload["user_id"] = user.id;
    payload["user_name"] = user.name;
    payload["team_id"] = options.team_id;
    payload["team_domain"] = "local";
    payload["channel_id"] = where.id;
    payload["channel_name"] = channel_name(where);
    payload["api_app_id"] = app_id;
    payload["is_enterprise_install"] = "false";
    payload["token"] = "unused";
    return payload;
}

json interaction_payload(const workspace_options& options, std::string_view type, const person& user) {
    json payload = json::object();
    payload["type"] = type;
    payload["user"] = json::object(
        {{"id", user.id}, {"username", user.name}, {"name", user.name}, {"team_id", team_of(options, user)}});
    payload["team"] = json::object({{"id", options.team_id}, {"domain", "local"}});
    payload["enterprise"] = nullptr;
    payload["is_enterprise_install"] = false;
    payload["api_app_id"] = app_id;
    payload["token"] = "unused";
    return payload;
}

void add_message_place(json& payload, const workspace_options& options, const room& where,
                       const posted_message& message) {
    const bool is_ephemeral = !message.ephemeral_to.empty();
    payload["channel"] = json::object({{"id", where.id}, {"name", channel_name(where)}});
    payload["container"] = json::object({{"type", "message"},
                                         {"message_ts", message.ts},
                                         {"channel_id", message.channel},
                                         {"is_ephemeral", is_ephemeral}});
    if (!message.thread_ts.empty()) { payload["container"]["thread_ts"] = message.thread_ts; }
    if (!is_ephemeral) { payload["message"] = message_object(options, message, false); }
}

void add_view_place(json& payload, const kept_view& view) {
    payload["container"] = json::object({{"type", "view"}, {"view_id", view.view.at("id")}});
    payload["view"] = view.shown();
}

json assistant_event(std::string_view type, const person& user, const room& direct, const agent_view& agent,
                     const std::string& event_ts) {
    json event = json::object({{"type", type}, {"event_ts", event_ts}});
    event["assistant_thread"] = json::object(
        {{"user_id", user.id}, {"channel_id", direct.id}, {"thread_ts", agent.thread_ts}, {"context", agent.context}});
    return event;
}

json home_opened_event(const person& user, const room& direct, const std::string& tab, const kept_view* home,
                       const std::string& event_ts) {
    json event = json::object({{"type", "app_home_opened"}, {"user", user.id}, {"channel", direct.id}});
    event["tab"] = tab;
    event["event_ts"] = event_ts;
    if (home != nullptr) { event["view"] = home->shown(); }
    return event;
}

json reaction_event(std::string_view type, const std::string& user, const posted_message& message,
                    const std::string& name, const std::string& event_ts) {
    json event = json::object({{"type", type}, {"user", user}, {"reaction", name}, {"item_user", message.user}});
    event["item"] = json::object({{"type", "message"}, {"channel", message.channel}, {"ts", message.ts}});
    event["event_ts"] = event_ts;
    return event;
}

}  // namespace hirewise::workspace
