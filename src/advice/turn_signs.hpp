#pragma once

#include "advice/engine.hpp"
#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// By what one tells what a message in a thread wants.

bool starts_over(const thread_message& message);
bool is_closing(const thread_message& message);  // thanks, or that it was read
bool asks_for_recap(const thread_message& message);
bool asks_for_pay(const thread_message& message);
bool asks_for_talent(const thread_message& message);

// Why, whether that is sure, what would change it. In talk that is only overheard, only a short plain "why".
bool asks_for_reasons(const thread_message& message, manner how);

// "vs Go?", "and Node", "plus Scala and Kotlin": the names that follow come to the others.
bool opens_with_join(const thread_message& message);

// Whether a person is spoken to by name: "@mara read this".
bool speaks_to_somebody(const parsed_text& text);

}  // namespace hirewise::advice
