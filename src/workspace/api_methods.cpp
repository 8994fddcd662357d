#include "workspace/api_methods.hpp"

#include <algorithm>

#include "workspace/arguments.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr auto app = token_kind::app;
constexpr auto bot = token_kind::bot;

const std::vector<api_method>& all_methods() {
    static const std::vector<api_method> table = {
        {"apps.connections.open", app, true, 3, "connections:write", {}, methods::apps_connections_open},
        {"assistant.threads.setStatus",
         bot,
         true,
         0,
         "chat:write",
         {"channel_id", "thread_ts"},
         methods::assistant_set_status},
        {"assistant.threads.setSuggestedPrompts",
         bot,
         true,
         4,
         "assistant:write",
         {"channel_id", "prompts"},
         methods::assistant_set_suggested_prompts},
        {"assistant.threads.setTitle",
         bot,
         true,
         4,
         "assistant:write",
         {"channel_id", "thread_ts", "title"},
         methods::assistant_set_title},
        {"auth.test", bot, true, 0, "", {}, methods::auth_test},
        {"chat.appendStream", bot, true, 4, "chat:write", {"channel", "ts"}, methods::chat_append_stream},
        {"chat.delete", bot, true, 3, "chat:write", {"channel", "ts"}, methods::chat_delete},
        {"chat.postEphemeral", bot, true, 4, "chat:write", {"channel", "user"}, methods::chat_post_ephemeral},
        {"chat.postMessage", bot, true, 0, "chat:write", {"channel"}, methods::chat_post_message},
        {"chat.startStream", bot, true, 2, "chat:write", {"channel"}, methods::chat_start_stream},
        {"chat.stopStream", bot, true, 2, "chat:write", {"channel", "ts"}, methods::chat_stop_stream},
        {"chat.update", bot, true, 3, "chat:write", {"channel", "ts"}, methods::chat_update},
        {"conversations.history", bot, true, 3, "channels:history", {"channel"}, methods::conversations_history},
        {"conversations.info", bot, false, 3, "channels:read", {"channel"}, methods::conversations_info},
        {"conversations.list", bot, false, 2, "channels:read", {}, methods::conversations_list},
        {"conversations.members", bot, false, 4, "channels:read", {"channel"}, methods::conversations_members},
        {"conversations.open", bot, true, 3, "im:write", {}, methods::conversations_open},
        {"conversations.replies", bot, false, 3, "channels:history", {"channel", "ts"}, methods::conversations_replies},
        {"files.completeUploadExternal",
         bot,
         true,
         4,
         "files:write",
         {"files"},
         methods::files_complete_upload_external},
        {"files.getUploadURLExternal",
         bot,
         false,
         4,
         "files:write",
         {"filename", "length"},
         methods::files_get_upload_url_external},
        {"files.info", bot, false, 4, "files:read", {"file"}, methods::files_info},
        {"reactions.add", bot, true, 3, "reactions:write", {"channel", "timestamp", "name"}, methods::reactions_add},
        {"reactions.remove",
         bot,
         true,
         2,
         "reactions:write",
         {"channel", "timestamp", "name"},
         methods::reactions_remove},
        {"usergroups.users.list", bot, false, 2, "usergroups:read", {"usergroup"}, methods::usergroups_users_list},
        {"users.info", bot, false, 4, "users:read", {"user"}, methods::users_info},
        {"views.open", bot, true, 4, "", {"view", "trigger_id"}, methods::views_open},
        {"views.publish", bot, true, 4, "", {"view", "user_id"}, methods::views_publish},
        {"views.push", bot, true, 4, "", {"view", "trigger_id"}, methods::views_push},
        {"views.update", bot, true, 4, "", {"view"}, methods::views_update},
    };
    return table;
}

}  // namespace

const api_method* find_method(std::string_view name) {
    const auto& table = all_methods();
    const auto found = std::ranges::find(table, name, &api_method::name);
    return found == table.end() ? nullptr : &*found;
}

json call_method(const api_method& method, method_desk& desk, const method_call& call) {
    refusal missing;
    for (const std::string_view name : method.required) {
        if (call.arguments.contains(std::string{name})) { continue; }
        missing.error = "invalid_arguments";
        missing.messages.push_back("[ERROR] missing required field: " + std::string{name});
    }
    return missing ? refused(missing) : method.answer(desk, call);
}

std::string_view bot_scopes() {
    return "app_mentions:read,assistant:write,channels:history,channels:read,chat:write,commands,files:read,files:"
           "write,"
           "groups:history,groups:read,im:history,im:read,im:write,mpim:history,mpim:read,mpim:write,reactions:read,"
           "reactions:write,usergroups:read,users:read";
}

namespace methods {

json auth_test(method_desk& desk, const method_call&) {
    json answer = json::object();
    answer["ok"] = true;
    answer["url"] = "https://local.invalid/";
    answer["team"] = desk.options.team_name;
    answer["team_id"] = desk.options.team_id;
    answer["user"] = desk.options.bot_name;
    answer["user_id"] = desk.options.bot_user;
    answer["bot_id"] = desk.options.bot_id;
    answer["app_id"] = app_id;
    answer["is_enterprise_install"] = false;
    return answer;
}

json apps_connections_open(method_desk& desk, const method_call& call) {
    const std::string scheme = desk.options.tls ? "wss://" : "ws://";
    const std::string address = scheme + call.host + "/link/?ticket=" + desk.tickets.issue() + "&app_id=" + app_id;
    return json::object({{"ok", true}, {"url", address}});
}

json users_info(method_desk& desk, const method_call& call) {
    const std::string id = text_argument(call.arguments, "user");
    const bool is_bot = id == desk.options.bot_user;
    const person* found = desk.state.find_person(id);
    if (found == nullptr && !is_bot) { return refused({"user_not_found"}); }
    const std::string name = is_bot ? desk.options.bot_name : found->name;
    const std::string real_name = is_bot || found->real_name.empty() ? name : found->real_name;
    const person_kind kind = is_bot ? person_kind::member : found->kind;
    json user = json::object();
    user["id"] = id;
    user["team_id"] = is_bot ? desk.options.team_id : team_of(desk.options, *found);
    user["name"] = name;
    user["real_name"] = real_name;
    user["deleted"] = false;
    user["is_admin"] = kind == person_kind::admin;
    user["is_owner"] = user["is_primary_owner"] = false;
    user["is_restricted"] = kind == person_kind::guest;
    user["is_ultra_restricted"] = false;
    if (kind == person_kind::external) { user["is_stranger"] = true; }
    user["is_bot"] = is_bot;
    user["tz"] = "Etc/UTC";
    user["tz_offset"] = 0;
    user["profile"] = json::object({{"display_name", name}, {"real_name", real_name}});
    return json::object({{"ok", true}, {"user", user}});
}

}  // namespace methods

}  // namespace hirewise::workspace
