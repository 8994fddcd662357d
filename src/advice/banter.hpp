#pragma once

#include "advice/intents.hpp"

namespace hirewise::advice {

// Talk that names several of ours and weighs none of them.

// Talk about the talk: "another Rust vs Go flame war", "two hours of Vue vs React, and nobody took notes".
bool is_about_a_debate(const intent_evidence& e);

// What is only called like ours, or shows it: "which sticker, Rust or Go?", "do we name the room Elixir or Erlang?"
bool picks_a_thing(const intent_evidence& e);

// "any good books on Kotlin for Java people?", "which course, Go or Rust?"
bool asks_for_lessons(const parsed_text& text);

}  // namespace hirewise::advice
