#pragma once

#include "advice/composer.hpp"

namespace hirewise::advice {

// "Skill for the vacancy? We stamp contracts into tokens on Ethereum": no talk is about the work of a page so clearly.
bool is_surely_about_work(const full_reading& made);

// Whether a message might as well be talk that wants no answer: a verdict takes more, the less the message speaks of
// our field, and the less it asks. Follow-ups in a thread and what is asked in so many words are in no doubt.
bool is_in_doubt(const understood& what);

// Whether a message in a thread tells of the work or of what counts, by how it is said: "we are four people", "and
// if we run on AWS?".
bool tells_of_the_work(const understood& what);

}  // namespace hirewise::advice
