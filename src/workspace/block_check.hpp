#pragma once

#include <string>

#include <nlohmann/json.hpp>

// Slack's own refusals of blocks and views (slack-platform, 5 and 6), for this workspace and for tests of cards.
namespace hirewise::workspace {

enum class surface { message, modal, home };

// Why Slack would refuse these blocks on that surface; empty if they are valid. Knows the blocks that the bot may use;
// any other type is refused.
std::string block_fault(const nlohmann::json& blocks, surface where);

// Why Slack would refuse this modal or Home view; empty if it is valid.
std::string view_fault(const nlohmann::json& view);

// Why Slack would refuse this answer to a block_suggestion: not {"options": at most 100} or {"option_groups": at most
// 100 groups}; empty if it is valid.
std::string suggestion_fault(const nlohmann::json& answer);

}  // namespace hirewise::workspace
