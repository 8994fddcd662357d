#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "base/json.hpp"
#include "handlers/desk.hpp"
#include "slack_io/router.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::test {

// Keeps no knowledge: notes who asks for a reload, and reports what it is told to.
class fake_keeper final : public handlers::knowledge_keeper {
public:
    handlers::reload_report report;
    std::vector<std::string> asked_by;
    std::chrono::milliseconds loaded_at{0};

    awaitable<handlers::reload_report> reload(std::string who) override;
    std::chrono::milliseconds loaded() const override { return loaded_at; }
};

// The bot's gestures behind the real router and the real engine over the shipped knowledge; Slack and the store are
// fakes.
class handler_fixture : public testing::Test {
protected:
    handler_fixture();

    static std::shared_ptr<const advice::engine> shipped_engine();

    static slack::message_event message(std::string text, std::string user = "U1");

    static slack::message_event in_thread(slack::message_event event);

    static slack::slash_command command(std::string name, std::string text);

    static slack::block_action press(std::string action_id, std::string value, std::string action_ts = "1.1");

    slack_io::replies mention(slack::message_event event);

    slack_io::replies direct(slack::message_event event);

    slack::message type(const std::string& name, const std::string& text);

    // Lets what was begun come to its end.
    void finish_errands();

    slack_io::replies act(const slack::block_action& action);

    // The content of the only reply; a failure, and an empty message, if there is another number of them.
    static slack::message only(const slack_io::replies& replies);

    // What was told privately last; empty if nothing was.
    std::string last_note() const;

    // The value of the first button with this action; empty if there is none.
    static std::string button_value(const slack::message& card, std::string_view action_id);

    // What people see or hear of it: everything but the values of its buttons.
    static std::string shown(const slack::message& card);

    static bool has(const slack::message& card, std::string_view words);

    asio::io_context context;
    log_record log;
    fake_store store;
    fake_web_api web;
    std::chrono::system_clock::time_point now{std::chrono::seconds{1'795'651'200}};  // 2026-11-26
    hirewise::clock clock{[this] { return now; }};
    fake_keeper keeper;
    handlers::admins admins{{"U0LISTED"}, web.self.team, web, clock};
    async::task_group errands{context.get_executor(), 2, [](const std::exception_ptr&) {}};
    handlers::desk desk{shipped_engine, store, web, web.self, clock, log.log(), keeper, admins, errands};
    slack_io::router router;
};

}  // namespace hirewise::test
