#include <utility>

#include "base/json.hpp"
#include "net/errors.hpp"
#include "slack/classic_blocks.hpp"
#include "slack_io/call_body.hpp"
#include "slack_io/http_web_api.hpp"
#include "slack_io/trusted_host.hpp"

// Calls about messages.
namespace hirewise::slack_io {

using slack::slack_errc;

namespace {

// A thread is looked through this far for a message of ours.
constexpr int most_pages = 5;
constexpr const char* page_size = "200";

// Our message with this key on one page of a conversation.
std::optional<slack::message_ts> message_with_key(const nlohmann::json& page, std::string_view key) {
    const auto& messages = member_at(page, "messages");
    if (!messages.is_array()) { return std::nullopt; }
    for (const auto& message : messages) {
        const auto& metadata = member_at(message, "metadata");
        const bool is_answer = text_at(metadata, "event_type") == answer_event_type;
        if (is_answer && !key.empty() && text_at(member_at(metadata, "event_payload"), "key") == key) {
            return slack::message_ts{text_at(message, "ts")};
        }
    }
    return std::nullopt;
}

bool refuses_blocks(const call_answer& answer) {
    return answer.error == slack_errc::invalid_message && text_at(answer.body, "error").starts_with("invalid_blocks");
}

thread_message read_message(const nlohmann::json& message) {
    thread_message read;
    read.user.value = text_at(message, "user");
    read.bot.value = text_at(message, "bot_id");
    if (!read.bot.empty()) { read.user.value.clear(); }
    read.text = text_at(message, "text");
    read.ts.value = text_at(message, "ts");
    return read;
}

}  // namespace

awaitable<call_answer> http_web_api::carry_out_with(std::string content, content_call make) {
    const bool may_fall_back = slack::has_new_blocks(content) && !classic_only_.contains(own_team_);
    auto call = make(classic_only_.contains(own_team_) ? slack::classic_content(content) : content);
    call_answer answer;
    answer.error = call ? error_code{} : call.error();
    if (!call) { co_return answer; }
    answer = co_await carry_out(std::move(*call));
    if (!may_fall_back || !refuses_blocks(answer)) { co_return answer; }

    auto second = make(slack::classic_content(content));
    if (!second) { co_return answer; }
    auto classic_answer = co_await carry_out(std::move(*second));
    if (!classic_answer.error && classic_only_.insert(own_team_).second) {
        log_.warn("the workspace refuses new blocks; it gets classic ones", {{"team", own_team_.value}});
    }
    co_return classic_answer;
}

awaitable<result<slack::message_ts>> http_web_api::chat_post_message(outgoing_message message) {
    if (!base_) { co_return base_.error(); }
    auto content = std::exchange(message.content, {});
    content_call make = [this, message](const std::string& shown) -> result<web_call> {
        auto with_content = message;
        with_content.content = shown;
        auto body = post_body(with_content);
        if (!body) { return body.error(); }
        auto call = method_call("chat.postMessage", options_.bot_token, json_type, std::move(*body));
        call.kind += " " + message.channel.value;
        call.repeats = repeatable::only_if_unsent;
        return call;
    };
    const auto answer = co_await carry_out_with(std::move(content), std::move(make));
    if (answer.error) { co_return answer.error; }
    slack::message_ts ts{text_at(answer.body, "ts")};
    if (ts.empty()) { co_return net::net_errc::outcome_unknown; }
    co_return ts;
}

awaitable<result<>> http_web_api::chat_post_ephemeral(slack::channel_id channel, slack::user_id user,
                                                      slack::message_ts thread_ts, std::string content) {
    if (!base_) { co_return base_.error(); }
    content_call make = [this, channel, user, thread_ts](const std::string& shown) -> result<web_call> {
        auto body = ephemeral_body(channel, user, thread_ts, shown);
        if (!body) { return body.error(); }
        auto call = method_call("chat.postEphemeral", options_.bot_token, json_type, std::move(*body));
        call.kind += " " + channel.value;
        call.repeats = repeatable::only_if_unsent;
        return call;
    };
    const auto answer = co_await carry_out_with(std::move(content), std::move(make));
    if (answer.error) { co_return answer.error; }
    co_return result<>{};
}

awaitable<result<>> http_web_api::chat_update(slack::channel_id channel, slack::message_ts ts, std::string content) {
    if (!base_) { co_return base_.error(); }
    content_call make = [this, channel, ts](const std::string& shown) -> result<web_call> {
        auto body = update_body(channel, ts, shown);
        if (!body) { return body.error(); }
        return method_call("chat.update", options_.bot_token, json_type, std::move(*body));
    };
    const auto answer = co_await carry_out_with(std::move(content), std::move(make));
    if (answer.error) { co_return answer.error; }
    co_return result<>{};
}

awaitable<result<>> http_web_api::chat_delete(slack::channel_id channel, slack::message_ts ts) {
    if (!base_) { co_return base_.error(); }
    const nlohmann::json arguments = {{"channel", channel.value}, {"ts", ts.value}};
    auto call = json_call("chat.delete", arguments);
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error && answer.error != slack_errc::not_found) { co_return answer.error; }
    co_return result<>{};
}

