#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include "async/asio.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "net/http.hpp"
#include "slack/block_kit.hpp"
#include "slack/errors.hpp"
#include "slack/ids.hpp"

namespace hirewise::slack_io {

// Who the bot is, from auth.test.
struct identity {
    slack::user_id user;
    slack::bot_id bot;
    slack::team_id team;
    std::string user_name;
    std::string team_name;
};

// A message on its way to a channel.
struct outgoing_message {
    slack::channel_id channel;
    slack::message_ts thread_ts;  // empty: not in a thread
    std::string content;          // JSON object with text and blocks, from slack::message::json()
    std::string key;              // dedupe key; travels as message metadata {"event_type":"hirewise_answer"}
};

// What somebody is in the workspace, from users.info.
struct standing {
    slack::team_id team;  // that they belong to
    bool is_admin = false;
    bool is_owner = false;
    bool is_stranger = false;  // of another company, met in a shared channel
};

// Slack's Web API. Every call has its own deadline; calls may overlap.
// 429 is waited out (Retry-After) and transient failures of repeat-safe methods are tried again inside the call, at
// most `attempts` times; other errors come back as slack_errc or net_errc.
class web_api {
public:
    virtual ~web_api() = default;

    virtual awaitable<result<identity>> auth_test() = 0;

    // The one-time wss address of a new link; a secret. Except after a 429 it is not tried again inside: the caller
    // paces itself. An address at another host than Slack's, loopback's or the API's own is slack_errc::not_slack.
    virtual awaitable<result<std::string>> apps_connections_open() = 0;

    // Needs the scope users:read; without it slack_errc::missing_scope.
    virtual awaitable<result<standing>> users_info(slack::user_id user) = 0;

    // Posts once. Fails with net_errc::outcome_unknown when it may have been posted: look it up before posting again.
    virtual awaitable<result<slack::message_ts>> chat_post_message(outgoing_message message) = 0;

    // Only this person sees it. Fails with net_errc::outcome_unknown like chat_post_message.
    virtual awaitable<result<>> chat_post_ephemeral(slack::channel_id channel, slack::user_id user,
                                                    slack::message_ts thread_ts, std::string content) = 0;

    // The ts of our message with this dedupe key in the thread (or channel, if thread_ts is empty), if it is there.
    // `since`: only messages from then on.
    virtual awaitable<result<std::optional<slack::message_ts>>> find_posted(slack::channel_id channel,
                                                                            slack::message_ts thread_ts,
                                                                            std::string key,
                                                                            std::chrono::seconds since) = 0;

    // Answers through a response_url: {"text","blocks","response_type","replace_original",...} as JSON text.
    // Only hosts of Slack and loopback addresses are called, others fail with net_errc::bad_address; fails with
    // net_errc::outcome_unknown like chat_post_message.
    virtual awaitable<result<>> respond(std::string response_url, std::string content) = 0;
};

struct web_api_options {
    std::string base = "https://slack.com/api/";  // ends with a slash
    std::string app_token;                        // secret
    std::string bot_token;                        // secret
    int attempts = 4;
    std::chrono::milliseconds first_retry{500};
    std::chrono::milliseconds longest_retry_after{60'000};  // a longer Retry-After fails with rate_limited
    std::uint32_t seed = 1;                                 // of the jitter
};

// `http` must outlive it.
std::unique_ptr<web_api> make_web_api(net::http_client& http, web_api_options options, logger log);

}  // namespace hirewise::slack_io
