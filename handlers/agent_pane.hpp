#pragma once

#include <string>
#include <vector>

#include "handlers/desk.hpp"

// What is remembered of a person's direct message as an agent's pane.
namespace hirewise::handlers {

struct pane_memory {
    bool is_pane = false;                // Slack treats this direct message as an agent's
    std::vector<std::string> looked_at;  // ids of channels that Slack said the person looked at, the latest first

    // Empty if Slack told none.
    slack::channel_id looking_at() const { return {looked_at.empty() ? std::string{} : looked_at.front()}; }
};

// Never fails: what cannot be read is no pane; one line in the log.
awaitable<pane_memory> recall_pane(desk& desk, slack::channel_id channel, slack::user_id user);

// Notes that this is a pane, and the channel that is looked at unless it is empty.
awaitable<void> note_pane(desk& desk, slack::channel_id channel, slack::user_id user, slack::channel_id looking_at);

// Suggested prompts from the knowledge; without a thread for the agent view. False if Slack did not take them: the app
// is then no agent.
awaitable<bool> suggest_questions(desk& desk, slack::channel_id channel, slack::message_ts thread_ts);

// The Messages tab was opened: prompts for the next thread.
awaitable<void> offer_questions_in_messages(desk& desk, slack::channel_id channel, slack::user_id user);

}  // namespace hirewise::handlers
