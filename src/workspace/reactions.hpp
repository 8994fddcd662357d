#pragma once

#include <string>

#include <nlohmann/json.hpp>

// Reactions in a message's content: [{name, users, count}] (slack-platform, 3.3). Pure.
namespace hirewise::workspace {

// Slack's error ("invalid_name", "already_reacted", "no_reaction"), or empty.
std::string add_reaction(nlohmann::json& content, const std::string& name, const std::string& user);
std::string remove_reaction(nlohmann::json& content, const std::string& name, const std::string& user);

}  // namespace hirewise::workspace
