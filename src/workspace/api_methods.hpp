#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "workspace/credentials.hpp"
#include "workspace/message_draft.hpp"
#include "workspace/state.hpp"
#include "workspace/view_shelf.hpp"
#include "workspace/workspace.hpp"

// The methods of the Web API as functions from arguments to Slack's answer (slack-platform, 7.4). No network.
namespace hirewise::workspace {

// What the methods work with; all of it outlives them.
struct method_desk {
    const workspace_options& options;
    hirewise::workspace::state& state;
    id_source& ids;
    ticket_office& tickets;
    trigger_book& triggers;
    view_shelf& views;
    std::function<void(nlohmann::json event)> emit;  // as an event of the subscription
    std::string address = {};                        // "http://127.0.0.1:PORT/"
};

// Sends the message event that a new message causes where the bot is a member and subscribed.
void announce(method_desk& desk, const room& where, const posted_message& message);

struct method_call {
    nlohmann::json arguments;
    std::string host;  // of the request: links are opened towards the name the app already uses
};

enum class token_kind { app, bot };

struct api_method {
    std::string_view name;
    token_kind token;
    bool reads_json;  // false: only forms, as Slack documents it
    int tier;         // Slack's rate tier, 1 to 4; 0: special (slack-platform, 7.2)
    std::string_view scope;
    std::vector<std::string_view> required;
    nlohmann::json (*answer)(method_desk&, const method_call&);
};

// nullptr if there is no such method.
const api_method* find_method(std::string_view name);

// The method's answer, after its required arguments were checked.
nlohmann::json call_method(const api_method& method, method_desk& desk, const method_call& call);

// The scopes of the bot's token, for the header x-oauth-scopes.
std::string_view bot_scopes();

namespace methods {

nlohmann::json assistant_set_status(method_desk& desk, const method_call& call);
nlohmann::json assistant_set_suggested_prompts(method_desk& desk, const method_call& call);
nlohmann::json assistant_set_title(method_desk& desk, const method_call& call);
nlohmann::json auth_test(method_desk& desk, const method_call& call);
nlohmann::json apps_connections_open(method_desk& desk, const method_call& call);
nlohmann::json chat_append_stream(method_desk& desk, const method_call& call);
nlohmann::json chat_delete(method_desk& desk, const method_call& call);
nlohmann::json chat_post_ephemeral(method_desk& desk, const method_call& call);
nlohmann::json chat_post_message(method_desk& desk, const method_call& call);
nlohmann::json chat_start_stream(method_desk& desk, const method_call& call);
nlohmann::json chat_stop_stream(method_desk& desk, const method_call& call);
nlohmann::json chat_update(method_desk& desk, const method_call& call);
nlohmann::json conversations_history(method_desk& desk, const method_call& call);
nlohmann::json conversations_info(method_desk& desk, const method_call& call);
nlohmann::json conversations_list(method_desk& desk, const method_call& call);
nlohmann::json conversations_members(method_desk& desk, const method_call& call);
nlohmann::json conversations_open(method_desk& desk, const method_call& call);
nlohmann::json conversations_replies(method_desk& desk, const method_call& call);
nlohmann::json files_complete_upload_external(method_desk& desk, const method_call& call);
nlohmann::json files_get_upload_url_external(method_desk& desk, const method_call& call);
nlohmann::json files_info(method_desk& desk, const method_call& call);
nlohmann::json reactions_add(method_desk& desk, const method_call& call);
nlohmann::json reactions_remove(method_desk& desk, const method_call& call);
nlohmann::json usergroups_users_list(method_desk& desk, const method_call& call);
nlohmann::json users_info(method_desk& desk, const method_call& call);
nlohmann::json views_open(method_desk& desk, const method_call& call);
nlohmann::json views_publish(method_desk& desk, const method_call& call);
nlohmann::json views_push(method_desk& desk, const method_call& call);
nlohmann::json views_update(method_desk& desk, const method_call& call);

}  // namespace methods

}  // namespace hirewise::workspace
