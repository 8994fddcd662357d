#pragma once

#include <optional>

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// What a message that names no criterion does to the weights in force.

// "take the weight back", "remove that weighting again"
bool takes_a_weight_back(const thread_message& message);

// "take that weight off": the one that was spoken of last.
bool drops_last_weight(const thread_message& message);

// "undo the weights", "back to normal", "everything counts the same again": no criterion is named, all are meant.
bool resets_weights(const thread_message& message);

// "make that triple": a weight without a criterion, as the multiplier of the one that was spoken of last.
std::optional<double> adjusted_weight(const thread_message& message);

}  // namespace hirewise::advice
