#pragma once

#include <string_view>

#include "advice/thread_changes.hpp"

namespace hirewise::advice {

// Questions about the people of the options in play: what they cost, and how hard they are to find.

bool asks_for_pay(const thread_message& message);

// "what do the seniors get", "what does an iOS engineer make": people are what is paid.
bool asks_what_they_get(const parsed_text& text);

bool asks_for_talent(const thread_message& message);

// "and for seniors?", "in Germany?": what was told last, of somebody else.
bool repeats_the_fact(const thread_message& message);

// Facts that an FAQ entry may tell of the options in play, by its topic: "what does the former do every day" is
// "overview", "how long until they are productive" "learning_curve". Empty if it asks for none.
std::string_view topic_asked_for(const thread_message& message);

}  // namespace hirewise::advice
