#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "workspace/roster.hpp"
#include "workspace/workspace.hpp"

// People and channels from a YAML file; default_workspace.yaml says how it is written.
namespace hirewise::workspace {

// What the file says; or everything that is wrong with it, each with its line and what would be right:
// "line 7: kind: one of member, admin, guest, external".
struct roster_file {
    std::string team = {};
    std::vector<person> people = {};
    std::vector<room> rooms = {};
    std::vector<user_group> groups = {};
    std::vector<slash_command> commands = {};
    std::vector<app_shortcut> shortcuts = {};
    std::vector<std::string> problems = {};
};
// `bot` gives the names and ids that stand for the bot.
roster_file read_roster(std::string_view yaml, const workspace_options& bot);

// Puts it in the place of what the options have.
void apply(roster_file roster, workspace_options& options);

// The text of the built-in file.
std::string_view default_roster();

}  // namespace hirewise::workspace
