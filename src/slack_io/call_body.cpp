#include "slack_io/call_body.hpp"

#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "base/text.hpp"
#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

void append_encoded(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : text) {
        if (is_unreserved(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 0x0FU];
        }
    }
}

// `object` with the members of `extra`: both JSON objects as text.
result<std::string> with_members(std::string_view object, const nlohmann::json& extra) {
    const std::string_view body = trim(object);
    if (body.size() < 2 || body.front() != '{' || body.back() != '}') { return slack::slack_errc::invalid_message; }
    const std::string_view members = trim(body.substr(1, body.size() - 2));
    std::string out = dump_json(extra);
    if (members.empty()) { return out; }
    out.back() = ',';
    out.append(members).append("}");
    return out;
}

}  // namespace

std::string form_body(const form_fields& fields) {
    std::string out;
    for (const auto& [name, value] : fields) {
        if (value.empty()) { continue; }
        if (!out.empty()) { out += '&'; }
        append_encoded(out, name);
        out += '=';
        append_encoded(out, value);
    }
    return out;
}

result<std::string> post_body(const outgoing_message& message) {
    nlohmann::json extra = {{"channel", message.channel.value}, {"unfurl_links", false}, {"unfurl_media", false}};
    if (!message.thread_ts.empty()) { extra["thread_ts"] = message.thread_ts.value; }
    if (!message.key.empty()) {
        extra["metadata"] = {{"event_type", answer_event_type}, {"event_payload", {{"key", message.key}}}};
    }
    return with_members(message.content, extra);
}

result<std::string> ephemeral_body(const slack::channel_id& channel, const slack::user_id& user,
                                   const slack::message_ts& thread_ts, std::string_view content) {
    nlohmann::json extra = {{"channel", channel.value}, {"user", user.value}};
    if (!thread_ts.empty()) { extra["thread_ts"] = thread_ts.value; }
    return with_members(content, extra);
}

result<std::string> update_body(const slack::channel_id& channel, const slack::message_ts& ts,
                                std::string_view content) {
    const nlohmann::json extra = {{"channel", channel.value}, {"ts", ts.value}};
    return with_members(content, extra);
}

result<std::string> view_body(const nlohmann::json& arguments, std::string_view view) {
    const std::string_view shown = trim(view);
    if (shown.size() < 2 || shown.front() != '{' || shown.back() != '}') { return slack::slack_errc::invalid_message; }
    return with_members(R"({"view":)" + std::string{shown} + "}", arguments);
}

}  // namespace hirewise::slack_io
