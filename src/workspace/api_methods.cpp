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
        {"apps.connections.open", app, true, "connections:write", {}, methods::apps_connections_open},
        {"auth.test", bot, true, "", {}, methods::auth_test},
        {"chat.delete", bot, true, "chat:write", {"channel", "ts"}, methods::chat_delete},
        {"chat.postEphemeral", bot, true, "chat:write", {"channel", "user"}, methods::chat_post_ephemeral},
        {"chat.postMessage", bot, true, "chat:write", {"channel"}, methods::chat_post_message},
        {"chat.update", bot, true, "chat:write", {"channel", "ts"}, methods::chat_update},
        {"conversations.history", bot, true, "channels:history", {"channel"}, methods::conversations_history},
        {"conversations.info", bot, false, "channels:read", {"channel"}, methods::conversations_info},
        {"conversations.replies", bot, false, "channels:history", {"channel", "ts"}, methods::conversations_replies},
        {"reactions.add", bot, true, "reactions:write", {"channel", "timestamp", "name"}, methods::reactions_add},
        {"users.info", bot, false, "users:read", {"user"}, methods::users_info},
        {"views.open", bot, true, "", {"view", "trigger_id"}, methods::views_open},
        {"views.publish", bot, true, "", {"view", "user_id"}, methods::views_publish},
        {"views.update", bot, true, "", {"view"}, methods::views_update},
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
    return "app_mentions:read,channels:history,channels:read,chat:write,commands,im:history,im:read,im:write,"
           "reactions:write,users:read";
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
    json user = json::object();
    user["id"] = id;
    user["team_id"] = desk.options.team_id;
    user["name"] = name;
    user["deleted"] = false;
    user["is_admin"] = !is_bot && found->is_admin;
    user["is_owner"] = user["is_primary_owner"] = false;
    user["is_restricted"] = user["is_ultra_restricted"] = false;
    user["is_bot"] = is_bot;
    user["tz"] = "Etc/UTC";
    user["tz_offset"] = 0;
    user["profile"] = json::object({{"display_name", name}, {"real_name", name}});
    return json::object({{"ok", true}, {"user", user}});
}

}  // namespace methods

}  // namespace hirewise::workspace
