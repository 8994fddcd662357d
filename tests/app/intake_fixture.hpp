#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/envelopes.hpp"
#include "app/intake.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::app {

using namespace std::chrono_literals;

// An intake with an outbox over a store in memory, and listeners that answer what the tests say.
class Intake : public testing::Test {
protected:
    Intake();
    ~Intake() override;
    awaitable<slack_io::replies> hear(slack::message_event event);
    awaitable<slack::message> hear_command(slack::slash_command command);
    awaitable<slack_io::replies> hear_press(slack::block_action press);
    awaitable<void> hold_if(bool held);

    intake& target();

    void end();

    std::optional<std::string> take(slack::envelope arrived);

    void run_until_posted(std::size_t count);

    // Lets everything go on that waits for nothing.
    void settle_down();

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
