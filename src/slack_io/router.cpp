#include "slack_io/router.hpp"

namespace hirewise::slack_io {
namespace {

template <class Listener>
const Listener* if_set(const Listener& listener) {
    return listener ? &listener : nullptr;
}

template <class Listener>
const Listener* find_in(const std::map<std::string, Listener, std::less<>>& listeners, const std::string& name) {
    const auto found = listeners.find(name);
    return found == listeners.end() ? nullptr : if_set(found->second);
}

}  // namespace

const router::message_listener* router::listener_for(const slack::message_event& message) const {
    if (message.is_mention) { return if_set(mention_); }
    if (message.conversation == slack::conversation_kind::direct) { return if_set(direct_message_); }
    const bool is_heard = is_thread_message(message) && (!is_wanted_ || is_wanted_(message));
    return is_heard ? if_set(thread_message_) : nullptr;
}

const router::command_listener* router::listener_for(const slack::slash_command& command) const {
    return find_in(commands_, command.command);
}

const router::action_listener* router::listener_for(const slack::block_action& action) const {
    return find_in(actions_, action.action_id);
}

const router::submission_listener* router::listener_for(const slack::view_submission& submitted) const {
    return find_in(submissions_, submitted.view.callback_id);
}

const router::closing_listener* router::listener_for(const slack::view_closed& closed) const {
    return find_in(closings_, closed.view.callback_id);
}

const router::shortcut_listener* router::listener_for(const slack::shortcut& chosen) const {
    return find_in(shortcuts_, chosen.callback_id);
}

const router::message_shortcut_listener* router::listener_for(const slack::message_shortcut& chosen) const {
    return find_in(message_shortcuts_, chosen.callback_id);
}

const router::home_listener* router::listener_for(const slack::home_opened&) const {
    return if_set(home_);
}

const router::agent_listener* router::listener_for(const slack::agent_thread& thread) const {
    return if_set(thread.is_started ? agent_started_ : agent_moved_);
}

router::heard_names router::names() const {
    heard_names heard;
    for (const auto& entry : commands_) { heard.commands.insert(entry.first); }
    for (const auto& entry : shortcuts_) { heard.shortcuts.insert(entry.first); }
    for (const auto& entry : message_shortcuts_) { heard.message_shortcuts.insert(entry.first); }
    if (mention_) { heard.events.insert("app_mention"); }
    if (direct_message_) { heard.events.insert("message.im"); }
    if (thread_message_) { heard.events.insert({"message.channels", "message.groups", "message.mpim"}); }
    if (home_) { heard.events.insert("app_home_opened"); }
    if (agent_started_) { heard.events.insert("assistant_thread_started"); }
    if (agent_moved_) { heard.events.insert({"app_context_changed", "assistant_thread_context_changed"}); }
    return heard;
}

bool router::is_served_at_once(const slack::arrival& arrived) const {
    if (const auto* press = std::get_if<slack::block_action>(&arrived)) {
        return press->in_view() || at_once_.contains(press->action_id);
    }
    return !std::holds_alternative<slack::message_event>(arrived) &&
           !std::holds_alternative<slack::agent_thread>(arrived);
}

}  // namespace hirewise::slack_io
