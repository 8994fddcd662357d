#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Talk of a working day that uses our words and wants no advice.

// What is asked of colleagues: "can someone take the interview tomorrow", "who wants to pair on Friday", "need a
// developer to reset the database", "how did the interview go?"
bool is_arrangement(const parsed_text& text);

// What is merely told of a day: "onboarding of the new folks starts on Monday".
bool is_announcement(const parsed_text& text);

// "Welcome Priya, our new senior engineer!"
bool welcomes(const parsed_text& text);

// "After three weeks of fighting we went with Go": nothing is left to be decided.
bool reports_a_decision(const parsed_text& text);

// A plan to learn of the asker's own: "I learn Rust now, what next". "Should I learn Rust or Go?" asks for a choice.
bool is_own_study(const parsed_text& text);

}  // namespace hirewise::advice
