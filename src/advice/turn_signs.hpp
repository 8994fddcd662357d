#pragma once

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// By what one tells what a message does to its thread as a whole.

// "who is it, then": what is weighed already shall be weighed again.
bool asks_for_the_verdict(const thread_message& message);

// "vs Go?", "and Node", "plus Scala and Kotlin": the names that follow come to the others.
bool opens_with_join(const thread_message& message);

// Whether the message names nothing but what is weighed already.
bool names_only_options(const thread_message& message);

// Whether it says something new about what the hire is for.
bool says_new_use_case(const thread_message& message);

// "it talks to Workday", "RAG for our manuals": a short statement of what is built; a stranger's name is part of it.
bool tells_of_the_work(const thread_message& message);

// "only iPhones for now", where apps for phones are weighed: where it runs, and no other option.
bool says_which_phone(const thread_message& message);

}  // namespace hirewise::advice
