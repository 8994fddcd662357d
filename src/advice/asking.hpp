#pragma once

#include <cstddef>

#include "advice/parsed_text.hpp"

namespace hirewise::advice {

// Whether a text asks, and how much of it.

bool is_marked_as_question(const parsed_text& text);

// Whether it is a question, by its mark or because it begins like one: "ok, and what do they earn".
bool asks(const parsed_text& text);

// "interview topics please", "questions for applicants": what to put to candidates.
bool is_about_interviews(const parsed_text& text);

// The same by the word itself.
bool names_an_interview(const parsed_text& text);

// "what do we ask a data engineer"
bool asks_what_to_ask(const parsed_text& text);

// "What do I look for in a Rust engineer?", "must-haves for a Django person", "what makes a good Go developer": what
// somebody must be able to do.
bool asks_what_to_look_for(const parsed_text& text);

// "who should run our Kafka cluster": the role is wanted that looks after what is there.
bool asks_who_tends(const parsed_text& text);

// Words of the sentence that the token stands in.
std::size_t words_around(const parsed_text& text, std::size_t at);

}  // namespace hirewise::advice
