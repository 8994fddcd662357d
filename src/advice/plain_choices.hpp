#pragma once

#include "advice/intent_features.hpp"

namespace hirewise::advice {

// Whether the form of a text says that its options are set against each other: they stand in a row or in a sentence of
// their own, people want one each, somebody hesitates between them, or asks which one.
bool is_plain_choice(const intent_evidence& evidence);

}  // namespace hirewise::advice
