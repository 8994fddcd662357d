#pragma once

#include <stdexcept>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/drive.hpp"
#include "app/envelopes.hpp"
#include "app/intake.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::app {

using namespace std::chrono_literals;

// An intake with an outbox over a store in memory, and listeners that answer what the tests say.
class Intake : public testing::Test {
protected:
    Intake() {
        time_.now = [this] { return now_; };
        options_.first_retry = 1ms;
        options_.longest_retry = 2ms;
        replying_.burst = 1'000;
        auto message = [this](slack::message_event event) { return hear(std::move(event)); };
        router_.on_mention(message);
        router_.on_direct_message(message);
        router_.on_command("/verdict",
                           [this](slack::slash_command command) { return hear_command(std::move(command)); });
        router_.on_action("pressed", [this](slack::block_action press) { return hear_press(std::move(press)); });
    }
    ~Intake() override {
        if (intake_) { end(); }
    }

    awaitable<slack_io::replies> hear(slack::message_event event) {
        heard_.push_back(event.text);
        co_await hold_if(event.text == "held");
        if (event.text == "thrown") { throw std::runtime_error{"a bug"}; }
        slack_io::replies replies;
        if (event.text == "silence") { co_return replies; }
        slack::message content{"to: " + event.text, {}};
        replies.push_back({event.channel, event.root(), content});
        if (event.text == "twice") { replies.push_back({event.channel, event.root(), content}); }
        co_return replies;
    }

    awaitable<slack::message> hear_command(slack::slash_command command) {
        heard_.push_back(command.text);
        if (command.text == "thrown") { throw std::runtime_error{"a bug"}; }
        slack::message answer{"to: " + command.text, {}};
        co_return answer;
    }

    awaitable<slack_io::replies> hear_press(slack::block_action press) {
        heard_.push_back(press.value);
        slack_io::replies replies;
        slack::message content{"pressed", {}};
        replies.push_back({press.channel, press.thread_ts, content});
        co_return replies;
    }

    awaitable<void> hold_if(bool held) {
        if (!held) { co_return; }
        const auto [error] = co_await never_.async_wait(use_tuple);
        (void)error;
    }

    intake& target() {
        if (!intake_) {
            outbox_ = std::make_unique<outbox>(context_.get_executor(), store_, slack_, time_, replying_, log_.log());
            intake_ = std::make_unique<intake>(context_.get_executor(), store_, router_, *outbox_, slack_,
                                               slack::own_identity{{"U0BOT"}, {"B0BOT"}}, time_, options_, log_.log());
        }
        return *intake_;
    }

    void end() {
        test::run_to_end(context_, target().finish(0ms));
        test::run_to_end(context_, outbox_->finish(0ms));
        intake_.reset();
        outbox_.reset();
    }

    std::optional<std::string> take(slack::envelope arrived) {
        return test::run_to_end(context_, target().take(std::move(arrived)));
    }

    void run_until_posted(std::size_t count) {
        test::run_until(context_, [this, count] { return slack_.posted.size() >= count && outbox_->waiting() == 0; });
    }

    // Lets everything go on that waits for nothing.
    void settle_down() {
        context_.restart();
        context_.poll();
    }

    using texts = std::vector<std::string>;

    asio::io_context context_;
    asio::steady_timer never_{context_, asio::steady_timer::time_point::max()};
    std::chrono::system_clock::time_point now_{std::chrono::hours{480'000}};
    hirewise::clock time_;
    intake_options options_;
    outbox_options replying_;
    slack_io::router router_;
    test::fake_store store_;
    test::fake_web_api slack_;
    test::log_record log_;
    texts heard_;
    std::unique_ptr<outbox> outbox_;
    std::unique_ptr<intake> intake_;
};

}  // namespace hirewise::app
