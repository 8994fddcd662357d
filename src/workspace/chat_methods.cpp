#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

constexpr std::size_t most_updated_text = 4'000;

// A thread begins at a message that is no reply itself.
bool thread_exists(const state& state, const std::string& channel, const std::string& thread_ts) {
    const posted_message* parent = state.find({channel, thread_ts});
    return parent != nullptr && parent->ephemeral_to.empty() &&
           (parent->thread_ts.empty() || parent->thread_ts == parent->ts);
}

// The refusal common to all that puts words into a channel; the room if there is none.
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

// The bot's own message in a channel, or why it may not be touched.
struct own_message {
    posted_message* message = nullptr;
    refusal why_not;
};

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

}  // namespace

json chat_post_message(method_desk& desk, const method_call& call) {
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    const std::string thread_ts = text_argument(call.arguments, "thread_ts");
    if (const refusal why = check_place(desk, where, thread_ts)) { return refused(why); }
    draft made = read_draft(call.arguments);
    if (made.why_not) { return refused(made.why_not); }

    const posted_message posted = desk.state.add(bots_message(desk, *where, thread_ts, std::move(made.content)));
    if (where->is_direct || desk.options.sends_message_events) {
        desk.emit(message_event(desk.options, *where, posted));
    }
    json answer = json::object({{"ok", true}, {"channel", posted.channel}, {"ts", posted.ts}});
    answer["message"] = message_object(desk.options, posted, true);
    if (!made.warning.empty()) { answer["warning"] = made.warning; }
    return answer;
}

json chat_post_ephemeral(method_desk& desk, const method_call& call) {
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    const std::string user = text_argument(call.arguments, "user");
    const std::string thread_ts = text_argument(call.arguments, "thread_ts");
    if (const refusal why = check_place(desk, where, thread_ts)) { return refused(why); }
    if (desk.state.find_person(user) == nullptr || !state::is_member(*where, user)) {
        return refused({"user_not_in_channel"});
    }
    draft made = read_draft(call.arguments);
    if (made.why_not) { return refused(made.why_not); }

    posted_message message = bots_message(desk, *where, thread_ts, std::move(made.content));
    message.ephemeral_to = user;
    return json::object({{"ok", true}, {"message_ts", desk.state.add(std::move(message)).ts}});
}

json chat_update(method_desk& desk, const method_call& call) {
    const own_message own = find_own(desk, call.arguments, "cant_update_message");
    if (own.why_not) { return refused(own.why_not); }
    draft made = read_draft(call.arguments);
    if (made.why_not) { return refused(made.why_not); }
    if (utf16_length(text_at(made.content, "text")) > most_updated_text) { return refused({"msg_too_long"}); }

    const posted_message before = *own.message;
    // Text without blocks removes the old blocks; blocks without text keep the text; metadata stays unless given.
    if (!made.content.contains("text")) { made.content["text"] = text_at(before.content, "text"); }
    for (const char* kept : {"metadata", "reactions"}) {
        if (!made.content.contains(kept) && before.content.contains(kept)) {
            made.content[kept] = before.content[kept];
        }
    }
    own.message->content = std::move(made.content);
    desk.state.touch({before.channel, before.ts});
    const room* where = desk.state.find_room(before.channel);
    if (where->is_direct || desk.options.sends_message_events) {
        desk.emit(message_changed_event(desk.options, *where, *own.message, before));
    }
    return json::object({{"ok", true},
                         {"channel", before.channel},
                         {"ts", before.ts},
                         {"text", text_at(own.message->content, "text")},
                         {"message", message_object(desk.options, *own.message, true)}});
}

json chat_delete(method_desk& desk, const method_call& call) {
    const own_message own = find_own(desk, call.arguments, "cant_delete_message");
    if (own.why_not) { return refused(own.why_not); }
    const message_place place{own.message->channel, own.message->ts};
    desk.state.remove(place);
    return json::object({{"ok", true}, {"channel", place.channel}, {"ts", place.ts}});
}

json reactions_add(method_desk& desk, const method_call& call) {
    const std::string name = text_argument(call.arguments, "name");
    if (name.empty() || name.find(':') == 0) { return refused({"invalid_name"}); }
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    if (where == nullptr) { return refused({"channel_not_found"}); }
    posted_message* message = desk.state.find({where->id, text_argument(call.arguments, "timestamp")});
    if (message == nullptr) { return refused({"message_not_found"}); }
    json& reactions = message->content["reactions"];
    for (const json& given : reactions) {
        if (text_at(given, "name") == name) { return refused({"already_reacted"}); }
    }
    json users = json::array();
    users.push_back(desk.options.bot_user);
    reactions.push_back(json::object({{"name", name}, {"users", users}, {"count", 1}}));
    desk.state.touch({message->channel, message->ts});
    return json::object({{"ok", true}});
}

}  // namespace hirewise::workspace::methods
