#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "workspace/shape_check.hpp"

// The rules of selects, and what they share with other elements (slack-platform, 6.3 and 6.4).
namespace hirewise::workspace {

// The members of an element that is called `action_id` in payloads, and more.
rule interactive(std::vector<member> more);
rule confirm_rule();
// `with_address`: for overflow menus; `marked_up`: for checkboxes and radio buttons.
rule option_rule(bool with_address = false, bool marked_up = false);

// By the type of the element.
std::map<std::string_view, rule> select_rules();

}  // namespace hirewise::workspace
