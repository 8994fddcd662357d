#include "support/fake_web_api.hpp"

#include <algorithm>

namespace hirewise::test {
namespace {

// The prepared result whose turn it is.
template <class T>
result<T> next(std::deque<result<T>>& prepared, const T& otherwise) {
    if (prepared.empty()) { return otherwise; }
    result<T> front = std::move(prepared.front());
    prepared.pop_front();
    return front;
}

result<> next(std::deque<result<>>& prepared) {
    if (prepared.empty()) { return {}; }
    result<> front = prepared.front();
    prepared.pop_front();
    return front;
}

}  // namespace

awaitable<result<slack_io::identity>> fake_web_api::auth_test() {
    ++auth_tests;
    co_await held("auth.test");
    co_return next(auth_test_results, self);
}

awaitable<result<std::string>> fake_web_api::apps_connections_open() {
    const std::string address = "wss://wss-primary.slack.com/link/?ticket=t" + std::to_string(++opens);
    co_await held("apps.connections.open");
    co_return next(open_results, address);
}

awaitable<result<slack_io::standing>> fake_web_api::users_info(slack::user_id user) {
    looked_up_users.push_back(std::move(user));
    co_await held("users.info");
    const slack_io::standing member{self.team};
    co_return next(user_results, member);
}

awaitable<result<slack::message_ts>> fake_web_api::chat_post_message(slack_io::outgoing_message message) {
    posted.push_back(std::move(message));
    const auto number = std::to_string(posted.size());
    const slack::message_ts ts{"1700000000." + std::string(6 - std::min<std::size_t>(6, number.size()), '0') + number};
    co_await held("chat.postMessage");
    co_return next(post_results, ts);
}

awaitable<result<>> fake_web_api::chat_post_ephemeral(slack::channel_id channel, slack::user_id user,
                                                      slack::message_ts thread_ts, std::string content) {
    ephemerals.push_back({std::move(channel), std::move(user), std::move(thread_ts), std::move(content)});
    co_await held("chat.postEphemeral");
    co_return next(ephemeral_results);
}

awaitable<result<std::optional<slack::message_ts>>> fake_web_api::find_posted(slack::channel_id channel,
                                                                              slack::message_ts thread_ts,
                                                                              std::string key,
                                                                              std::chrono::seconds since) {
    look_ups.push_back({std::move(channel), std::move(thread_ts), std::move(key), since});
    co_await held("conversations.replies");
    co_return next(look_up_results, std::optional<slack::message_ts>{});
}

awaitable<result<>> fake_web_api::respond(std::string response_url, std::string content) {
    responses.push_back({std::move(response_url), std::move(content)});
    co_await held("response_url");
    co_return next(respond_results);
}

awaitable<result<slack_io::opened_view>> fake_web_api::views_open(slack::trigger_id trigger, std::string view) {
    views.push_back({"open", std::move(trigger.value), std::move(view)});
    co_await held("views.open");
    co_return next_view();
}

awaitable<result<slack_io::opened_view>> fake_web_api::views_push(slack::trigger_id trigger, std::string view) {
    views.push_back({"push", std::move(trigger.value), std::move(view)});
    co_await held("views.push");
    co_return next_view();
}

awaitable<result<slack_io::opened_view>> fake_web_api::views_update(slack::view_id which, std::string view,
                                                                    std::string hash) {
    views.push_back({"update", std::move(which.value), std::move(view), std::move(hash)});
    co_await held("views.update");
    co_return next_view();
}

awaitable<result<slack_io::opened_view>> fake_web_api::views_publish(slack::user_id user, std::string view,
                                                                     std::string hash) {
    views.push_back({"publish", std::move(user.value), std::move(view), std::move(hash)});
    co_await held("views.publish");
    co_return next_view();
}

awaitable<result<>> fake_web_api::chat_update(slack::channel_id channel, slack::message_ts ts, std::string content) {
    changes.push_back({std::move(channel), std::move(ts), std::move(content)});
    co_await held("chat.update");
    co_return next(change_results);
}

awaitable<result<>> fake_web_api::chat_delete(slack::channel_id channel, slack::message_ts ts) {
    changes.push_back({std::move(channel), std::move(ts), {}});
    co_await held("chat.delete");
    co_return next(change_results);
}

awaitable<result<std::vector<slack_io::thread_message>>> fake_web_api::conversations_replies(
    slack::channel_id channel, slack::message_ts thread_ts) {
    (void)channel;
    read_threads.push_back(std::move(thread_ts));
    co_await held("conversations.replies");
    co_return next(thread_results, std::vector<slack_io::thread_message>{});
}

awaitable<result<slack::channel_id>> fake_web_api::conversations_open(slack::user_id user) {
    const slack::channel_id direct{"D" + user.value.substr(1)};
    opened_directs.push_back(std::move(user));
    co_await held("conversations.open");
    co_return next(direct_results, direct);
}

awaitable<result<std::vector<slack::user_id>>> fake_web_api::usergroups_users_list(std::string usergroup) {
    looked_up_groups.push_back(std::move(usergroup));
    co_await held("usergroups.users.list");
    co_return next(group_results, std::vector<slack::user_id>{});
}

awaitable<result<>> fake_web_api::assistant_set_status(slack::channel_id channel, slack::message_ts thread_ts,
                                                       std::string status, std::vector<std::string> loading_messages) {
    agent_calls.push_back(
        {"setStatus", std::move(channel), std::move(thread_ts), std::move(status), std::move(loading_messages)});
    co_await held("assistant.threads.setStatus");
    co_return next(agent_results);
}

awaitable<result<>> fake_web_api::assistant_set_title(slack::channel_id channel, slack::message_ts thread_ts,
                                                      std::string title) {
    agent_calls.push_back({"setTitle", std::move(channel), std::move(thread_ts), std::move(title), {}});
    co_await held("assistant.threads.setTitle");
    co_return next(agent_results);
}

awaitable<result<>> fake_web_api::assistant_set_suggested_prompts(slack::channel_id channel,
                                                                  slack::message_ts thread_ts, std::string title,
                                                                  std::vector<slack_io::suggested_prompt> prompts) {
    std::vector<std::string> offered;
    for (auto& prompt : prompts) { offered.push_back(std::move(prompt.message)); }
    agent_calls.push_back(
        {"setSuggestedPrompts", std::move(channel), std::move(thread_ts), std::move(title), std::move(offered)});
    co_await held("assistant.threads.setSuggestedPrompts");
    co_return next(agent_results);
}

awaitable<result<slack::file_id>> fake_web_api::upload_file(slack_io::file_upload file) {
    uploads.push_back(std::move(file));
    const slack::file_id made{"F" + std::to_string(uploads.size())};
    co_await held("files.upload");
    co_return next(upload_results, made);
}

result<slack_io::opened_view> fake_web_api::next_view() {
    const slack_io::opened_view opened{{"V" + std::to_string(views.size())}, "h" + std::to_string(views.size())};
    return next(view_results, opened);
}

awaitable<void> fake_web_api::held(const char* method) {
    std::string name{method};
    if (hold) { co_await hold(std::move(name)); }
}

}  // namespace hirewise::test
