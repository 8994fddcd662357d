#include "workspace/bot_messages.hpp"

#include <utility>

#include "base/json.hpp"
#include "workspace/arguments.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace {

void announce(method_desk& desk, const room& where, const posted_message& message) {
    if (!state::is_member(where, desk.options.bot_user)) { return; }
    if (where.is_direct() || desk.options.sends_message_events) {
        desk.emit(message_event(desk.options, where, message));
    }
}

namespace methods {

using nlohmann::json;

namespace {

// A thread begins at a message that is no reply itself.
bool thread_exists(const state& state, const std::string& channel, const std::string& thread_ts) {
    const posted_message* parent = state.find({channel, thread_ts});
    return parent != nullptr && parent->ephemeral_to.empty() &&
           (parent->thread_ts.empty() || parent->thread_ts == parent->ts);
}

}  // namespace

refusal check_place(const method_desk& desk, const room* where, const std::string& thread_ts) {
    if (where == nullptr) { return {"channel_not_found"}; }
    if (!state::is_member(*where, desk.options.bot_user)) { return {"not_in_channel"}; }
    if (!thread_ts.empty() && !thread_exists(desk.state, where->id, thread_ts)) { return {"thread_not_found"}; }
    return {};
}

posted_message bots_message(const method_desk& desk, const room& where, const std::string& thread_ts, json content) {
    posted_message message;
    message.channel = where.id;
    message.thread_ts = thread_ts;
    message.user = desk.options.bot_user;
    message.content = std::move(content);
    return message;
}

own_message find_own(method_desk& desk, const json& arguments, std::string cannot) {
    own_message found;
    const std::string channel = text_argument(arguments, "channel");
    const room* where = desk.state.find_room(channel);
    if (where == nullptr || where->id != channel) {  // an update needs the conversation's id, not the user's
        found.why_not = {"channel_not_found"};
        return found;
    }
    found.message = desk.state.find({channel, text_argument(arguments, "ts")});
    if (found.message == nullptr || !found.message->ephemeral_to.empty()) {
        found.why_not = {"message_not_found"};
    } else if (found.message->user != desk.options.bot_user) {
        found.why_not = {std::move(cannot)};
    }
    return found;
}

void clear_agent_status(method_desk& desk, const std::string& channel, const std::string& thread_ts) {
    const auto agent = desk.state.agents().find(channel);
    if (agent == desk.state.agents().end() || agent->second.thread_ts != thread_ts) { return; }
    if (agent->second.status.empty()) { return; }
    agent->second.status.clear();
    desk.state.note(change::what::agent, channel);
}

}  // namespace methods

}  // namespace hirewise::workspace
