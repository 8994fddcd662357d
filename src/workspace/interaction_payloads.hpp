#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "workspace/credentials.hpp"
#include "workspace/state.hpp"
#include "workspace/view_shelf.hpp"
#include "workspace/workspace.hpp"

// The bodies of commands and interactions, in Slack's shapes (slack-platform, 4 and 5).
namespace hirewise::workspace {

// A slash command; `response_url` belongs to it. The same members are form fields over HTTP.
nlohmann::json command_payload(const workspace_options& options, const person& user, const room& where,
                               const std::string& command, const std::string& text);

// The members that all interactions have.
nlohmann::json interaction_payload(const workspace_options& options, std::string_view type, const person& user);

// Adds where an element was used: container, channel and message, or container and view.
void add_message_place(nlohmann::json& payload, const workspace_options& options, const room& where,
                       const posted_message& message);
void add_view_place(nlohmann::json& payload, const kept_view& view);

// assistant_thread_started or assistant_thread_context_changed (slack-platform, 3.3).
nlohmann::json assistant_event(std::string_view type, const person& user, const room& direct, const agent_view& agent,
                               const std::string& event_ts);
// app_home_opened; `home` is the view that was published before, or null.
nlohmann::json home_opened_event(const person& user, const room& direct, const std::string& tab, const kept_view* home,
                                 const std::string& event_ts);
// reaction_added or reaction_removed.
nlohmann::json reaction_event(std::string_view type, const std::string& user, const posted_message& message,
                              const std::string& name, const std::string& event_ts);

}  // namespace hirewise::workspace
