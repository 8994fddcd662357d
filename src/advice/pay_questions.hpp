#pragma once

#include "advice/intents.hpp"

namespace hirewise::advice {

// What somebody is paid, as grammar alone tells that it is asked.

// Whether pay is spoken of at all, and of somebody: "what do Go people earn"; not "it earns our salaries".
bool asks_about_pay(const intent_evidence& evidence);

// "Go or Rust people, who gets paid more?": of several, and of nothing but pay.
bool asks_whose_pay(const intent_evidence& evidence);

// "what do I pay a Kotlin senior in Poland", "what would a Kotlin lead expect", "hourly rate of a Kotlin contractor":
// of one.
bool asks_what_to_pay(const intent_evidence& evidence);

}  // namespace hirewise::advice
