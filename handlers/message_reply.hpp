#pragma once

#include "cards/answer_card.hpp"
#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

namespace hirewise::handlers {

// Answers a message in its thread, with the memory of this person in this thread. What was overheard and is not clearly
// meant gets no answer and leaves no trace.
awaitable<slack_io::replies> reply_to(desk& desk, slack::message_event event, cards::placement where,
                                      advice::manner manner = advice::manner::addressed);

}  // namespace hirewise::handlers
