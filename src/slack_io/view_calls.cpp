#include <utility>

#include "base/json.hpp"
#include "slack_io/call_body.hpp"
#include "slack_io/http_web_api.hpp"

// Calls about views.
namespace hirewise::slack_io {
namespace {

// A trigger lives for three seconds.
constexpr std::chrono::milliseconds longest_trigger_wait{2'000};

}  // namespace

awaitable<result<opened_view>> http_web_api::view_call(web_call call) {
    const auto answer = co_await carry_out(std::move(call));
    if (answer.error) { co_return answer.error; }
    const auto& view = member_at(answer.body, "view");
    opened_view opened;
    opened.id.value = text_at(view, "id");
    opened.hash = text_at(view, "hash");
    co_return opened;
}

awaitable<result<opened_view>> http_web_api::views_open(slack::trigger_id trigger, std::string view) {
    if (!base_) { co_return base_.error(); }
    const nlohmann::json arguments = {{"trigger_id", trigger.value}};
    auto body = view_body(arguments, view);
    if (!body) { co_return body.error(); }
    auto call = method_call("views.open", options_.bot_token, json_type, std::move(*body));
    call.repeats = repeatable::never;
    call.longest_wait = longest_trigger_wait;
    co_return co_await view_call(std::move(call));
}

awaitable<result<opened_view>> http_web_api::views_push(slack::trigger_id trigger, std::string view) {
    if (!base_) { co_return base_.error(); }
    const nlohmann::json arguments = {{"trigger_id", trigger.value}};
    auto body = view_body(arguments, view);
    if (!body) { co_return body.error(); }
    auto call = method_call("views.push", options_.bot_token, json_type, std::move(*body));
    call.repeats = repeatable::never;
    call.longest_wait = longest_trigger_wait;
    co_return co_await view_call(std::move(call));
}

awaitable<result<opened_view>> http_web_api::views_update(slack::view_id which, std::string view, std::string hash) {
    if (!base_) { co_return base_.error(); }
    nlohmann::json arguments = {{"view_id", which.value}};
    if (!hash.empty()) { arguments["hash"] = hash; }
    auto body = view_body(arguments, view);
    if (!body) { co_return body.error(); }
    auto call = method_call("views.update", options_.bot_token, json_type, std::move(*body));
    co_return co_await view_call(std::move(call));
}

awaitable<result<opened_view>> http_web_api::views_publish(slack::user_id user, std::string view, std::string hash) {
    if (!base_) { co_return base_.error(); }
    nlohmann::json arguments = {{"user_id", user.value}};
    if (!hash.empty()) { arguments["hash"] = hash; }
    auto body = view_body(arguments, view);
    if (!body) { co_return body.error(); }
    auto call = method_call("views.publish", options_.bot_token, json_type, std::move(*body));
    co_return co_await view_call(std::move(call));
}

}  // namespace hirewise::slack_io
