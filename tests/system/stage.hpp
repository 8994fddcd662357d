#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include "net/http.hpp"
#include "slack_io/socket_mode_client.hpp"
#include "support/log_record.hpp"
#include "support/patience.hpp"
#include "support/rust_and_go_base.hpp"
#include "support/temporary_folder.hpp"
#include "system/child_process.hpp"
#include "system/frame_relay.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::test {

using nlohmann::json;
using namespace std::chrono_literals;

// What the bot holds when all is well.
inline constexpr std::size_t links_of_bot = slack_io::socket_mode_options{}.links;

// A local workspace and the real program beside it. The state of the bot outlives its process.
class stage {
public:
    struct set_up {
        workspace::workspace_options workspace = {};
        bool over_tls = true;
        bool through_relay = false;  // plain, since the relay looks into the frames
        std::map<std::string, std::string> environment = {};
    };

    stage();
    explicit stage(set_up how);
    stage(const stage&) = delete;
    stage& operator=(const stage&) = delete;
    ~stage();

    workspace::workspace& slack() { return *slack_; }
    frame_relay& relay() { return *relay_; }
    child_process& bot() { return *bot_; }
    const workspace::workspace_options& options() const { return how_.workspace; }

    // Starts `hirewise serve`.
    void start_bot();
    // One more `hirewise serve` in the same workspace, with these variables in place of the stage's.
    std::unique_ptr<child_process> start_another_bot(const std::map<std::string, std::string>& variables);
    // Starts it and waits until all its links are up. False if they are not in time.
    bool start_bot_and_wait();
    // The exit code; -1 if it does not end in time.
    int wait_for_end(std::chrono::milliseconds limit = patience());
    int end_bot(int signal_number);

    bool wait_until(std::function<bool()> reached, std::chrono::milliseconds limit = patience());

    // An answer of the control API (docs/playground.md), which has to be set up; GET where `body` is null.
    json control(const std::string& name, const json& body = nullptr);
    // The same request twice, the second sent before the first is answered.
    std::vector<json> control_twice(const std::string& name, const json& body);

    // What the bot says to a probe ("/ready"); HIREWISE_HEALTH_PORT has to be 0 and the bot started. Status 0: no
    // answer.
    net::http_response probe(const std::string& target);
    // Asks again and again until the status is this one.
    bool wait_for_probe(const std::string& target, int status, std::chrono::milliseconds limit = patience());

    // Asks as Anna, by mention in #hiring or directly; returns the message's ts.
    std::string mention(const std::string& question);
    std::string ask_directly(const std::string& question);
    // A message that mentions the bot but of which no event goes out; only where message events are off.
    std::string mention_without_event(const std::string& question);

    // The bot's answers to a message, in its thread.
    std::vector<workspace::posted_message> answers_to(const std::string& ts) const;
    bool wait_for_answer(const std::string& ts, std::chrono::milliseconds limit = patience());
    // Asks something new and waits for the answer: the bot is well.
    bool is_live(std::chrono::milliseconds limit = patience());

    // The payload of a mention event about a message that stands in the workspace, under an event id of choice.
    json mention_payload(const std::string& ts, const std::string& event_id) const;
    json message_payload(const std::string& ts, const std::string& event_id) const;

    // The deliveries whose envelope has one of these ids.
    bool all_acknowledged(const std::vector<std::string>& envelope_ids) const;

    asio::io_context& context() { return context_; }

private:
    awaitable<json> ask_control(std::string name, json body);
    net::web_address probe_address(const std::string& target) const;
    std::map<std::string, std::string> environment() const;
    const workspace::posted_message& message_at(const std::string& ts) const;

    set_up how_;
    temporary_folder folder_;
    rust_and_go_base knowledge_;
    log_record log_;
    asio::io_context context_;
    std::unique_ptr<workspace::workspace> slack_;
    std::unique_ptr<frame_relay> relay_;
    std::optional<child_process> bot_;
};

// The lines of an output that hold this.
std::vector<std::string> lines_with(const std::string& output, const std::string& part);

}  // namespace hirewise::test
