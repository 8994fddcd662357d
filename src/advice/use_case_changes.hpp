#pragma once

#include <string>
#include <vector>

#include "advice/spoken_weights.hpp"
#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// What a message in a thread does to what the hire is for.

// "it's an MVP", "for a bank": says what is built. "We have no ops" and "auditors read it" say more about it.
bool says_what_it_is(const parsed_text& text);

// "take the performance point out again", "take the app bit back": what is taken, without the words that take it; empty
// if nothing is.
clause taken_out(const parsed_text& text);

// The use cases in force that the message takes back: "forget the desktop bit", "the online shop is off".
std::vector<std::string> dropped_use_cases(const thread_message& message);

// Those that the message itself says the hire is for: none that it takes back, and none read in a name that no page
// covers or in words about the thread ("new topic").
std::vector<std::string> own_use_cases(const thread_message& message);

std::vector<std::string> use_cases_after(const thread_message& message);

// Those of them whose assumption somebody confirmed.
std::vector<std::string> stated_after(const thread_message& message, const std::vector<std::string>& use_cases);

}  // namespace hirewise::advice
