#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

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
    std::vector<std::string> scopes = {};  // that the token was granted; empty if Slack does not tell
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

// A view that Slack shows now.
struct opened_view {
    slack::view_id id;
    std::string hash;  // for the next views.update or views.publish
};

// A message in a thread, as conversations.replies tells it.
struct thread_message {
    slack::user_id user;  // empty for bots
    slack::bot_id bot;    // empty for people
    std::string text;     // mark-up as sent
    slack::message_ts ts;
};

// A question that the agent pane offers.
struct suggested_prompt {
    std::string title;
    std::string message;  // what is asked when it is chosen
};

// A file to be shown in a channel, or kept with the bot if there is no channel.
struct file_upload {
    std::string name;  // with its ending: "chart.png"
    std::string bytes;
    std::string title = {};
    std::string alt_text = {};  // at most 1,000 units, clipped
    slack::channel_id channel = {};
    slack::message_ts thread_ts = {};
    std::string comment = {};  // mark-up
};

// Slack's Web API. Every call has its own deadline; calls may overlap.
// Messages with blocks that the workspace refuses (slack/classic_blocks.hpp) are sent once more in classic blocks.
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

    // The direct message with this person. Needs im:write; somebody who cannot be written to is slack_errc::no_access.
    virtual awaitable<result<slack::channel_id>> conversations_open(slack::user_id user) = 0;

    // Only this person sees it. Fails with net_errc::outcome_unknown like chat_post_message.
    virtual awaitable<result<>> chat_post_ephemeral(slack::channel_id channel, slack::user_id user,
                                                    slack::message_ts thread_ts, std::string content) = 0;

    // Replaces our message; both text and blocks are in the content, else Slack keeps or drops the other (6.6).
    virtual awaitable<result<>> chat_update(slack::channel_id channel, slack::message_ts ts, std::string content) = 0;

    // Takes our message away. One that is gone already is a success.
    virtual awaitable<result<>> chat_delete(slack::channel_id channel, slack::message_ts ts) = 0;

    // The messages of a thread, parent first, at most a thousand. Needs the history scope of the conversation's kind.
    virtual awaitable<result<std::vector<thread_message>>> conversations_replies(slack::channel_id channel,
                                                                                 slack::message_ts thread_ts) = 0;

    // Members of a user group. Needs usergroups:read; a group that does not exist is slack_errc::not_found.
    virtual awaitable<result<std::vector<slack::user_id>>> usergroups_users_list(std::string usergroup) = 0;

    // Views are JSON text, from modal_view::json() or home_view::json(). A trigger works once and for 3 s, so opening
    // and pushing are tried once and wait at most 2 s for a rate limit; late ones are slack_errc::expired.
    virtual awaitable<result<opened_view>> views_open(slack::trigger_id trigger, std::string view) = 0;
    // At most three views lie on one another.
    virtual awaitable<result<opened_view>> views_push(slack::trigger_id trigger, std::string view) = 0;
    // With a hash: slack_errc::conflict if the view was changed since; a closed view is slack_errc::not_found.
    virtual awaitable<result<opened_view>> views_update(slack::view_id which, std::string view, std::string hash) = 0;
    // The Home tab of one person; the hash as with views_update.
    virtual awaitable<result<opened_view>> views_publish(slack::user_id user, std::string view, std::string hash) = 0;

    // "<App> <status>" in a thread of the agent pane; empty clears it. At most ten loading messages of 50 units.
    virtual awaitable<result<>> assistant_set_status(slack::channel_id channel, slack::message_ts thread_ts,
                                                     std::string status, std::vector<std::string> loading_messages) = 0;
    virtual awaitable<result<>> assistant_set_title(slack::channel_id channel, slack::message_ts thread_ts,
                                                    std::string title) = 0;
    // At most four are shown. `thread_ts` may be empty (the agent view knows no thread yet), and so may `title`.
    virtual awaitable<result<>> assistant_set_suggested_prompts(slack::channel_id channel, slack::message_ts thread_ts,
                                                                std::string title,
                                                                std::vector<suggested_prompt> prompts) = 0;

    // Three calls: a place, the bytes, the completion (7.6). Needs files:write. Fails with net_errc::outcome_unknown
    // when it may have been shown; Slack tells no ts of the message.
    virtual awaitable<result<slack::file_id>> upload_file(file_upload file) = 0;

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
