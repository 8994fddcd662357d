#include "slack_io/web_api.hpp"

#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "net/errors.hpp"
#include "slack_io/call_answer.hpp"
#include "slack_io/call_body.hpp"
#include "slack_io/call_retry.hpp"
#include "slack_io/rate_limits.hpp"
#include "slack_io/trusted_host.hpp"

namespace hirewise::slack_io {
namespace {

using slack::slack_errc;

constexpr const char* form_type = "application/x-www-form-urlencoded";
constexpr const char* json_type = "application/json; charset=utf-8";

// A thread is looked through this far for a message of ours.
constexpr int most_pages = 5;
constexpr const char* page_size = "200";

struct web_call {
    std::string method;  // "chat.postMessage"; for the log
    std::string kind;    // what a 429 holds back
    repeatable repeats = repeatable::always;
    net::http_request request;
    call_answer (*read)(const net::http_response&) = read_answer;
};

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

class http_web_api final : public web_api {
public:
    http_web_api(net::http_client& http, web_api_options options, logger log)
        : http_{http},
          options_{std::move(options)},
          base_{net::parse_web_address(options_.base)},
          log_{std::move(log)} {}

    awaitable<result<identity>> auth_test() override;
    awaitable<result<std::string>> apps_connections_open() override;
    awaitable<result<standing>> users_info(slack::user_id user) override;
    awaitable<result<slack::message_ts>> chat_post_message(outgoing_message message) override;
    awaitable<result<>> chat_post_ephemeral(slack::channel_id channel, slack::user_id user, slack::message_ts thread_ts,
                                            std::string content) override;
    awaitable<result<std::optional<slack::message_ts>>> find_posted(slack::channel_id channel,
                                                                    slack::message_ts thread_ts, std::string key,
                                                                    std::chrono::seconds since) override;
    awaitable<result<>> respond(std::string response_url, std::string content) override;

private:
    web_call method_call(std::string method, const std::string& token, const char* type, std::string body) const;
    bool may_link_to(const std::string& address) const;

    awaitable<call_answer> carry_out(web_call call);
    awaitable<call_answer> try_once(net::http_request request, call_answer (*read)(const net::http_response&));
    void note(const web_call& call, const call_answer& answer, const retry_decision& next);

