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
    return nullptr;
}

const router::command_listener* router::listener_for(const slack::slash_command& command) const {
    return find_in(commands_, command.command);
}

const router::action_listener* router::listener_for(const slack::block_action& action) const {
    return find_in(actions_, action.action_id);
}

}  // namespace hirewise::slack_io
