#pragma once

#include <string>

#include "advice/advice.hpp"
#include "handlers/desk.hpp"

namespace hirewise::handlers {

// Notes what a person asked, for their own list and for what is asked most. Courtesies, calls for help and what is met
// with silence are no questions. A failure of the store is logged.
awaitable<void> record_asked(desk& desk, slack::user_id who, std::string words, advice::answer answer);

}  // namespace hirewise::handlers