    net::http_client& http_;
    web_api_options options_;
    result<net::web_address> base_;
    logger log_;
    rate_limits limits_;
    std::uint32_t calls_ = 0;
};

web_call http_web_api::method_call(std::string method, const std::string& token, const char* type,
                                   std::string body) const {
    web_call call;
    call.request.method = "POST";
    call.request.address = *base_;
    call.request.address.target += method;
    call.request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", type}};
    call.request.body = std::move(body);
    call.kind = method;
    call.method = std::move(method);
    return call;
}

// Slack's own hosts and loopback; an API at another host may link to itself.
bool http_web_api::may_link_to(const std::string& address) const {
    const auto parsed = net::parse_web_address(address);
    return parsed && (is_trusted_host(parsed->host) || parsed->host == base_->host);
}

awaitable<call_answer> http_web_api::try_once(net::http_request request,
                                              call_answer (*read)(const net::http_response&)) {
    auto response = co_await http_.send(std::move(request));
    if (response) { co_return read(*response); }
    call_answer failed;
    failed.error = response.error();
    failed.detail = response.error().message();
    co_return failed;
}

void http_web_api::note(const web_call& call, const call_answer& answer, const retry_decision& next) {
    if (answer.error == slack_errc::rate_limited) {
        const auto now = std::chrono::steady_clock::now();
        limits_.hold_back(call.kind, now + answer.retry_after, now);
        log_.info("slack limits the rate",
                  {{"method", call.method}, {"retry_after_ms", std::to_string(answer.retry_after.count())}});
    } else if (next.wait) {
        log_.debug("call failed, trying again", {{"method", call.method}, {"error", answer.detail}});
    } else {
        log_.info("call failed", {{"method", call.method}, {"error", answer.detail}});
    }
}

awaitable<call_answer> http_web_api::carry_out(web_call call) {
    retry_options options;
    options.attempts = options_.attempts;
    options.first_retry = options_.first_retry;
    options.longest_retry_after = options_.longest_retry_after;
    options.seed = options_.seed + calls_++;
    call_retry retry{call.repeats, options};

    while (true) {
        const auto held_back = limits_.wait(call.kind, std::chrono::steady_clock::now());
        if (held_back > options_.longest_retry_after) {
            call_answer refused;
            refused.error = slack_errc::rate_limited;
            refused.retry_after = held_back;
            co_return refused;
        }
        if (held_back.count() > 0) {
            co_await async::pause(held_back);
            continue;  // another call may have been told to wait longer
        }
        auto request = call.request;
        auto answer = co_await try_once(std::move(request), call.read);
        if (!answer.error) { co_return answer; }
        const retry_decision next = retry.after(answer.error, answer.retry_after);
        note(call, answer, next);
        answer.error = next.error;
        if (!next.wait) { co_return answer; }
        if (answer.error != slack_errc::rate_limited) { co_await async::pause(*next.wait); }
    }
}

awaitable<result<identity>> http_web_api::auth_test() {
    if (!base_) { co_return base_.error(); }
    auto call = method_call("auth.test", options_.bot_token, form_type, {});
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    identity self;
    self.user.value = text_at(answer.body, "user_id");
    self.bot.value = text_at(answer.body, "bot_id");
    self.team.value = text_at(answer.body, "team_id");
    self.user_name = text_at(answer.body, "user");
    self.team_name = text_at(answer.body, "team");
    if (self.user.empty()) { co_return slack_errc::not_slack; }
    co_return self;
}

awaitable<result<std::string>> http_web_api::apps_connections_open() {
    if (!base_) { co_return base_.error(); }
    auto call = method_call("apps.connections.open", options_.app_token, form_type, {});
    call.repeats = repeatable::never;
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    std::string address = text_at(answer.body, "url");
    if (!may_link_to(address)) { co_return slack_errc::not_slack; }
    co_return address;
}

awaitable<result<standing>> http_web_api::users_info(slack::user_id user) {
    if (!base_) { co_return base_.error(); }
    const form_fields fields = {{"user", user.value}};
    auto call = method_call("users.info", options_.bot_token, form_type, form_body(fields));
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    const auto& member = member_at(answer.body, "user");
    if (text_at(member, "id") != user.value) { co_return slack_errc::not_slack; }
    standing found;
    found.team.value = text_at(member, "team_id");
    found.is_admin = flag_at(member, "is_admin");
    found.is_owner = flag_at(member, "is_owner");
    found.is_stranger = flag_at(member, "is_stranger");
    co_return found;
}

awaitable<result<slack::message_ts>> http_web_api::chat_post_message(outgoing_message message) {
    if (!base_) { co_return base_.error(); }
    auto body = post_body(message);
    if (!body) { co_return body.error(); }
    auto call = method_call("chat.postMessage", options_.bot_token, json_type, std::move(*body));
    call.kind += " " + message.channel.value;
    call.repeats = repeatable::only_if_unsent;
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    slack::message_ts ts{text_at(answer.body, "ts")};
    if (ts.empty()) { co_return net::net_errc::outcome_unknown; }
    co_return ts;
}

awaitable<result<>> http_web_api::chat_post_ephemeral(slack::channel_id channel, slack::user_id user,
                                                      slack::message_ts thread_ts, std::string content) {
    if (!base_) { co_return base_.error(); }
    auto body = ephemeral_body(channel, user, thread_ts, content);
    if (!body) { co_return body.error(); }
    auto call = method_call("chat.postEphemeral", options_.bot_token, json_type, std::move(*body));
    call.kind += " " + channel.value;
    call.repeats = repeatable::only_if_unsent;
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
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

awaitable<result<>> http_web_api::respond(std::string response_url, std::string content) {
    auto address = net::parse_web_address(response_url);
    if (!address) { co_return address.error(); }
    if (!is_trusted_host(address->host)) { co_return net::net_errc::bad_address; }
    web_call call;
    call.method = "response_url";
    call.kind = response_url;
    call.repeats = repeatable::only_if_unsent;
    call.request.method = "POST";
    call.request.address = std::move(*address);
    call.request.headers = {{"Content-Type", json_type}};
    call.request.body = std::move(content);
    call.read = read_response_url_answer;
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    co_return result<>{};
}

}  // namespace

std::unique_ptr<web_api> make_web_api(net::http_client& http, web_api_options options, logger log) {
    return std::make_unique<http_web_api>(http, std::move(options), std::move(log));
}

}  // namespace hirewise::slack_io
