#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "async/asio.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "net/http_server.hpp"
#include "net/tls.hpp"
#include "workspace/roster.hpp"
#include "workspace/text_files.hpp"

// A local Slack workspace on loopback that speaks the real protocol: for `play`, for the tests and for the benches.
namespace hirewise::workspace {

class witness;

// What is in the workspace at the start.
struct workspace_options {
    std::string team_id = "T0LOCAL";
    std::string team_name = "Local workspace";
    std::string app_token = "xapp-local";
    std::string bot_token = "xoxb-local";
    std::string bot_user = "U0BOT";
    std::string bot_id = "B0BOT";
    std::string bot_name = "hirewise";
    std::vector<person> people = {{"U0ANNA", "anna"}, {"U0BEN", "ben"}, {"U0ADA", "ada", person_kind::admin}};
    std::vector<room> rooms = {{"C0HIRING", "hiring"}, {"C0BACKEND", "backend"}};  // direct ones are added per person
    std::vector<user_group> groups = {};
    std::vector<slash_command> commands = {{"/verdict"}, {"/hirewise"}};
    std::vector<app_shortcut> shortcuts = {};
    std::chrono::milliseconds ack_deadline{3'000};
    // Waits before the redeliveries of an unacknowledged event; Slack: at once, 1 min, 5 min.
    std::vector<std::chrono::milliseconds> redelivery_waits = {std::chrono::milliseconds{0}, std::chrono::minutes{1},
                                                               std::chrono::minutes{5}};
    std::chrono::milliseconds ping_interval{5'000};
    std::chrono::milliseconds time_to_leave{10'000};  // from a disconnect frame until the link is closed
    bool sends_message_events = true;  // messages in channels also go out as message.channels, as if subscribed
    // Where events, commands and interactions are POSTed to, signed, instead of going over Socket Mode: an http address
    // on loopback, as set up under Event Subscriptions. Empty: Socket Mode.
    std::string events_url = {};
    std::string signing_secret = {};
    // The knowledge files that the control API may show and change; absent: none.
    std::shared_ptr<text_files> knowledge = nullptr;
    std::uint16_t port = 0;
    std::optional<net::server_identity> tls;  // absent: plain http and ws
    bool serves_control = false;              // the control API under "/control/" (docs/playground.md)
    bool serves_page = false;                 // that, and the page at "/"
    std::size_t most_kept = 0;                // messages, and deliveries; the oldest are forgotten. 0: all are kept
    witness* observer = nullptr;              // outlives the workspace
    hirewise::clock clock;
};

// A message as it stands in a channel.
struct posted_message {
    std::string channel;
    std::string ts;
    std::string thread_ts;     // empty: not in a thread
    std::string user;          // the bot's id for its own
    std::string ephemeral_to;  // user id if only this person sees it
    nlohmann::json content;    // text, blocks, metadata
};

// What happened to one envelope.
struct delivery {
    std::string envelope_id;
    std::string event_id;  // empty for commands and presses
    int retry_attempt = 0;
    bool sent = false;  // false: no link was up
    bool acknowledged = false;
    std::string failure = {};  // why it was given up: "timeout", or over HTTP "http_error", "connection_failed", ...
    std::chrono::milliseconds ack_time{0};
    std::size_t ack_frame_bytes = 0;
    nlohmann::json ack_payload;
};

struct envelope;

// Is told of what happens when it happens: for runs that are too long for everything to be kept.
class witness {
public:
    virtual ~witness() = default;
    virtual void sent(const envelope& what) = 0;          // each try, also while no link is up
    virtual void acknowledged(const delivery& what) = 0;  // once for each envelope, however late
    virtual void posted(const posted_message& message) = 0;
};

// How a link misbehaves, or an answer of the Web API. All can be combined.
struct faults {
    int refuse_upgrades_with = 0;  // HTTP status; 0: none
    bool hold_upgrades = false;    // accept TCP, never answer the upgrade
    bool withhold_hello = false;
    bool silent = false;  // links neither send nor read anything any more
    bool ignore_acks = false;
    std::string first_frame;  // sent instead of hello, e.g. a disconnect; the link is greeted if it is a hello
    bool drop_after_hello = false;
    bool rate_limits = false;      // Slack's tiers are in force (slack-platform, 7.2)
    bool hold_open_calls = false;  // apps.connections.open accepts and never answers
    // Answer of a Web API method ("chat.postMessage") instead of its work: HTTP status, error name, Retry-After.
    struct method_fault {
        std::string method;
        int status = 200;
        std::string error = {};   // for ok:false; empty with a non-200 status. Empty with 200: a web page, no JSON
        int retry_after = 0;      // seconds; sent if not 0
        int times = -1;           // how often; -1: until faults are cleared
        bool after_work = false;  // do the work, then break: drops the connection instead of answering
    };
    std::vector<method_fault> methods;
};

// One workspace. All functions on its executor's thread. stop() before it is destroyed.
class workspace {
public:
    virtual ~workspace() = default;

    virtual std::string api_address() const = 0;   // "http://127.0.0.1:PORT/api/", for SLACK_API_URL
    virtual std::string page_address() const = 0;  // "http://127.0.0.1:PORT/"
    virtual std::uint16_t port() const = 0;
    virtual const std::string& control_token() const = 0;  // for the header X-Control-Token

    // A person writes a message; events go out as Slack would send them (app_mention if the text has <@bot>,
    // message.im in a direct conversation). Returns its ts; empty if there is no such person or channel.
    virtual std::string post_as(const std::string& user, const std::string& channel, const std::string& text,
                                const std::string& thread_ts = {}) = 0;

    // A person types a slash command. Resolves with the acknowledgement's payload; null if it had none. Fails with
    // timed_out, invalid_argument (no such person, channel or command) or not_connected (no link is up).
    virtual awaitable<result<nlohmann::json>> type_command(std::string user, std::string channel, std::string command,
                                                           std::string text) = 0;

    // A person presses a button of a message (by channel and ts, ephemeral ones too). Resolves when acknowledged.
    // An empty `value` means the button's own. Fails like type_command, invalid_argument also for a button that is
    // not there.
    virtual awaitable<result<>> press(std::string user, std::string channel, std::string ts, std::string action_id,
                                      std::string value) = 0;

    // Sends any envelope payload as `type`; for odd events. Returns the envelope id. Not redelivered.
    virtual std::string send_envelope(const std::string& type, nlohmann::json payload, int retry_attempt = 0) = 0;
    // Sends any bytes as a text frame on every link.
    virtual void send_frame(std::string text) = 0;
    virtual void send_disconnect(const std::string& reason) = 0;

    // Ends every link: with a close frame, without one, or by a TCP reset.
    enum class ending { close_frame, drop, reset };
    virtual void end_links(ending how) = 0;

    // To be called for each change: what is set takes effect when the executor gets its turn. Links that fell silent
    // stay so; new ones are well.
    virtual faults& misbehave() = 0;

    // What happened so far.
    virtual const std::deque<posted_message>& messages() const = 0;
    virtual const std::deque<delivery>& deliveries() const = 0;
    // What the bot did against Slack's rules: "acknowledgement of 20480 bytes", refused blocks, unknown envelopes...
    virtual const std::vector<std::string>& complaints() const = 0;
    virtual std::size_t links_up() const = 0;                        // greeted, open and not silent now
    virtual std::size_t links_opened() const = 0;                    // upgrades accepted since the start
    virtual std::size_t calls(const std::string& method) const = 0;  // Web API calls received

    // Waits until `reached` holds; it is asked after every change. Fails with timed_out, or with operation_aborted
    // when the workspace is stopped, as do commands and presses that are still waiting then.
    virtual awaitable<result<>> wait_until(std::function<bool()> reached, std::chrono::milliseconds limit) = 0;

    virtual awaitable<void> stop() = 0;
};

// Listens at once; fails with the system's error.
result<std::unique_ptr<workspace>> open_workspace(asio::any_io_executor executor, workspace_options options,
                                                  logger log);

// Why Slack would refuse these blocks ("invalid_blocks: blocks/3/text: more than 3000 characters"); empty if valid.
std::string block_fault(const nlohmann::json& blocks);

}  // namespace hirewise::workspace
