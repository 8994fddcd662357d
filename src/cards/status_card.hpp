#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "cards/reload_card.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::cards {

// One reload, as the audit has it.
struct past_reload {
    std::string asked_by;  // a Slack user id, or what else set it off
    std::string outcome;   // "replaced", "faulty", ...
    std::string version;   // in force after it
    std::size_t faults = 0;
    std::chrono::milliseconds ended{0};  // since 1970
};

// What `/hirewise status` shows beside the base itself.
struct knowledge_status {
    knowledge_label label;
    std::chrono::milliseconds now{0};  // since 1970
    std::vector<past_reload> reloads;  // newest first
    bool reloads_known = true;         // false: the audit could not be read
};

// Version, age, counts, stale pages (the longest overdue first), the last reloads.
slack::message status_card(const knowledge::snapshot& base, const knowledge_status& status);

// "3 minutes", "2 days": the largest unit, rounded down; "less than a minute".
std::string age_words(std::chrono::milliseconds age);

}  // namespace hirewise::cards
