#pragma once

#include <string>
#include <vector>

// The manifest of a Slack app in Socket Mode (slack-platform, 8) as a value. Pure.
namespace hirewise::slack {

struct scope_line {
    std::string name;          // "chat:write"
    std::string reason;        // a comment behind it
    bool is_optional = false;  // the app works without it; whoever installs it may refuse
};

struct command_line_entry {
    std::string command;  // with the slash, at most 32 units
    std::string description;
    std::string usage_hint;
};

enum class shortcut_place : unsigned char { everywhere, message };

struct shortcut_entry {
    std::string name;  // at most 24 units
    shortcut_place place = shortcut_place::everywhere;
    std::string callback_id;
    std::string description;  // at most 150 units
};

// A question that the agent view offers; at most four.
struct prompt_entry {
    std::string title;
    std::string message;
};

struct app_manifest {
    std::string name;         // at most 35 units
    std::string description;  // at most 140 units
    std::string background_color;
    std::string bot_name;           // of a-z, 0-9, "-", "_" and "."
    std::string agent_description;  // at most 300 units
    std::vector<prompt_entry> prompts;
    std::vector<command_line_entry> commands;
    std::vector<shortcut_entry> shortcuts;
    std::vector<scope_line> scopes;
    std::vector<std::string> events;
};

// The YAML that Slack takes, line for line the same for the same manifest. Home tab and messages tab are on,
// interactivity and Socket Mode too; commands get mentions and channels as ids (should_escape).
std::string to_yaml(const app_manifest& app);

}  // namespace hirewise::slack
