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
// are members.
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

    // What was called, in order.
    int auth_tests = 0;
    int opens = 0;
    std::vector<slack::user_id> looked_up_users;
    std::vector<slack_io::outgoing_message> posted;
    std::vector<ephemeral> ephemerals;
    std::vector<look_up> look_ups;
    std::vector<response> responses;

    // What comes back next.
    std::deque<result<slack_io::identity>> auth_test_results;
    std::deque<result<std::string>> open_results;
    std::deque<result<slack_io::standing>> user_results;
    std::deque<result<slack::message_ts>> post_results;
    std::deque<result<>> ephemeral_results;
    std::deque<result<std::optional<slack::message_ts>>> look_up_results;
    std::deque<result<>> respond_results;

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

private:
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
