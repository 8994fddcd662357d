#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "workspace/state.hpp"
#include "workspace/workspace.hpp"

// The bodies of envelopes and of Web API messages, in Slack's shapes (slack-platform, 3 to 5).
namespace hirewise::workspace {

inline constexpr const char* app_id = "A0LOCAL";

// The outer object of an event.
nlohmann::json event_callback(const workspace_options& options, nlohmann::json event, const std::string& event_id);

// A message as an event of type `message`; `where` is its room.
nlohmann::json message_event(const workspace_options& options, const room& where, const posted_message& message);
nlohmann::json mention_event(const workspace_options& options, const posted_message& message);
nlohmann::json message_changed_event(const workspace_options& options, const room& where, const posted_message& message,
                                     const posted_message& before);

// A message as history, replies and chat.postMessage show it. Without `all_metadata` only its event_type.
nlohmann::json message_object(const workspace_options& options, const posted_message& message, bool all_metadata);

// What interactions carry beside their own members.
struct interaction_terms {
    const person& user;
    const room& where;
    std::string trigger_id;
    std::string response_url;
};

nlohmann::json command_payload(const workspace_options& options, const interaction_terms& terms,
                               const std::string& command, const std::string& text);

// The element that a person presses, found in a message's blocks.
struct pressed_element {
    std::string block_id;
    nlohmann::json action;  // as in the payload's `actions`, without action_ts; null if there is no such element
};
// An empty `value` takes the first element with that action_id.
pressed_element find_element(const nlohmann::json& blocks, const std::string& action_id, const std::string& value);

nlohmann::json press_payload(const workspace_options& options, const interaction_terms& terms,
                             const posted_message& message, pressed_element element, const std::string& action_ts);

}  // namespace hirewise::workspace
