#pragma once

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// What people say in a thread that changes nothing and asks for nothing.

// "ok cool", "fair enough", "lol": words that only say that somebody has read it.
bool is_acknowledgement(const parsed_text& text);

// Thanks, or that it was read, or that the asker goes away with it.
bool is_closing(const thread_message& message);

// Whether a person is spoken to by name: "@mara read this".
bool speaks_to_somebody(const parsed_text& text);

// "who left the lights on", "can somebody call the lift": asked of the people in the channel, not of the adviser.
bool is_chatter(const thread_message& message);

}  // namespace hirewise::advice