awaitable<result<std::optional<slack::message_ts>>> http_web_api::find_posted(slack::channel_id channel,
                                                                              slack::message_ts thread_ts,
                                                                              std::string key,
                                                                              std::chrono::seconds since) {
    if (!base_) { co_return base_.error(); }
    const std::string method = thread_ts.empty() ? "conversations.history" : "conversations.replies";
    const std::string oldest = since.count() > 0 ? std::to_string(since.count()) + ".000000" : "";
    std::string cursor;
    for (int page = 0; page < most_pages; ++page) {
        const form_fields fields = {{"channel", channel.value}, {"ts", thread_ts.value},          {"oldest", oldest},
                                    {"inclusive", "true"},      {"include_all_metadata", "true"}, {"limit", page_size},
                                    {"cursor", cursor}};
        auto call = method_call(method, options_.bot_token, form_type, form_body(fields));
        const auto answer = co_await carry_out(std::move(call));
        if (answer.error) { co_return answer.error; }
        auto found = message_with_key(answer.body, key);
        if (found) { co_return found; }
        cursor = text_at(member_at(answer.body, "response_metadata"), "next_cursor");
        if (cursor.empty()) { break; }
    }
    co_return std::optional<slack::message_ts>{};
}

awaitable<result<std::vector<thread_message>>> http_web_api::conversations_replies(slack::channel_id channel,
                                                                                   slack::message_ts thread_ts) {
    if (!base_) { co_return base_.error(); }
    std::vector<thread_message> messages;
    std::string cursor;
    for (int page = 0; page < most_pages; ++page) {
        const form_fields fields = {
            {"channel", channel.value}, {"ts", thread_ts.value}, {"limit", page_size}, {"cursor", cursor}};
        auto call = method_call("conversations.replies", options_.bot_token, form_type, form_body(fields));
        const auto answer = co_await carry_out(std::move(call));
        if (answer.error) { co_return answer.error; }
        for (const auto& message : member_at(answer.body, "messages")) { messages.push_back(read_message(message)); }
        cursor = text_at(member_at(answer.body, "response_metadata"), "next_cursor");
        if (cursor.empty()) { break; }
    }
    co_return messages;
}

awaitable<result<>> http_web_api::respond(std::string response_url, std::string content) {
    auto address = net::parse_web_address(response_url);
    if (!address) { co_return address.error(); }
    if (!is_trusted_host(address->host)) { co_return net::net_errc::bad_address; }
    content_call make = [url = std::move(response_url), to = std::move(*address)](const std::string& shown) {
        web_call call;
        call.method = "response_url";
        call.kind = url;
        call.repeats = repeatable::only_if_unsent;
        call.request.method = "POST";
        call.request.address = to;
        call.request.headers = {{"Content-Type", json_type}};
        call.request.body = shown;
        call.read = read_response_url_answer;
        return result<web_call>{std::move(call)};
    };
    const auto answer = co_await carry_out_with(std::move(content), std::move(make));
    if (answer.error) { co_return answer.error; }
    co_return result<>{};
}

}  // namespace hirewise::slack_io
