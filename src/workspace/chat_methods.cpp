#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/bot_messages.hpp"
#include "workspace/payloads.hpp"

namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

constexpr std::size_t most_updated_text = 4'000;

}  // namespace

json chat_post_message(method_desk& desk, const method_call& call) {
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    const std::string thread_ts = text_argument(call.arguments, "thread_ts");
    if (const refusal why = check_place(desk, where, thread_ts)) { return refused(why); }
    draft made = read_draft(call.arguments);
    if (made.why_not) { return refused(made.why_not); }

    const posted_message posted = desk.state.add(bots_message(desk, *where, thread_ts, std::move(made.content)));
    if (!thread_ts.empty()) { clear_agent_status(desk, where->id, thread_ts); }
    announce(desk, *where, posted);
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
    if (own.message->content.contains("streaming")) { return refused({"streaming_state_conflict"}); }
    draft made = read_draft(call.arguments);
    if (made.why_not) { return refused(made.why_not); }
    if (utf16_length(text_at(made.content, "text")) > most_updated_text) { return refused({"msg_too_long"}); }

    const posted_message before = *own.message;
    // Text without blocks removes the old blocks; blocks without text keep the text; metadata stays unless given.
    if (!made.content.contains("text")) { made.content["text"] = text_at(before.content, "text"); }
    for (const char* kept : {"metadata", "reactions", "files"}) {
        if (!made.content.contains(kept) && before.content.contains(kept)) {
            made.content[kept] = before.content[kept];
        }
    }
    made.content["edited"] = json::object({{"user", desk.options.bot_user}, {"ts", desk.state.next_ts()}});
    own.message->content = std::move(made.content);
    desk.state.touch({before.channel, before.ts});
    const room* where = desk.state.find_room(before.channel);
    if (where->is_direct() || desk.options.sends_message_events) {
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

}  // namespace hirewise::workspace::methods
