#pragma once

#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

// Presses on cards and the forms behind them, one function each, in a file of its own name. The desk must outlive
// every call. Whoever sees a card may press: nothing here belongs to the asker alone.
namespace hirewise::handlers {

// Opens the form with the weights as they were understood. At once: the form needs the trigger.
awaitable<slack_io::replies> on_change_weights(desk& desk, slack::block_action action);
// "Reset" inside that form.
awaitable<slack_io::replies> on_reset_weights(desk& desk, slack::block_action action);
// Weighs again and changes the card in its place; the memory of the person in that thread follows.
awaitable<slack_io::submission_outcome> on_weights_submitted(desk& desk, slack::view_submission submitted);

// "Why not Go?": for the person who pressed alone; in a direct message in the thread.
awaitable<slack_io::replies> on_why_not(desk& desk, slack::block_action action);

// Opens the brief for hiring the winner. At once.
awaitable<slack_io::replies> on_hiring_brief(desk& desk, slack::block_action action);
// "Post to channel" and "Send me as a message" inside it. At once.
awaitable<slack_io::replies> on_post_brief(desk& desk, slack::block_action action);
awaitable<slack_io::replies> on_send_brief(desk& desk, slack::block_action action);

// Posts the verdict as a decision record, weighed with the knowledge in force now.
awaitable<slack_io::replies> on_save_decision(desk& desk, slack::block_action action);

// Posts the question with a word to the channel or user group that the configuration names.
awaitable<slack_io::replies> on_ask_a_person(desk& desk, slack::block_action action);

// What the form behind "Not helpful" says.
awaitable<slack_io::submission_outcome> on_wrong_answer(desk& desk, slack::view_submission submitted);

// Tells the router about all of them, and about the thumbs. The desk must outlive the router.
void register_card_actions(slack_io::router& router, desk& desk);

}  // namespace hirewise::handlers
