#pragma once

#include <string_view>
#include <vector>

#include "workspace/shape_check.hpp"

// The rules of Block Kit's elements and composition objects (slack-platform, 6.3 and 6.4).
namespace hirewise::workspace {

rule plain_text(std::size_t most);
rule any_text(std::size_t most);  // plain_text or mrkdwn

// An element of one of these types.
rule element_among(const std::vector<std::string_view>& types);

// All selects, single and multiple.
const std::vector<std::string_view>& select_types();

// What selects offer: at most 100 options, or groups of as many.
rule options_rule();
rule option_groups_rule(std::size_t least);

// An image block or image element: `title_allowed` for the block.
rule image_rule(bool is_block);

// A rich text block; also the cells of tables.
rule rich_text_rule();

}  // namespace hirewise::workspace
