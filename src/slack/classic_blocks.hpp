#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

#include "slack/block_kit.hpp"

// Blocks of 2025 and later (table, data_visualization, context_actions, card) as sections and buttons, for workspaces
// and surfaces that refuse them, and for views (slack-platform, 6.1). Pure.
namespace hirewise::slack {

// The same message in classic blocks: a table as aligned lines, a chart as its numbers, a card as a section, thumbs as
// buttons with the same action (kept apart behind action_id_distinction). Other blocks stay as they are.
message classic(const message& shown);

// The same on a message's JSON text: members other than `text` and `blocks` stay. As given if it is no JSON object or
// has no new blocks.
std::string classic_content(const std::string& content);

// True if this JSON text, as dump_json writes it, holds one of the new blocks. Only looks, does not parse.
bool has_new_blocks(std::string_view content);

// One block in classic blocks: itself if it is one.
std::vector<block> classic_blocks(const nlohmann::json& shown);

}  // namespace hirewise::slack
