#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "slack/block_kit.hpp"

namespace hirewise::cards {

// A question that was asked and not answered, in one wording.
struct gap {
    std::string text;
    std::string reason;  // "unknown: Odin", or the intent that was read: "faq"
    std::int64_t times = 0;
    std::chrono::milliseconds latest{0};  // since 1970
};

// What `/hirewise unanswered` shows: what editors could write next, what was asked most often first. `days` says how
// far back the list goes.
slack::message gaps_card(const std::vector<gap>& gaps, int days);

// The list cannot be read.
slack::message gaps_unavailable_card();

}  // namespace hirewise::cards
