#pragma once

#include <string>
#include <vector>

#include "slack/form_values.hpp"
#include "slack/ids.hpp"

// What arrives from the surfaces beside messages: modals, App Home, shortcuts, the agent pane (slack-platform, 3 and
// 5). Plain values, reduced to what the bot reads; what Slack leaves out is empty.
namespace hirewise::slack {

// A view as Slack reports it. `private_metadata` comes back through the client and is not signed: it is no proof.
struct shown_view {
    view_id id;
    view_id root;      // the lowest of its stack
    std::string type;  // "modal" or "home"
    std::string callback_id;
    std::string private_metadata;
    std::string hash;  // for views.update and views.publish: refused if somebody else changed the view meanwhile
    std::string external_id;
    form_values state;
};

// "Submit" in a modal. Its acknowledgement says what happens to the view (slack/view_answer.hpp). Not delivered again.
struct view_submission {
    shown_view view;
    user_id user;
    team_id team;
    trigger_id trigger;                      // for views.push, within 3 s
    std::vector<std::string> response_urls;  // credentials: never logged; of selects with response_url_enabled
};

// A modal was closed by its person; only with notify_on_close. What was typed is not told.
struct view_closed {
    shown_view view;
    user_id user;
    team_id team;
    bool is_cleared = false;  // the whole stack was closed
};

// A global shortcut: from the search or the composer, so there is no channel and no response address.
struct shortcut {
    std::string callback_id;
    user_id user;
    team_id team;
    trigger_id trigger;  // once, within 3 s
    std::string action_ts;
};

// A shortcut on a message.
struct message_shortcut {
    std::string callback_id;
    user_id user;
    team_id team;
    channel_id channel;
    message_ts message;
    message_ts thread_ts;  // empty on a message that is no reply
    user_id author;        // of the message; empty for bots
    std::string text;      // of the message, mark-up as sent
    trigger_id trigger;
    std::string response_url;  // a credential: never logged
    std::string action_ts;

    const message_ts& root() const { return thread_ts.empty() ? message : thread_ts; }
};

// Somebody opened the bot's App Home. A home view is published for `home` only.
struct home_opened {
    event_id event;
    user_id user;
    team_id team;
    channel_id channel;  // the direct message with the bot
    std::string tab;     // "home" or "messages"
    shown_view view;     // what is shown already; empty if nothing was published yet

    bool is_home() const { return tab == "home"; }
};

// A thread of the agent pane was opened, or its person looks at another channel.
struct agent_thread {
    bool is_started = false;  // assistant_thread_started; else app_context_changed or assistant_thread_context_changed
    event_id event;
    user_id user;
    team_id team;
    channel_id channel;
    message_ts thread_ts;   // empty in app_context_changed
    channel_id looking_at;  // empty if not told
};

}  // namespace hirewise::slack
