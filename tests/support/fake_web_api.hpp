#pragma once

#include <algorithm>
#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "slack_io/web_api.hpp"

namespace hirewise::test {

// A Web API that records every call. Each kind of call takes its next prepared result; without one it succeeds:
// posts with increasing ts ("1700000000.000001", ...), look-ups with "not there", opens with a fresh ticket, people
// are members, views get the ids V1, V2, ... and files F1, F2, ...; threads and groups are empty.
class fake_web_api : public slack_io::web_api {
public:
    struct ephemeral {
        slack::channel_id channel;
        slack::user_id user;
        slack::message_ts thread_ts;
        std::string content;
    };
    struct look_up {
        slack::channel_id channel;
        slack::message_ts thread_ts;
        std::string key;
        std::chrono::seconds since;
    };
    struct response {
        std::string response_url;
        std::string content;
    };

    // A call about a view: "open", "push", "update" or "publish"; `whom` is the trigger, the view or the person.
    struct view_call {
        std::string kind;
        std::string whom;
        std::string view;
        std::string hash = {};
    };
    struct change {
        slack::channel_id channel;
        slack::message_ts ts;
        std::string content;  // empty: deleted
    };
    // A call about a thread of the agent pane.
    struct agent_call {
        std::string method;
        slack::channel_id channel;
        slack::message_ts thread_ts;
        std::string words;               // status or title
        std::vector<std::string> extra;  // loading messages or messages of the prompts
    };

    // What was called, in order.
    int auth_tests = 0;
    int opens = 0;
    std::vector<slack::user_id> looked_up_users;
    std::vector<slack_io::outgoing_message> posted;
    std::vector<ephemeral> ephemerals;
    std::vector<look_up> look_ups;
    std::vector<response> responses;
    std::vector<view_call> views;
    std::vector<change> changes;
    std::vector<agent_call> agent_calls;
    std::vector<slack_io::file_upload> uploads;
    std::vector<slack::user_id> opened_directs;
    std::vector<std::string> looked_up_groups;
    std::vector<slack::message_ts> read_threads;

    // What comes back next.
    std::deque<result<slack_io::identity>> auth_test_results;
    std::deque<result<std::string>> open_results;
    std::deque<result<slack_io::standing>> user_results;
    std::deque<result<slack::message_ts>> post_results;
    std::deque<result<>> ephemeral_results;
    std::deque<result<std::optional<slack::message_ts>>> look_up_results;
    std::deque<result<>> respond_results;
    std::deque<result<slack_io::opened_view>> view_results;
    std::deque<result<>> change_results;
    std::deque<result<>> agent_results;
    std::deque<result<slack::file_id>> upload_results;
    std::deque<result<slack::channel_id>> direct_results;
    std::deque<result<std::vector<slack::user_id>>> group_results;
    std::deque<result<std::vector<slack_io::thread_message>>> thread_results;

    slack_io::identity self{{"U0BOT"}, {"B0BOT"}, {"T1"}, "hirewise", "Example Team"};

    // If set: awaited inside every call after it was recorded and before its result is taken, with the name of the
    // method; keeps a call pending as long as it likes.
    std::function<awaitable<void>(std::string method)> hold;

    awaitable<result<slack_io::identity>> auth_test() override {
        ++auth_tests;
        co_await held("auth.test");
        co_return next(auth_test_results, self);
    }

    awaitable<result<std::string>> apps_connections_open() override {
        const std::string address = "wss://wss-primary.slack.com/link/?ticket=t" + std::to_string(++opens);
        co_await held("apps.connections.open");
        co_return next(open_results, address);
    }

    awaitable<result<slack_io::standing>> users_info(slack::user_id user) override {
        looked_up_users.push_back(std::move(user));
        co_await held("users.info");
        const slack_io::standing member{self.team};
        co_return next(user_results, member);
    }

    awaitable<result<slack::message_ts>> chat_post_message(slack_io::outgoing_message message) override {
        posted.push_back(std::move(message));
        const auto number = std::to_string(posted.size());
        const slack::message_ts ts{"1700000000." + std::string(6 - std::min<std::size_t>(6, number.size()), '0') +
                                   number};
        co_await held("chat.postMessage");
        co_return next(post_results, ts);
    }

    awaitable<result<>> chat_post_ephemeral(slack::channel_id channel, slack::user_id user, slack::message_ts thread_ts,
                                            std::string content) override {
        ephemerals.push_back({std::move(channel), std::move(user), std::move(thread_ts), std::move(content)});
        co_await held("chat.postEphemeral");
        co_return next(ephemeral_results);
    }

    awaitable<result<std::optional<slack::message_ts>>> find_posted(slack::channel_id channel,
                                                                    slack::message_ts thread_ts, std::string key,
                                                                    std::chrono::seconds since) override {
        look_ups.push_back({std::move(channel), std::move(thread_ts), std::move(key), since});
        co_await held("conversations.replies");
        co_return next(look_up_results, std::optional<slack::message_ts>{});
    }

