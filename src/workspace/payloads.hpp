#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "workspace/state.hpp"
#include "workspace/workspace.hpp"

// The bodies of events and of Web API messages, in Slack's shapes (slack-platform, 3).
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

// The team that a person belongs to: another one for external people.
std::string team_of(const workspace_options& options, const person& user);

// A file as messages and files.info show it (slack-platform, 3.3).
nlohmann::json file_object(const kept_file& file, const std::string& address);

}  // namespace hirewise::workspace
