#pragma once

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// By what one tells that a thread shall begin anew.

// "new topic", "flush the memory", "let's begin from zero".
bool starts_over(const thread_message& message);

// "scrap both": nothing is left to weigh.
bool drops_all_options(const thread_message& message);

}  // namespace hirewise::advice
