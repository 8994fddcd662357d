#pragma once

#include "advice/engine.hpp"
#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// By what one tells what a message in a thread wants.

bool starts_over(const thread_message& message);

// "drop both of them": nothing is left to weigh.
bool drops_all_options(const thread_message& message);

// "so which of the two": what is weighed already shall be weighed again.
bool asks_for_the_verdict(const thread_message& message);

bool asks_for_recap(const thread_message& message);
bool asks_for_pay(const thread_message& message);

// "what do the seniors get", "what does an iOS engineer make": people are what is paid.
bool asks_what_they_get(const parsed_text& text);


bool asks_for_talent(const thread_message& message);

// Why, whether that is sure, what would change it. In talk that is only overheard, only a short plain "why".
bool asks_for_reasons(const thread_message& message, manner how);

// "vs Go?", "and Node", "plus Scala and Kotlin": the names that follow come to the others.
bool opens_with_join(const thread_message& message);

bool is_marked_as_question(const parsed_text& text);

// Whether it is a question, by its mark or because it begins like one: "ok, and what do they earn".
bool asks(const parsed_text& text);

}  // namespace hirewise::advice
