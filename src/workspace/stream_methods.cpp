#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/api_methods.hpp"
#include "workspace/arguments.hpp"
#include "workspace/block_check.hpp"
#include "workspace/bot_messages.hpp"
#include "workspace/element_values.hpp"
#include "workspace/payloads.hpp"

// Answers that grow while they are read: chat.startStream, appendStream, stopStream (slack-platform, 7.4).
namespace hirewise::workspace::methods {

using nlohmann::json;

namespace {

constexpr std::size_t most_markdown = 12'000;
constexpr const char* streaming = "streaming";  // member of the content while the stream is open

// What a call adds: text, and tasks of a plan as lines of text.
struct addition {
    std::string text;
    refusal why_not;
};

bool add_chunk(const json& chunk, std::string& text) {
    const std::string type = text_at(chunk, "type");
    if (type == "markdown_text") {
        text += text_at(chunk, "text");
    } else if (type == "task_update" || type == "plan_update") {
        const std::string status = text_at(chunk, "status");
        text += "\n" + text_at(chunk, "title") + (status.empty() ? "" : " (" + status + ")") + "\n";
    } else {
        return type == "blocks" && block_fault(member_at(chunk, "blocks"), surface::message).empty();
    }
    return true;
}

addition read_addition(const json& arguments) {
    addition read;
    read.text = text_argument(arguments, "markdown_text");
    const auto chunks = nested_argument(arguments, "chunks");
    if (!chunks || (!chunks->is_null() && !chunks->is_array())) {
        read.why_not = {"invalid_chunks"};
    } else if (!read.text.empty() && chunks->is_array()) {
        read.why_not = {"cannot_provide_both_markdown_text_and_chunks"};
    } else if (utf16_length(read.text) > most_markdown) {
        read.why_not = {"msg_too_long"};
    }
    if (read.why_not || !chunks->is_array()) { return read; }
    for (const json& chunk : *chunks) {
        if (!add_chunk(chunk, read.text)) { read.why_not = {"invalid_chunks"}; }
    }
    return read;
}

// The bot's own message that is still streaming.
own_message find_stream(method_desk& desk, const json& arguments) {
    own_message found = find_own(desk, arguments, "message_not_owned_by_app");
    if (!found.why_not && !found.message->content.contains(streaming)) {
        found.why_not = {"message_not_in_streaming_state"};
    }
    return found;
}

// Streams need the reader's id in channels, and a thread everywhere.
refusal check_stream(const method_desk& desk, const room* where, const json& arguments) {
    const std::string thread_ts = text_argument(arguments, "thread_ts");
    if (refusal why = check_place(desk, where, thread_ts)) { return why; }
    if (thread_ts.empty()) { return {"invalid_thread_ts"}; }
    if (where->is_direct()) { return {}; }
    if (text_argument(arguments, "recipient_user_id").empty()) { return {"missing_recipient_user_id"}; }
    if (text_argument(arguments, "recipient_team_id").empty()) { return {"missing_recipient_team_id"}; }
    return {};
}

void append(posted_message& message, const std::string& text) {
    message.content["text"] = text_at(message.content, "text") + text;
}

}  // namespace

json chat_start_stream(method_desk& desk, const method_call& call) {
    const room* where = desk.state.find_room(text_argument(call.arguments, "channel"));
    if (const refusal why = check_stream(desk, where, call.arguments)) { return refused(why); }
    addition read = read_addition(call.arguments);
    if (read.why_not) { return refused(read.why_not); }
    const std::string thread_ts = text_argument(call.arguments, "thread_ts");
    json content = json::object({{"text", std::move(read.text)}, {streaming, true}});
    const posted_message posted = desk.state.add(bots_message(desk, *where, thread_ts, std::move(content)));
    clear_agent_status(desk, where->id, thread_ts);
    return json::object({{"ok", true}, {"channel", posted.channel}, {"ts", posted.ts}});
}

json chat_append_stream(method_desk& desk, const method_call& call) {
    const own_message own = find_stream(desk, call.arguments);
    if (own.why_not) { return refused(own.why_not); }
    const addition read = read_addition(call.arguments);
    if (read.why_not) { return refused(read.why_not); }
    append(*own.message, read.text);
    desk.state.touch({own.message->channel, own.message->ts});
    return json::object({{"ok", true}, {"channel", own.message->channel}, {"ts", own.message->ts}});
}

json chat_stop_stream(method_desk& desk, const method_call& call) {
    const own_message own = find_stream(desk, call.arguments);
    if (own.why_not) { return refused(own.why_not); }
    const addition read = read_addition(call.arguments);
    if (read.why_not) { return refused(read.why_not); }
    json closing = call.arguments;
    for (const char* name : {"markdown_text", "text"}) { closing.erase(name); }
    closing["text"] = "-";  // blocks and metadata are what is checked
    draft made = read_draft(closing);
    if (made.why_not) { return refused(made.why_not); }
    append(*own.message, read.text);
    for (const char* name : {"blocks", "metadata"}) {
        if (made.content.contains(name)) { own.message->content[name] = std::move(made.content[name]); }
    }
    own.message->content.erase(streaming);
    desk.state.touch({own.message->channel, own.message->ts});
    const posted_message ended = *own.message;
    announce(desk, *desk.state.find_room(ended.channel), ended);
    return json::object({{"ok", true},
                         {"channel", ended.channel},
                         {"ts", ended.ts},
                         {"message", message_object(desk.options, ended, true)}});
}

}  // namespace hirewise::workspace::methods
