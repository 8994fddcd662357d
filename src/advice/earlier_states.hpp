#pragma once

#include <string>
#include <vector>

#include "advice/advice.hpp"
#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// What a thread was about before its changes, and which of that a message goes back to.

// Adds a state; of many the first and the latest are kept.
void keep_earlier(thread_state was, std::vector<thread_state>& earlier);

// "undo", "back to the original": the state that is meant. A second "undo" goes one change further back, "put it back"
// after it restores what was undone. Null: there is none.
const thread_state* state_meant(const parsed_text& text, const thread_context& context);

// "bring both back": options that were there and are no more, however many changes ago. Ids.
std::vector<std::string> options_brought_back(const parsed_text& text, const thread_context& context);

}  // namespace hirewise::advice
