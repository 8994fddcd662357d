#include "slack_io/web_api.hpp"

#include <utility>

#include "async/pause.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "slack_io/call_body.hpp"
#include "slack_io/http_web_api.hpp"
#include "slack_io/trusted_host.hpp"

namespace hirewise::slack_io {

using slack::slack_errc;

namespace {

constexpr const char* granted_scopes = "x-oauth-scopes";

// With the scopes of the token, which stand in a header.
call_answer read_introduction(const net::http_response& response) {
    auto answer = read_answer(response);
    if (answer.error) { return answer; }
    answer.body[granted_scopes] = std::string{net::header_value(response.headers, granted_scopes)};
    return answer;
}

std::vector<std::string> names_in(const std::string& list) {
    std::vector<std::string> names;
    for (const auto part : split(list, ',')) {
        if (!trim(part).empty()) { names.emplace_back(trim(part)); }
    }
    return names;
}

}  // namespace

http_web_api::http_web_api(net::http_client& http, web_api_options options, logger log)
    : http_{http}, options_{std::move(options)}, base_{net::parse_web_address(options_.base)}, log_{std::move(log)} {}

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

web_call http_web_api::json_call(std::string method, const nlohmann::json& arguments) const {
    return method_call(std::move(method), options_.bot_token, json_type, dump_json(arguments));
}

awaitable<result<>> http_web_api::plain_call(web_call call) {
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    co_return result<>{};
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
    options.longest_retry_after = call.longest_wait.value_or(options_.longest_retry_after);
    options.seed = options_.seed + calls_++;
    call_retry retry{call.repeats, options};

    while (true) {
        const auto held_back = limits_.wait(call.kind, std::chrono::steady_clock::now());
        if (held_back > options.longest_retry_after) {
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
    call.read = read_introduction;
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    identity self;
    self.user.value = text_at(answer.body, "user_id");
    self.bot.value = text_at(answer.body, "bot_id");
    self.team.value = text_at(answer.body, "team_id");
    self.user_name = text_at(answer.body, "user");
    self.team_name = text_at(answer.body, "team");
    self.scopes = names_in(text_at(answer.body, granted_scopes));
    if (self.user.empty()) { co_return slack_errc::not_slack; }
    own_team_ = self.team;
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

awaitable<result<std::vector<slack::user_id>>> http_web_api::usergroups_users_list(std::string usergroup) {
    if (!base_) { co_return base_.error(); }
    const form_fields fields = {{"usergroup", usergroup}};
    auto call = method_call("usergroups.users.list", options_.bot_token, form_type, form_body(fields));
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    std::vector<slack::user_id> members;
    for (const auto& user : member_at(answer.body, "users")) {
        if (user.is_string()) { members.push_back({user.get<std::string>()}); }
    }
    co_return members;
}

awaitable<result<slack::channel_id>> http_web_api::conversations_open(slack::user_id user) {
    if (!base_) { co_return base_.error(); }
    const form_fields fields = {{"users", user.value}};
    auto call = method_call("conversations.open", options_.bot_token, form_type, form_body(fields));
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    slack::channel_id opened{text_at(member_at(answer.body, "channel"), "id")};
    if (opened.empty()) { co_return slack_errc::not_slack; }
    co_return opened;
}

std::unique_ptr<web_api> make_web_api(net::http_client& http, web_api_options options, logger log) {
    return std::make_unique<http_web_api>(http, std::move(options), std::move(log));
}

}  // namespace hirewise::slack_io
