#pragma once

#include <chrono>

#include "advice/advice.hpp"
#include "cards/card_state.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::cards {

// How long a decision stands before it is looked at again.
inline constexpr std::chrono::days confirmed_within{90};

// The verdict in the form of a decision record (MADR): context, options, decision, consequences, evidence, and the day
// by which somebody confirms it. Only for an answer that has a winner.
slack::message decision_record(const advice::answer& answer, const card_state& state, const knowledge::snapshot& base,
                               const slack::user_id& saved_by, std::chrono::year_month_day today);

}  // namespace hirewise::cards
