#pragma once

#include "handlers/desk.hpp"
#include "slack_io/router.hpp"

// What the bot does on the surfaces beside messages: App Home, the agent pane, shortcuts, forms. One function for each
// gesture, each in a file of its own name. The desk must outlive every call.
namespace hirewise::handlers {

// App Home: publishes the Home tab; in the Messages tab offers questions.
awaitable<void> on_home_opened(desk& desk, slack::home_opened opened);

// A subject was chosen in the Home tab: its pages are listed.
awaitable<slack_io::replies> on_home_category(desk& desk, slack::block_action action);

// A question of the Home tab: the answer opens as a modal.
awaitable<slack_io::replies> on_home_ask(desk& desk, slack::block_action action);

// "Reload the knowledge" in the Home tab; for admins, whom the tab shows what came of it.
awaitable<slack_io::replies> on_home_reload(desk& desk, slack::block_action action);

// A thread of the agent pane was opened, or its person looks at another channel.
awaitable<slack_io::replies> on_agent_thread(desk& desk, slack::agent_thread thread);

// A direct message: answered like any, in the agent pane with a status while it is worked on, a title for the thread,
// and the offer to post the answer to the channel that the person looks at.
awaitable<slack_io::replies> on_message_in_pane(desk& desk, slack::message_event event);

// "Post there": the answer for everybody in the channel that the person looked at.
awaitable<slack_io::replies> on_post_there(desk& desk, slack::block_action action);

// The message shortcut: opens a form with the message as question. Submitted: the answer for the asker alone in the
// form's place, or in the thread of the message.
awaitable<slack_io::replies> on_ask_about_this(desk& desk, slack::message_shortcut chosen);
awaitable<slack_io::submission_outcome> on_ask_about_submitted(desk& desk, slack::view_submission submitted);

// The global shortcut, and "Ask a question" in the Home tab.
awaitable<void> on_new_question(desk& desk, slack::shortcut chosen);
awaitable<slack_io::replies> on_new_question_pressed(desk& desk, slack::block_action action);
awaitable<slack_io::submission_outcome> on_new_question_submitted(desk& desk, slack::view_submission submitted);

// "Send to me" under an answer in a modal.
awaitable<slack_io::submission_outcome> on_answer_kept(desk& desk, slack::view_submission submitted);

// "Tell us about your project" in the Home tab, and its form submitted: a recommendation.
awaitable<slack_io::replies> on_project_pressed(desk& desk, slack::block_action action);
awaitable<slack_io::submission_outcome> on_project_submitted(desk& desk, slack::view_submission submitted);

}  // namespace hirewise::handlers
