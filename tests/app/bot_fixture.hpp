#pragma once

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <string>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/bot.hpp"
#include "support/fake_web_api.hpp"
#include "support/living_base.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"
#include "support/temporary_folder.hpp"

// The whole bot with something else in Slack's place.
namespace hirewise::app {

// Links that hand over what the test gives them.
class fake_links final : public slack_io::socket_mode_client {
public:
    fake_links(asio::any_io_executor executor, slack_io::envelope_sink sink)
        : sink_{std::move(sink)}, bell_{std::move(executor), asio::steady_timer::time_point::max()} {}

    awaitable<result<>> run() override {
        running = true;
        while (!stopped && !failure) {
            const auto [error] = co_await bell_.async_wait(use_tuple);
            (void)error;
        }
        running = false;
        if (failure) { co_return failure; }
        co_return result<>{};
    }

    awaitable<void> stop() override {
        stopped = true;
        bell_.cancel();
        co_return;
    }

    slack_io::link_state state() const override { return {}; }

    awaitable<std::optional<std::string>> deliver(slack::envelope arrived) { return sink_(std::move(arrived)); }

    void fail(error_code reason) {
        failure = reason;
        bell_.cancel();
    }

    bool running = false;
    bool stopped = false;
    error_code failure;

private:
    slack_io::envelope_sink sink_;
    asio::steady_timer bell_;
};

// What stands in Slack's place; shared between the test and the bot.
struct fake_slack {
    test::fake_web_api api;
    fake_links* links = nullptr;
};

class fake_connections final : public slack_connections {
public:
    fake_connections(asio::any_io_executor executor, fake_slack& slack)
        : executor_{std::move(executor)}, slack_{slack} {}
    ~fake_connections() override { slack_.links = nullptr; }

    slack_io::web_api& api() override { return slack_.api; }

    std::unique_ptr<slack_io::socket_mode_client> links_into(slack_io::envelope_sink sink) override {
        auto made = std::make_unique<fake_links>(executor_, std::move(sink));
        slack_.links = made.get();
        return made;
    }

private:
    asio::any_io_executor executor_;
    fake_slack& slack_;
};

class bot_fixture : public testing::Test {
protected:
    bot_fixture() {
        settings_.knowledge = base_.path();
        settings_.state = folder_.path() / "state";
        options_.first_retry = std::chrono::milliseconds{1};
        options_.longest_retry = std::chrono::milliseconds{2};
        options_.answer_limit = std::chrono::seconds{10};
        options_.flush_limit = std::chrono::seconds{10};
        connect_ = [this]() -> result<std::unique_ptr<slack_connections>> {
            return std::make_unique<fake_connections>(context_.get_executor(), slack_);
        };
    }

    void start() {
        bot_ = std::make_unique<bot>(context_.get_executor(), settings_, log_.log(), connect_, options_);
        asio::co_spawn(context_, bot_->run(), [this](const std::exception_ptr& thrown, int code) {
            EXPECT_FALSE(thrown);
            code_ = code;
        });
    }

    void start_and_connect() {
        start();
        test::drive_until(context_, [this] { return slack_.links != nullptr && slack_.links->running; });
    }

    int exit_code_of_run() {
        test::drive_until(context_, [this] { return code_.has_value(); });
        bot_.reset();
        return *code_;
    }

    int stop() {
        bot_->request_stop();
        return exit_code_of_run();
    }

    asio::io_context context_;
    test::temporary_folder folder_;
    test::living_base base_;
    configuration settings_;
    bot_options options_;
    fake_slack slack_;
    bot::connect connect_;
    test::log_record log_;
    std::unique_ptr<bot> bot_;
    std::optional<int> code_;
};

}  // namespace hirewise::app
