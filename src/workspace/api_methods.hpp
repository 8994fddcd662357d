#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "workspace/credentials.hpp"
#include "workspace/message_draft.hpp"
#include "workspace/state.hpp"
#include "workspace/workspace.hpp"

// The methods of the Web API as functions from arguments to Slack's answer (slack-platform, 7.4). No network.
namespace hirewise::workspace {

// Views that were opened or published, by id; Home views by the user they are for.
struct kept_views {
    std::map<std::string, nlohmann::json> by_id;
    std::map<std::string, std::string> home_of;  // user -> view id
};

// What the methods work with; all of it outlives them.
struct method_desk {
    const workspace_options& options;
    hirewise::workspace::state& state;
    id_source& ids;
    ticket_office& tickets;
    trigger_book& triggers;
    kept_views views = {};
    std::function<void(nlohmann::json event)> emit;  // as an event of the subscription
};

struct method_call {
    nlohmann::json arguments;
    std::string host;  // of the request: links are opened towards the name the app already uses
};

enum class token_kind { app, bot };

struct api_method {
    std::string_view name;
    token_kind token;
    bool reads_json;  // false: only forms, as Slack documents it
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

nlohmann::json auth_test(method_desk& desk, const method_call& call);
nlohmann::json apps_connections_open(method_desk& desk, const method_call& call);
nlohmann::json chat_post_message(method_desk& desk, const method_call& call);
nlohmann::json chat_post_ephemeral(method_desk& desk, const method_call& call);
nlohmann::json chat_update(method_desk& desk, const method_call& call);
nlohmann::json chat_delete(method_desk& desk, const method_call& call);
nlohmann::json conversations_history(method_desk& desk, const method_call& call);
nlohmann::json conversations_replies(method_desk& desk, const method_call& call);
nlohmann::json conversations_info(method_desk& desk, const method_call& call);
nlohmann::json users_info(method_desk& desk, const method_call& call);
nlohmann::json reactions_add(method_desk& desk, const method_call& call);
nlohmann::json views_open(method_desk& desk, const method_call& call);
nlohmann::json views_update(method_desk& desk, const method_call& call);
nlohmann::json views_publish(method_desk& desk, const method_call& call);

}  // namespace methods

}  // namespace hirewise::workspace
