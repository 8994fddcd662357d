#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "async/asio.hpp"
#include "slack/block_kit.hpp"
#include "slack/events.hpp"
#include "slack/views.hpp"

namespace hirewise::slack_io {

// Something the bot says in a channel.
struct reply {
    slack::channel_id channel;
    slack::message_ts thread_ts;  // empty: not in a thread
    slack::message content;
};

using replies = std::vector<reply>;

// When a press is heard.
enum class serving : std::uint8_t {
    in_turn,  // written to the inbox, acknowledged, then heard in order within its channel; survives a restart
    at_once,  // heard beside its acknowledgement, so that the trigger_id still works (3 s): for opening modals
};

// What comes of a submitted modal: what its acknowledgement says, and what the bot says in channels beside it.
struct submission_outcome {
    slack::view_answer answer = {};
    replies said = {};
};

// Which listener hears what. Filled once at start; the same for every question.
//
// Heard in turn: messages, threads of the agent pane, presses in messages. Heard at once: commands, submissions, what
// is closed, shortcuts, App Home, presses in views and those registered so. A listener for commands or submissions has
// two and a half seconds, since its answer is the acknowledgement; any other has half a minute. What has to go on for
// longer belongs into a task group.
class router {
public:
    using message_listener = std::function<awaitable<replies>(slack::message_event)>;
    using message_filter = std::function<bool(const slack::message_event&)>;
    using command_listener = std::function<awaitable<slack::message>(slack::slash_command)>;
    using action_listener = std::function<awaitable<replies>(slack::block_action)>;
    using submission_listener = std::function<awaitable<submission_outcome>(slack::view_submission)>;
    using closing_listener = std::function<awaitable<void>(slack::view_closed)>;
    using shortcut_listener = std::function<awaitable<void>(slack::shortcut)>;
    using message_shortcut_listener = std::function<awaitable<replies>(slack::message_shortcut)>;
    using home_listener = std::function<awaitable<void>(slack::home_opened)>;
    using agent_listener = std::function<awaitable<replies>(slack::agent_thread)>;

    void on_mention(message_listener listener) { mention_ = std::move(listener); }
    void on_direct_message(message_listener listener) { direct_message_ = std::move(listener); }
    // What people write in threads of channels without mentioning the bot. Every such message of every channel comes
    // by: the filter says, without waiting for anything, which of them are wanted; the others are not stored.
    void on_thread_message(message_listener listener, message_filter wanted) {
        thread_message_ = std::move(listener);
        is_wanted_ = std::move(wanted);
    }
    void on_command(std::string command, command_listener listener) {
        commands_[std::move(command)] = std::move(listener);
    }
    // In messages and in views.
    void on_action(std::string action_id, action_listener listener, serving when = serving::in_turn) {
        if (when == serving::at_once) { at_once_.insert(action_id); }
        actions_[std::move(action_id)] = std::move(listener);
    }
    void on_submission(std::string callback_id, submission_listener listener) {
        submissions_[std::move(callback_id)] = std::move(listener);
    }
    void on_closing(std::string callback_id, closing_listener listener) {
        closings_[std::move(callback_id)] = std::move(listener);
    }
    void on_shortcut(std::string callback_id, shortcut_listener listener) {
        shortcuts_[std::move(callback_id)] = std::move(listener);
    }
    void on_message_shortcut(std::string callback_id, message_shortcut_listener listener) {
        message_shortcuts_[std::move(callback_id)] = std::move(listener);
    }
    void on_home_opened(home_listener listener) { home_ = std::move(listener); }
    void on_agent_thread_started(agent_listener listener) { agent_started_ = std::move(listener); }
    void on_agent_context_changed(agent_listener listener) { agent_moved_ = std::move(listener); }

    // The listener for it, or nullptr if nobody listens.
    const message_listener* listener_for(const slack::message_event& message) const;
    const command_listener* listener_for(const slack::slash_command& command) const;
    const action_listener* listener_for(const slack::block_action& action) const;
    const submission_listener* listener_for(const slack::view_submission& submitted) const;
    const closing_listener* listener_for(const slack::view_closed& closed) const;
    const shortcut_listener* listener_for(const slack::shortcut& chosen) const;
    const message_shortcut_listener* listener_for(const slack::message_shortcut& chosen) const;
    const home_listener* listener_for(const slack::home_opened& opened) const;
    const agent_listener* listener_for(const slack::agent_thread& thread) const;

    // What there are listeners for, by the names that the app's manifest has for it: commands, callback ids of
    // shortcuts, and events.
    struct heard_names {
        std::set<std::string> commands;
        std::set<std::string> shortcuts;
        std::set<std::string> message_shortcuts;
        std::set<std::string> events;
    };
    heard_names names() const;

    // Whether it is heard without the inbox.
    bool is_served_at_once(const slack::arrival& arrived) const;

private:
    message_listener mention_;
    message_listener direct_message_;
    message_listener thread_message_;
    message_filter is_wanted_;
    std::map<std::string, command_listener, std::less<>> commands_;
    std::map<std::string, action_listener, std::less<>> actions_;
    std::set<std::string, std::less<>> at_once_;
    std::map<std::string, submission_listener, std::less<>> submissions_;
    std::map<std::string, closing_listener, std::less<>> closings_;
    std::map<std::string, shortcut_listener, std::less<>> shortcuts_;
    std::map<std::string, message_shortcut_listener, std::less<>> message_shortcuts_;
    home_listener home_;
    agent_listener agent_started_;
    agent_listener agent_moved_;
};

}  // namespace hirewise::slack_io
