#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

// What `/hirewise stats` shows to admins; never for a channel.
namespace hirewise::cards {

struct kind_count {
    std::string kind;  // the intent's name: "compare"
    std::int64_t asked = 0;
    std::int64_t answered = 0;
};

struct named_count {
    std::string name;  // id of a comparison
    std::int64_t times = 0;
};

struct usage_counts {
    int days = 30;
    std::vector<kind_count> kinds;
    std::vector<named_count> pages;
    std::int64_t helpful = 0;
    std::int64_t unhelpful = 0;
};

slack::message stats_card(const usage_counts& counts, const knowledge::snapshot& base);

// They cannot be read.
slack::message stats_unavailable_card();

}  // namespace hirewise::cards
