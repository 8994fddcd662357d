#pragma once

#include <string>
#include <string_view>

#include "cards/button_value.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/views.hpp"

// The hiring brief of a role: as a form to read, and as a message to share.
namespace hirewise::cards {

// What a button of the brief carries.
struct brief_order {
    brief_request wanted;
    std::string name;         // under which the store knows where the card stands that the brief was opened from
    bool is_private = false;  // that is a direct message: there is no channel to post to

    bool operator==(const brief_order&) const = default;
};

std::string encode(const brief_order& order);
std::optional<brief_order> decode_brief_order(std::string_view value);

// Must-haves, interview plan, work sample, warning signs, evidence with source and year. `news` is a line on top that
// says what a press did; empty at first.
slack::modal_view brief_view(const knowledge::role& brief, const knowledge::snapshot& base, const brief_order& order,
                             std::string_view news = {});

// The same in short, below what a card may hold. `shared_by` is empty for the reader's own copy.
slack::message brief_card(const knowledge::role& brief, const knowledge::snapshot& base,
                          const slack::user_id& shared_by);

}  // namespace hirewise::cards
