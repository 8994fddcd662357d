#pragma once

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

    awaitable<result<slack_io::identity>> auth_test() override;
    awaitable<result<std::string>> apps_connections_open() override;
    awaitable<result<slack_io::standing>> users_info(slack::user_id user) override;
    awaitable<result<slack::message_ts>> chat_post_message(slack_io::outgoing_message message) override;
    awaitable<result<>> chat_post_ephemeral(slack::channel_id channel, slack::user_id user, slack::message_ts thread_ts,
                                            std::string content) override;
    awaitable<result<std::optional<slack::message_ts>>> find_posted(slack::channel_id channel,
                                                                    slack::message_ts thread_ts, std::string key,
                                                                    std::chrono::seconds since) override;
    awaitable<result<>> respond(std::string response_url, std::string content) override;
    awaitable<result<slack_io::opened_view>> views_open(slack::trigger_id trigger, std::string view) override;
    awaitable<result<slack_io::opened_view>> views_push(slack::trigger_id trigger, std::string view) override;
    awaitable<result<slack_io::opened_view>> views_update(slack::view_id which, std::string view,
                                                          std::string hash) override;
    awaitable<result<slack_io::opened_view>> views_publish(slack::user_id user, std::string view,
                                                           std::string hash) override;
    awaitable<result<>> chat_update(slack::channel_id channel, slack::message_ts ts, std::string content) override;
    awaitable<result<>> chat_delete(slack::channel_id channel, slack::message_ts ts) override;
    awaitable<result<std::vector<slack_io::thread_message>>> conversations_replies(
        slack::channel_id channel, slack::message_ts thread_ts) override;
    // "D" and the person's id without its first letter.
    awaitable<result<slack::channel_id>> conversations_open(slack::user_id user) override;
    awaitable<result<std::vector<slack::user_id>>> usergroups_users_list(std::string usergroup) override;
    awaitable<result<>> assistant_set_status(slack::channel_id channel, slack::message_ts thread_ts, std::string status,
                                             std::vector<std::string> loading_messages) override;
    awaitable<result<>> assistant_set_title(slack::channel_id channel, slack::message_ts thread_ts,
                                            std::string title) override;
    awaitable<result<>> assistant_set_suggested_prompts(slack::channel_id channel, slack::message_ts thread_ts,
                                                        std::string title,
                                                        std::vector<slack_io::suggested_prompt> prompts) override;
    awaitable<result<slack::file_id>> upload_file(slack_io::file_upload file) override;

private:
    result<slack_io::opened_view> next_view();
    awaitable<void> held(const char* method);
};

}  // namespace hirewise::test
