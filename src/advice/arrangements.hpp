#pragma once

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Talk of a working day that uses our words and wants no advice.

// What is asked of colleagues: "can someone take the interview tomorrow", "who wants to pair on Friday", "need a
// developer to reset the database".
bool is_arrangement(const parsed_text& text);

// What is merely told of a day: "onboarding of the new folks starts on Monday".
bool is_announcement(const parsed_text& text);

// What the asker wants to learn for themselves: "should I learn Rust or Go".
bool is_own_study(const parsed_text& text);

}  // namespace hirewise::advice
