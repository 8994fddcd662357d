#include "slack/events.hpp"

#include <algorithm>
#include <array>

#include "slack/mrkdwn.hpp"

namespace hirewise::slack {
namespace {

// The subtypes of messages that people write (slack-platform, 3.3).
bool is_written_by_people(std::string_view subtype) {
    static constexpr std::array<std::string_view, 4> written = {"", "file_share", "thread_broadcast", "me_message"};
    return std::find(written.begin(), written.end(), subtype) != written.end();
}

std::string_view subtype_reason(std::string_view subtype) {
    if (subtype == "bot_message") { return "message of a bot"; }
    if (subtype == "message_changed") { return "edited message"; }
    if (subtype == "message_deleted") { return "deleted message"; }
    return "not written by a person";
}

std::vector<std::string> keys_of(const message_event& message) {
    std::vector<std::string> keys;
    if (!message.event.empty()) { keys.push_back(message.event.value); }
    keys.push_back(message.channel.value + ":" + message.ts.value);
    return keys;
}

std::vector<std::string> keys_of(const block_action& action) {
    const auto& moment = action.action_ts.empty() ? action.trigger.value : action.action_ts;
    if (action.in_view()) { return {action.view.id.value + ":" + moment}; }
    return {action.channel.value + ":" + action.message.value + ":" + moment};
}

std::vector<std::string> keys_of_event(const event_id& event) {
    if (event.empty()) { return {}; }
    return {event.value};
}

std::vector<std::string> keys_of(const home_opened& opened) {
    return keys_of_event(opened.event);
}

std::vector<std::string> keys_of(const agent_thread& thread) {
    return keys_of_event(thread.event);
}

// Commands, shortcuts, views and what is unhandled.
template <class Other>
std::vector<std::string> keys_of(const Other&) {
    return {};
}

}  // namespace

std::vector<std::string> dedupe_keys(const arrival& payload) {
    return std::visit([](const auto& arrived) { return keys_of(arrived); }, payload);
}

bool is_thread_message(const message_event& message) {
    const bool in_thread = !message.thread_ts.empty() && message.thread_ts != message.ts;
    return in_thread && !message.is_mention && message.conversation != conversation_kind::direct;
}

std::string_view ignore_reason(const message_event& message, const own_identity& self) {
    const bool own_user = !self.user.empty() && message.user == self.user;
    const bool own_bot = !self.bot.empty() && message.bot == self.bot;
    if (own_user || own_bot) { return "own message"; }
    if (!message.bot.empty()) { return "message of a bot"; }
    if (!is_written_by_people(message.subtype)) { return subtype_reason(message.subtype); }
    if (message.hidden) { return "hidden message"; }
    if (message.user.empty()) { return "message without a user"; }
    if (message.user.value == "USLACKBOT") { return "message of Slackbot"; }
    const bool comes_twice = !message.is_mention && message.conversation != conversation_kind::direct &&
                             !self.user.empty() && mentions(message.text, self.user);
    if (comes_twice) { return "comes as a mention as well"; }
    return {};
}

}  // namespace hirewise::slack
