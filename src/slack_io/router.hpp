#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "async/asio.hpp"
#include "slack/block_kit.hpp"
#include "slack/events.hpp"

namespace hirewise::slack_io {

// Something the bot says in a channel.
struct reply {
    slack::channel_id channel;
    slack::message_ts thread_ts;  // empty: not in a thread
    slack::message content;
};

using replies = std::vector<reply>;

// Which listener hears what. Filled once at start; the same for every question.
class router {
public:
    using message_listener = std::function<awaitable<replies>(slack::message_event)>;
    using command_listener = std::function<awaitable<slack::message>(slack::slash_command)>;
    using action_listener = std::function<awaitable<replies>(slack::block_action)>;

    void on_mention(message_listener listener) { mention_ = std::move(listener); }
    void on_direct_message(message_listener listener) { direct_message_ = std::move(listener); }
    void on_command(std::string command, command_listener listener) {
        commands_[std::move(command)] = std::move(listener);
    }
    void on_action(std::string action_id, action_listener listener) {
        actions_[std::move(action_id)] = std::move(listener);
    }

    // The listener for it, or nullptr if nobody listens.
    const message_listener* listener_for(const slack::message_event& message) const;
    const command_listener* listener_for(const slack::slash_command& command) const;
    const action_listener* listener_for(const slack::block_action& action) const;

private:
    message_listener mention_;
    message_listener direct_message_;
    std::map<std::string, command_listener, std::less<>> commands_;
    std::map<std::string, action_listener, std::less<>> actions_;
};

}  // namespace hirewise::slack_io
