#pragma once

#include <string>

#include "handlers/desk.hpp"
#include "slack/block_kit.hpp"

// The sub-commands of /hirewise that show what the knowledge holds. For everybody.
namespace hirewise::handlers {

// /hirewise roles [ROLE]: the hiring brief of a role, named by its title or by a technology.
slack::message show_role(const desk& desk, const std::string& asked);

// /hirewise list [CATEGORY]
slack::message show_list(const desk& desk, const std::string& asked);

}  // namespace hirewise::handlers
