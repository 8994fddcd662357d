#pragma once

#include <optional>

#include "advice/advice.hpp"
#include "advice/intent_features.hpp"

namespace hirewise::advice {

// The intent where the form of a text settles it and hardly a feature speaks: an advert, a bare use case, two camps,
// "need somebody for ...".
std::optional<intent> plain_intent(const intent_evidence& evidence);

}  // namespace hirewise::advice
