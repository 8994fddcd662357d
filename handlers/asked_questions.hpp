#pragma once

#include <string>

#include "advice/advice.hpp"
#include "handlers/desk.hpp"

namespace hirewise::handlers {

// Notes what a person asked, and what came of it: for their own list, for what is asked most and for
// the statistics. Courtesies, calls for help and what is met
// with silence are no questions. A failure of the store is logged.
awaitable<void> record_asked(desk& desk, slack::user_id who, std::string words, advice::answer answer);

}  // namespace hirewise::handlers
