#include "workspace/payloads.hpp"

#include <algorithm>
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
    const auto author = std::ranges::find(options.people, message.user, &person::id);
    core["team"] = author == options.people.end() ? options.team_id : team_of(options, *author);
    core["text"] = text_at(message.content, "text");
    core["ts"] = message.ts;
    for (const char* name : {"blocks", "files"}) {
        if (message.content.contains(name)) { core[name] = message.content[name]; }
    }
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
    event["channel_type"] = channel_type_of(where.kind);
    event["event_ts"] = message.ts;
    if (!is_bots_own(options, message)) { event["client_msg_id"] = "c-" + message.ts; }
    if (message.content.contains("files")) {
        event["subtype"] = "file_share";
        event["upload"] = false;
    }
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
    event["channel_type"] = channel_type_of(where.kind);
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

std::string team_of(const workspace_options& options, const person& user) {
    return user.team.empty() ? options.team_id : user.team;
}

json file_object(const kept_file& file, const std::string& address) {
    const std::size_t dot = file.name.rfind('.');
    const std::string ending = dot == std::string::npos ? "" : file.name.substr(dot + 1);
    const std::string place = address + "files/" + file.id + "/" + file.name;
    json shown = json::object({{"id", file.id}, {"name", file.name}, {"title", file.title}, {"user", file.user}});
    shown["size"] = file.bytes.size();
    shown["mode"] = "hosted";
    shown["is_external"] = false;
    shown["filetype"] = ending.empty() ? "text" : ending;
    shown["mimetype"] = ending == "png"                     ? "image/png"
                        : ending == "txt" || ending.empty() ? "text/plain"
                                                            : "application/octet-stream";
    shown["url_private"] = shown["url_private_download"] = place;
    return shown;
}

}  // namespace hirewise::workspace
