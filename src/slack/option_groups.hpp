#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "slack/elements.hpp"

// Menus whose entries stand under headings (slack-platform, 6.3 and 6.4): for more than a hundred entries, or for some
// that are found faster by their kind.
namespace hirewise::slack {

struct option_group {
    std::string label;  // plain text, at most 75 units, clipped
    std::vector<option> options;
};

// At most 100 groups of at most 100 options; an option whose value stands in an earlier group is left out, and so is a
// group without options. None if nothing is left. `initial` are values; those that no option has are ignored.
element grouped_select(std::string_view action_id, const std::vector<option_group>& groups,
                       std::string_view placeholder);
element grouped_multi_select(std::string_view action_id, const std::vector<option_group>& groups,
                             std::string_view placeholder, const std::vector<std::string>& initial = {},
                             std::size_t most_selected = 0);  // 0: any number

}  // namespace hirewise::slack
