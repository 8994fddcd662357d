#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "workspace/shape_check.hpp"

// The rules of the blocks that only messages may have, and of those of 2026 (slack-platform, 6.1 and 6.2).
namespace hirewise::workspace {

// A block of its type with these members and block_id.
rule block_with(std::vector<member> members);

rule table_rule();
rule data_table_rule();
rule data_visualization_rule();
rule card_rule();
rule carousel_rule();
rule task_card_rule();
rule plan_rule();
rule video_rule();
// `inner`: the rules by type of all blocks; a container takes some of them.
rule container_rule(const std::map<std::string_view, rule>& inner);

}  // namespace hirewise::workspace
