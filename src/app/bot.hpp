#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <boost/asio/steady_timer.hpp>

#include "app/configuration.hpp"
#include "app/intake.hpp"
#include "app/outbox.hpp"
#include "app/probes.hpp"
#include "app/reloader.hpp"
#include "app/replica.hpp"
#include "app/slack_connections.hpp"
#include "async/task_group.hpp"
#include "handlers/admins.hpp"
#include "handlers/desk.hpp"
#include "slack_io/router.hpp"
#include "store/store.hpp"

namespace hirewise::app {

struct bot_options {
    intake_options intake;
    outbox_options outbox;
    reloader_options reloading;
    std::size_t errand_limit = 64;               // commands that go on after their acknowledgement
    std::chrono::milliseconds first_retry{500};  // of asking Slack who the bot is
    std::chrono::milliseconds longest_retry{30'000};
    std::chrono::milliseconds answer_limit{3'000};      // at the end: for answering what was accepted...
    std::chrono::milliseconds flush_limit{4'000};       // ...and then for sending it
    std::chrono::milliseconds errand_end_limit{1'000};  // ...and for telling what came of commands
    std::chrono::milliseconds cleaning{21'600'000};     // between two removals of what is older
    hirewise::clock clock;
};

// The whole bot: opens its store and its knowledge, introduces itself to Slack, finishes what an earlier run left open,
// answers until it is asked to stop, then ends in good order. All functions on the executor's thread.
class bot {
public:
    using connect = std::function<result<std::unique_ptr<slack_connections>>()>;

    bot(asio::any_io_executor executor, configuration settings, logger log);
    // With something else in Slack's place.
    bot(asio::any_io_executor executor, configuration settings, logger log, connect connect_to, bot_options options);
    ~bot();

    // Returns the exit code of the program: 0 after request_stop(), else the reason why it cannot run (exit_code.hpp),
    // which has been logged in one line. To be called once and awaited to its end.
    awaitable<int> run();

    // Takes nothing new in, answers and sends what was accepted (within answer_limit and flush_limit), closes the
    // links. What is left is finished by the next start. May be called at any moment.
    void request_stop();

    // Has the knowledge read anew; what comes of it goes to the log and to the audit. `by` is who or what asks. May be
    // called at any moment; before the bot has started and after request_stop() it does nothing.
    void request_reload(std::string by);

private:
    // The steps of the start; 0 or an exit code.
    awaitable<int> open();
    int open_knowledge();
    int open_connections();
    int open_health();
    vital_signs look() const;
    awaitable<int> open_store();

    awaitable<void> work();
    awaitable<std::optional<slack_io::identity>> introduce();
    void set_up_desk(slack_io::identity self);
    awaitable<void> clean_up_now_and_then();
    awaitable<void> reload(std::string by);
    awaitable<void> shut_down();
    void end(int code);

    asio::any_io_executor executor_;
    configuration settings_;
    logger log_;
    connect connect_;
    bot_options options_;

    reloader knowledge_;
    std::unique_ptr<store::store> store_;
    std::unique_ptr<slack_connections> slack_;
    std::unique_ptr<handlers::admins> admins_;
    std::unique_ptr<handlers::desk> desk_;
    slack_io::router router_;
    std::unique_ptr<outbox> outbox_;
    std::unique_ptr<intake> intake_;
    std::unique_ptr<replica> replica_;
    std::unique_ptr<slack_io::socket_mode_client> links_;
    std::unique_ptr<net::http_server> probes_;

    std::optional<int> ended_;  // the exit code, once it is known
    asio::steady_timer bell_;   // rung when it is
    async::task_group tasks_;
    async::task_group errands_;
};

}  // namespace hirewise::app
