#pragma once

#include <string_view>

#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

// What `/hirewise list` shows.
namespace hirewise::cards {

// The category somebody means: its id or its words, in any case, or nearly so; empty if none.
std::string_view category_called(std::string_view words);

// Every category with how much is in it.
slack::message categories_card(const knowledge::snapshot& base);

// What can be weighed in a category, and the comparisons that are written for it.
slack::message category_card(const knowledge::snapshot& base, std::string_view category);

// No such category: those there are.
slack::message no_category_card(std::string_view asked);

}  // namespace hirewise::cards
