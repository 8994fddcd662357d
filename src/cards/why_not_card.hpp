#pragma once

#include <string_view>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::cards {

// What speaks for an option that did not win, what outweighs it, and what would make it win. `answer` is the engine's
// to "why not this one?".
slack::message why_not_card(const advice::answer& answer, std::string_view option, const knowledge::snapshot& base);

}  // namespace hirewise::cards