    awaitable<result<>> respond(std::string response_url, std::string content) override {
        responses.push_back({std::move(response_url), std::move(content)});
        co_await held("response_url");
        co_return next(respond_results);
    }

    awaitable<result<slack_io::opened_view>> views_open(slack::trigger_id trigger, std::string view) override {
        views.push_back({"open", std::move(trigger.value), std::move(view)});
        co_await held("views.open");
        co_return next_view();
    }
    awaitable<result<slack_io::opened_view>> views_push(slack::trigger_id trigger, std::string view) override {
        views.push_back({"push", std::move(trigger.value), std::move(view)});
        co_await held("views.push");
        co_return next_view();
    }
    awaitable<result<slack_io::opened_view>> views_update(slack::view_id which, std::string view,
                                                          std::string hash) override {
        views.push_back({"update", std::move(which.value), std::move(view), std::move(hash)});
        co_await held("views.update");
        co_return next_view();
    }
    awaitable<result<slack_io::opened_view>> views_publish(slack::user_id user, std::string view,
                                                           std::string hash) override {
        views.push_back({"publish", std::move(user.value), std::move(view), std::move(hash)});
        co_await held("views.publish");
        co_return next_view();
    }

    awaitable<result<>> chat_update(slack::channel_id channel, slack::message_ts ts, std::string content) override {
        changes.push_back({std::move(channel), std::move(ts), std::move(content)});
        co_await held("chat.update");
        co_return next(change_results);
    }
    awaitable<result<>> chat_delete(slack::channel_id channel, slack::message_ts ts) override {
        changes.push_back({std::move(channel), std::move(ts), {}});
        co_await held("chat.delete");
        co_return next(change_results);
    }

    awaitable<result<std::vector<slack_io::thread_message>>> conversations_replies(
        slack::channel_id channel, slack::message_ts thread_ts) override {
        (void)channel;
        read_threads.push_back(std::move(thread_ts));
        co_await held("conversations.replies");
        co_return next(thread_results, std::vector<slack_io::thread_message>{});
    }
    // "D" and the person's id without its first letter.
    awaitable<result<slack::channel_id>> conversations_open(slack::user_id user) override {
        const slack::channel_id direct{"D" + user.value.substr(1)};
        opened_directs.push_back(std::move(user));
        co_await held("conversations.open");
        co_return next(direct_results, direct);
    }
    awaitable<result<std::vector<slack::user_id>>> usergroups_users_list(std::string usergroup) override {
        looked_up_groups.push_back(std::move(usergroup));
        co_await held("usergroups.users.list");
        co_return next(group_results, std::vector<slack::user_id>{});
    }

    awaitable<result<>> assistant_set_status(slack::channel_id channel, slack::message_ts thread_ts, std::string status,
                                             std::vector<std::string> loading_messages) override {
        agent_calls.push_back(
            {"setStatus", std::move(channel), std::move(thread_ts), std::move(status), std::move(loading_messages)});
        co_await held("assistant.threads.setStatus");
        co_return next(agent_results);
    }
    awaitable<result<>> assistant_set_title(slack::channel_id channel, slack::message_ts thread_ts,
                                            std::string title) override {
        agent_calls.push_back({"setTitle", std::move(channel), std::move(thread_ts), std::move(title), {}});
        co_await held("assistant.threads.setTitle");
        co_return next(agent_results);
    }
    awaitable<result<>> assistant_set_suggested_prompts(slack::channel_id channel, slack::message_ts thread_ts,
                                                        std::string title,
                                                        std::vector<slack_io::suggested_prompt> prompts) override {
        std::vector<std::string> offered;
        for (auto& prompt : prompts) { offered.push_back(std::move(prompt.message)); }
        agent_calls.push_back(
            {"setSuggestedPrompts", std::move(channel), std::move(thread_ts), std::move(title), std::move(offered)});
        co_await held("assistant.threads.setSuggestedPrompts");
        co_return next(agent_results);
    }

    awaitable<result<slack::file_id>> upload_file(slack_io::file_upload file) override {
        uploads.push_back(std::move(file));
        const slack::file_id made{"F" + std::to_string(uploads.size())};
        co_await held("files.upload");
        co_return next(upload_results, made);
    }

private:
    result<slack_io::opened_view> next_view() {
        const slack_io::opened_view opened{{"V" + std::to_string(views.size())}, "h" + std::to_string(views.size())};
        return next(view_results, opened);
    }

    awaitable<void> held(const char* method) {
        std::string name{method};
        if (hold) { co_await hold(std::move(name)); }
    }

    template <class T>
    static result<T> next(std::deque<result<T>>& prepared, const T& otherwise) {
        if (prepared.empty()) { return otherwise; }
        result<T> front = std::move(prepared.front());
        prepared.pop_front();
        return front;
    }

    static result<> next(std::deque<result<>>& prepared) {
        if (prepared.empty()) { return {}; }
        result<> front = prepared.front();
        prepared.pop_front();
        return front;
    }
};

}  // namespace hirewise::test
