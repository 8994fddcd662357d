#pragma once

#include "advice/advice.hpp"
#include "advice/heard_changes.hpp"
#include "advice/option_moves.hpp"
#include "advice/reader.hpp"
#include "advice/thread_cues.hpp"
#include "advice/turn_chances.hpp"
#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// A message, read, with what it says to somebody who remembers the thread.
struct thread_message {
    const full_reading& made;
    const thread_context& context;
    const thread_cues& cues;
    const option_moves& moves;
    const heard_changes& heard;
    const knowledge::snapshot& base;
    turn_chances chances;
};

// Whether the text says how much something counts, in words of weight ("matters most"), not only what it is about.
bool says_weight(const parsed_text& text);

// "the size of the pool must weigh double": tells how much something counts, and asks for nothing.
bool states_weight(const parsed_text& text);

// "scrap the recruiting wish": opens with a verb that takes something back, and names it.
bool strikes_out(const thread_message& message);

// "take the massage chairs out again": something that was told goes, and no phrase says what.
bool takes_something_out(const thread_message& message);

// The criteria in force that the message takes back: "forget what I said about salaries". Ids.
std::vector<std::string> weights_taken_back(const thread_message& message);

// Whether the message says in words that rules read that something is to be weighed otherwise.
bool changes_something(const thread_message& message);

// What is weighed after the message, with a note on each change: the thread's reading, changed by the message's.
reading changed_reading(const thread_message& message);

}  // namespace hirewise::advice
