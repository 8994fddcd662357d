#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

// What `/hirewise roles` shows: the hiring brief of a role, in short.
namespace hirewise::cards {

// Must-haves, interview, work sample, warning signs, evidence with source and year.
slack::message role_card(const knowledge::role& brief, const knowledge::snapshot& base);

// The roles there are. With `asked` (which none of them is) it says so first, and `near` are those that may be meant.
slack::message roles_card(const knowledge::snapshot& base, std::string_view asked,
                          const std::vector<std::string>& near);

}  // namespace hirewise::cards
