#include "workspace/web_api_front.hpp"

#include <chrono>
#include <utility>

#include "base/json.hpp"
#include "net/web_address.hpp"
#include "workspace/answers.hpp"
#include "workspace/arguments.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::string_view bearer = "Bearer ";
constexpr std::string_view open_method = "apps.connections.open";
constexpr std::chrono::hours for_ever{24};

std::string token_of(const net::http_request& request, const json& arguments) {
    const std::string_view header = net::header_value(request.headers, "Authorization");
    if (header.starts_with(bearer)) { return std::string{header.substr(bearer.size())}; }
    return text_at(arguments, "token");
}

// The Host header if it is a loopback name: links are then opened towards the name that the certificate was checked
// against.
std::string usable_host(const net::http_request& request, const std::string& otherwise) {
    const std::string host{net::header_value(request.headers, "Host")};
    return net::is_loopback(host.substr(0, host.rfind(':'))) ? host : otherwise;
}

// Over the limit of a method: only that one is blocked, for so many seconds.
net::http_response too_many(int wait) {
    net::http_response answer = error_answer(429, "ratelimited");
    answer.headers.emplace_back("Retry-After", std::to_string(wait));
    return answer;
}

}  // namespace

awaitable<net::http_response> web_api_front::answer(std::string method, net::http_request request) {
    ++calls_[method];
    changed_.ring();
    const auto begin = std::chrono::steady_clock::now();
    const api_method* const known = find_method(method);
    json sent = read_arguments(request, known == nullptr || known->reads_json).values;
    net::http_response answered = co_await respond(method, std::move(request));
    const auto taken = std::chrono::steady_clock::now() - begin;
    auto received = parse_json(answered.body);
    traffic_entry entry;
    entry.kind = "call";
    entry.name = method;
    entry.taken = std::chrono::duration_cast<std::chrono::milliseconds>(taken);
    entry.sent = std::move(sent);
    if (received) { entry.received = std::move(*received); }
    entry.ok = answered.status == 200 && flag_at(entry.received, "ok");
    // A ticket is in the address that this method gives out.
    if (method == open_method && entry.ok) { entry.received["url"] = "(left out)"; }
    entry.id = std::string{net::header_value(answered.headers, "X-Slack-Req-Id")};
    traffic_.add(std::move(entry));
    co_return answered;
}

awaitable<net::http_response> web_api_front::respond(std::string method, net::http_request request) {
    if (method == open_method && misbehaviour_.hold_open_calls) {
        auto released = [this] { return stopping_ || !misbehaviour_.hold_open_calls; };
        auto waited = co_await changed_.wait_until(std::move(released), for_ever);
        if (!waited || stopping_) { co_return error_answer(503, "service_unavailable"); }
    }
    faults::method_fault* const fault = fault_of(method);
    if (fault != nullptr && fault->times > 0) { --fault->times; }
    if (fault != nullptr && !fault->after_work) { co_return broken(*fault); }
    const bool drops = fault != nullptr;
    net::http_response answered = with_headers(work(method, request), find_method(method));
    changed_.ring();
    if (drops) { answered.status = 0; }
    co_return answered;
}

net::http_response web_api_front::work(const std::string& name, const net::http_request& request) {
    const auto refusing = [](refusal why) { return json_answer(200, refused(why)); };
    const api_method* method = find_method(name);
    if (method == nullptr) {
        json answer = refused({"unknown_method"});
        answer["req_method"] = name;
        return json_answer(200, answer);
    }
    const bool takes_posts_only = method->token == token_kind::app;
    if (takes_posts_only && request.method != "POST") { return refusing({"insecure_request"}); }
    call_arguments read = read_arguments(request, method->reads_json);
    std::string token_fault = check_token(*method, request, read.values);
    if (!token_fault.empty()) { return refusing({std::move(token_fault)}); }
    if (misbehaviour_.rate_limits) {
        const std::string channel = text_argument(read.values, "channel");
        const int wait = limits_.take(name, method->tier, channel, options_.clock.since_epoch());
        if (wait > 0) { return too_many(wait); }
    }
    if (!read.error.empty()) { return refusing({read.error}); }
    method_call call;
    call.arguments = std::move(read.values);
    call.host = usable_host(request, address_);
    return json_answer(200, call_method(*method, desk_, call));
}

std::string web_api_front::check_token(const api_method& method, const net::http_request& request,
                                       const json& arguments) const {
    const std::string token = token_of(request, arguments);
    if (token.empty()) { return "not_authed"; }
    if (token != options_.app_token && token != options_.bot_token) { return "invalid_auth"; }
    const std::string& wanted = method.token == token_kind::app ? options_.app_token : options_.bot_token;
    return token == wanted ? "" : "not_allowed_token_type";
}

faults::method_fault* web_api_front::fault_of(const std::string& method) {
    for (faults::method_fault& fault : misbehaviour_.methods) {
        if (fault.method == method && fault.times != 0) { return &fault; }
    }
    return nullptr;
}

net::http_response web_api_front::broken(const faults::method_fault& fault) const {
    net::http_response answer;
    answer.status = fault.status;
    if (!fault.error.empty()) {
        answer = error_answer(fault.status, fault.error);
    } else if (fault.status == 429) {
        answer = error_answer(fault.status, "ratelimited");
    } else {
        answer.headers.emplace_back("Content-Type", "text/html");
        answer.body = "<!doctype html><title>Something went wrong</title>";
    }
    if (fault.retry_after != 0) { answer.headers.emplace_back("Retry-After", std::to_string(fault.retry_after)); }
    return answer;
}

net::http_response web_api_front::with_headers(net::http_response answer, const api_method* method) {
    answer.headers.emplace_back("X-Slack-Req-Id", desk_.ids.request_id());
    if (method == nullptr) { return answer; }
    const bool for_app = method->token == token_kind::app;
    answer.headers.emplace_back("x-oauth-scopes", for_app ? "connections:write" : std::string{bot_scopes()});
    answer.headers.emplace_back("x-accepted-oauth-scopes", std::string{method->scope});
    return answer;
}

std::size_t web_api_front::calls(const std::string& method) const {
    const auto found = calls_.find(method);
    return found == calls_.end() ? 0 : found->second;
}

}  // namespace hirewise::workspace
