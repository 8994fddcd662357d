#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

// Pieces that cards of every kind have in common.
namespace hirewise::cards {

using blocks = std::vector<slack::block>;

// The title as a header; one that is longer than a header may be follows once more in full.
void add_title(blocks& card, std::string_view title);

// Text that may have paragraphs, clipped to what a card may hold.
void add_text(blocks& card, std::string_view text);

// A bold heading over bulleted lines; nothing if there are no lines.
void add_list(blocks& card, std::string_view heading, const std::vector<std::string>& lines);

// A bold label and a sentence behind it; nothing without a sentence.
void add_labelled(blocks& card, std::string_view label, std::string_view sentence);

// A bold label over text that may have paragraphs; nothing without text.
void add_labelled_text(blocks& card, std::string_view label, std::string_view text);

// The FAQ entry that stands beneath a verdict or a profile; nothing without one.
void add_related(blocks& card, const advice::answer& answer);

// "Understood as" with chips, then notes and assumptions.
void add_understanding(blocks& card, const advice::answer& answer, const knowledge::snapshot& base);

// Rule, what the ratings do not count, review, sources as links, version of the knowledge.
void add_footer(blocks& card, const advice::answer& answer);

}  // namespace hirewise::cards
