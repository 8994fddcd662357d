#include <algorithm>
#include <utility>

#include "base/json.hpp"
#include "base/text.hpp"
#include "slack_io/http_web_api.hpp"

// Calls about the agent pane (slack-platform, 7.4).
namespace hirewise::slack_io {
namespace {

constexpr std::size_t most_loading_messages = 10;
constexpr std::size_t longest_loading_message = 50;
constexpr std::size_t most_prompts = 4;
constexpr std::size_t longest_title = 200;

}  // namespace

awaitable<result<>> http_web_api::assistant_set_status(slack::channel_id channel, slack::message_ts thread_ts,
                                                       std::string status, std::vector<std::string> loading_messages) {
    if (!base_) { co_return base_.error(); }
    nlohmann::json arguments = {{"channel_id", channel.value}, {"thread_ts", thread_ts.value}, {"status", status}};
    const auto count = std::min(loading_messages.size(), most_loading_messages);
    for (std::size_t i = 0; i < count; ++i) {
        arguments["loading_messages"].push_back(clip(loading_messages[i], longest_loading_message));
    }
    auto call = json_call("assistant.threads.setStatus", arguments);
    co_return co_await plain_call(std::move(call));
}

awaitable<result<>> http_web_api::assistant_set_title(slack::channel_id channel, slack::message_ts thread_ts,
                                                      std::string title) {
    if (!base_) { co_return base_.error(); }
    const nlohmann::json arguments = {
        {"channel_id", channel.value}, {"thread_ts", thread_ts.value}, {"title", clip(title, longest_title)}};
    auto call = json_call("assistant.threads.setTitle", arguments);
    co_return co_await plain_call(std::move(call));
}

awaitable<result<>> http_web_api::assistant_set_suggested_prompts(slack::channel_id channel,
                                                                  slack::message_ts thread_ts, std::string title,
                                                                  std::vector<suggested_prompt> prompts) {
    if (!base_) { co_return base_.error(); }
    nlohmann::json arguments = {{"channel_id", channel.value}, {"prompts", nlohmann::json::array()}};
    if (!thread_ts.empty()) { arguments["thread_ts"] = thread_ts.value; }
    if (!title.empty()) { arguments["title"] = title; }
    const auto count = std::min(prompts.size(), most_prompts);
    for (std::size_t i = 0; i < count; ++i) {
        arguments["prompts"].push_back({{"title", prompts[i].title}, {"message", prompts[i].message}});
    }
    auto call = json_call("assistant.threads.setSuggestedPrompts", arguments);
    co_return co_await plain_call(std::move(call));
}

}  // namespace hirewise::slack_io
