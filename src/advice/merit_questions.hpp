#pragma once

#include "advice/intents.hpp"

namespace hirewise::advice {

// What is asked of one technology, as grammar alone tells it.

// "is Drupal ok for a newspaper site", "Rust for a video mixer?": whether it fits a use.
bool asks_of_its_fitness(const intent_evidence& e);

// "tell me about Kotlin", "where does Kotlin shine", "when not to use Kotlin"
bool asks_of_its_merit(const intent_evidence& e);

// "hire Go?", "a friend swears by Elixir for chats. is he right": to be told yes or no.
bool asks_for_consent(const intent_evidence& e);

}  // namespace hirewise::advice
