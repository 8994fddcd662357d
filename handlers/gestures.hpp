#pragma once

#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

// What the bot does when, one function for each thing a person does in Slack, each in a file of its own name.
// The desk must outlive every call. Failures of the store or of Slack are logged here and never lose an answer.
namespace hirewise::handlers {

// Answered in the thread of the message.
awaitable<slack_io::replies> on_mention(desk& desk, slack::message_event event);

// Answered in the direct message, in the thread of the question, as agent apps do.
awaitable<slack_io::replies> on_direct_message(desk& desk, slack::message_event event);

// A message in a thread of a channel without a mention: whether it may be a follow-up of somebody whom the bot answered
// there. Does not wait.
bool follows_up(const desk& desk, const slack::message_event& event);

// Answered only if it is clearly a follow-up or clearly for the bot; else silence.
awaitable<slack_io::replies> on_thread_message(desk& desk, slack::message_event event);

// /verdict QUESTION: the answer only the asker sees, with "Post to channel". Without a question: help.
awaitable<slack::message> on_verdict_command(desk& desk, slack::slash_command command);

// /hirewise SUB-COMMAND.
awaitable<slack::message> on_hirewise_command(desk& desk, slack::slash_command command);

// "Post to channel" under an answer that only the asker sees: asks again, with the knowledge in force now.
awaitable<slack_io::replies> on_post_to_channel(desk& desk, slack::block_action action);

// Thumbs under an answer.
awaitable<slack_io::replies> on_feedback(desk& desk, slack::block_action action);

}  // namespace hirewise::handlers
