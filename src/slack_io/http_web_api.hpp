#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "slack_io/call_answer.hpp"
#include "slack_io/call_body.hpp"
#include "slack_io/call_retry.hpp"
#include "slack_io/rate_limits.hpp"
#include "slack_io/web_api.hpp"

// The Web API over HTTP; make_web_api makes it. For use inside this folder.
namespace hirewise::slack_io {

inline constexpr const char* form_type = "application/x-www-form-urlencoded";
inline constexpr const char* json_type = "application/json; charset=utf-8";

struct web_call {
    std::string method;  // "chat.postMessage"; for the log
    std::string kind;    // what a 429 holds back
    repeatable repeats = repeatable::always;
    net::http_request request;
    call_answer (*read)(const net::http_response&) = read_answer;
    std::optional<std::chrono::milliseconds> longest_wait;  // for a 429; the options' if none
};

// The calls stand in files of their own: web_api.cpp, message_calls.cpp, view_calls.cpp, agent_calls.cpp,
// file_calls.cpp.
class http_web_api final : public web_api {
public:
    http_web_api(net::http_client& http, web_api_options options, logger log);

    awaitable<result<identity>> auth_test() override;
    awaitable<result<std::string>> apps_connections_open() override;
    awaitable<result<standing>> users_info(slack::user_id user) override;
    awaitable<result<slack::channel_id>> conversations_open(slack::user_id user) override;
    awaitable<result<std::vector<slack::user_id>>> usergroups_users_list(std::string usergroup) override;

    awaitable<result<slack::message_ts>> chat_post_message(outgoing_message message) override;
    awaitable<result<>> chat_post_ephemeral(slack::channel_id channel, slack::user_id user, slack::message_ts thread_ts,
                                            std::string content) override;
    awaitable<result<>> chat_update(slack::channel_id channel, slack::message_ts ts, std::string content) override;
    awaitable<result<>> chat_delete(slack::channel_id channel, slack::message_ts ts) override;
    awaitable<result<>> respond(std::string response_url, std::string content) override;
    awaitable<result<std::optional<slack::message_ts>>> find_posted(slack::channel_id channel,
                                                                    slack::message_ts thread_ts, std::string key,
                                                                    std::chrono::seconds since) override;
    awaitable<result<std::vector<thread_message>>> conversations_replies(slack::channel_id channel,
                                                                         slack::message_ts thread_ts) override;

    awaitable<result<opened_view>> views_open(slack::trigger_id trigger, std::string view) override;
    awaitable<result<opened_view>> views_push(slack::trigger_id trigger, std::string view) override;
    awaitable<result<opened_view>> views_update(slack::view_id which, std::string view, std::string hash) override;
    awaitable<result<opened_view>> views_publish(slack::user_id user, std::string view, std::string hash) override;

    awaitable<result<>> assistant_set_status(slack::channel_id channel, slack::message_ts thread_ts, std::string status,
                                             std::vector<std::string> loading_messages) override;
    awaitable<result<>> assistant_set_title(slack::channel_id channel, slack::message_ts thread_ts,
                                            std::string title) override;
    awaitable<result<>> assistant_set_suggested_prompts(slack::channel_id channel, slack::message_ts thread_ts,
                                                        std::string title,
                                                        std::vector<suggested_prompt> prompts) override;

    awaitable<result<slack::file_id>> upload_file(file_upload file) override;

private:
    struct upload_place {
        std::string file;
        std::string address;  // a credential
    };

    // How a message's content gets into a request.
    using content_call = std::function<result<web_call>(const std::string& content)>;

    web_call method_call(std::string method, const std::string& token, const char* type, std::string body) const;
    web_call json_call(std::string method, const nlohmann::json& arguments) const;
    bool may_link_to(const std::string& address) const;

    awaitable<call_answer> carry_out(web_call call);
    awaitable<call_answer> try_once(net::http_request request, call_answer (*read)(const net::http_response&));
    void note(const web_call& call, const call_answer& answer, const retry_decision& next);

    // A call with a message in it. New blocks that Slack refuses are sent once more as classic ones; where that helps,
    // the workspace gets classic ones from then on.
    awaitable<call_answer> carry_out_with(std::string content, content_call make);
    awaitable<result<opened_view>> view_call(web_call call);
    awaitable<result<>> plain_call(web_call call);
    awaitable<result<upload_place>> reserve_upload(form_fields fields);
    awaitable<result<>> send_bytes(std::string address, std::string bytes);

    net::http_client& http_;
    web_api_options options_;
    result<net::web_address> base_;
    logger log_;
    rate_limits limits_;
    std::uint32_t calls_ = 0;
    slack::team_id own_team_;                // once auth.test told it
    std::set<slack::team_id> classic_only_;  // workspaces that refused new blocks
};

}  // namespace hirewise::slack_io
