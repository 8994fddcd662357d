#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

// What `/hirewise roles` shows where it shows no brief.
namespace hirewise::cards {

// The roles there are. With `asked` (which none of them is) it says so first, and `near` are those that may be meant.
slack::message roles_card(const knowledge::snapshot& base, std::string_view asked,
                          const std::vector<std::string>& near);

}  // namespace hirewise::cards
