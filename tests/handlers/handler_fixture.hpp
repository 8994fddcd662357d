#pragma once

#include <memory>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "base/json.hpp"
#include "handlers/desk.hpp"
#include "handlers/register_handlers.hpp"
#include "knowledge/load.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/places.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::test {

// Keeps no knowledge: notes who asks for a reload, and reports what it is told to.
class fake_keeper final : public handlers::knowledge_keeper {
public:
    handlers::reload_report report;
    std::vector<std::string> asked_by;
    std::chrono::milliseconds loaded_at{0};

    awaitable<handlers::reload_report> reload(std::string who) override {
        asked_by.push_back(std::move(who));
        co_return report;
    }
    std::chrono::milliseconds loaded() const override { return loaded_at; }
};

// The bot's gestures behind the real router and the real engine over the shipped knowledge; Slack and the store are
// fakes.
class handler_fixture : public testing::Test {
protected:
    handler_fixture() { handlers::register_handlers(router, desk); }

    static std::shared_ptr<const advice::engine> shipped_engine() {
        static const auto engine = [] {
            const auto today = std::chrono::year{2026} / std::chrono::November / 26;
            const auto loaded = knowledge::load(knowledge_base(), today);
            if (!loaded.snapshot) { throw std::runtime_error{"the shipped knowledge does not load"}; }
            return std::make_shared<const advice::engine>(loaded.snapshot);
        }();
        return engine;
    }

    static slack::message_event message(std::string text, std::string user = "U1") {
        slack::message_event event;
        event.channel = {"C1"};
        event.user = {std::move(user)};
        event.text = std::move(text);
        event.ts = {"1700000000.000100"};
        return event;
    }

    static slack::message_event in_thread(slack::message_event event) {
        event.thread_ts = event.ts;
        event.ts = {"1700000000.000200"};
        return event;
    }

    static slack::slash_command command(std::string name, std::string text) {
        slack::slash_command typed;
        typed.command = std::move(name);
        typed.text = std::move(text);
        typed.user = {"U1"};
        typed.channel = {"C1"};
        typed.trigger = {"111.222.abc"};
        return typed;
    }

    static slack::block_action press(std::string action_id, std::string value, std::string action_ts = "1.1") {
        slack::block_action action;
        action.action_id = std::move(action_id);
        action.value = std::move(value);
        action.user = {"U1"};
        action.channel = {"C1"};
        action.action_ts = std::move(action_ts);
        return action;
    }

    slack_io::replies mention(slack::message_event event) {
        event.is_mention = true;
        event.conversation = slack::conversation_kind::channel;
        return run_to_end(context, (*router.listener_for(event))(event));
    }

    slack_io::replies direct(slack::message_event event) {
        event.conversation = slack::conversation_kind::direct;
        return run_to_end(context, (*router.listener_for(event))(event));
    }

    slack::message type(const std::string& name, const std::string& text) {
        const auto typed = command(name, text);
        return run_to_end(context, (*router.listener_for(typed))(typed));
    }

    // Lets what was begun come to its end.
    void finish_errands() { run_to_end(context, errands.join()); }

    slack_io::replies act(const slack::block_action& action) {
        return run_to_end(context, (*router.listener_for(action))(action));
    }

    // The content of the only reply; a failure, and an empty message, if there is another number of them.
    static slack::message only(const slack_io::replies& replies) {
        EXPECT_EQ(replies.size(), 1U);
        return replies.size() == 1 ? replies.front().content : slack::message{};
    }

    // What was told privately last; empty if nothing was.
    std::string last_note() const {
        if (web.ephemerals.empty()) { return {}; }
        return text_at(parse_json(web.ephemerals.back().content).value(), "text");
    }

    // The value of the first button with this action; empty if there is none.
    static std::string button_value(const slack::message& card, std::string_view action_id) {
        const auto content = card.json();
        for (const auto& block : member_at(content, "blocks")) {
            for (const auto& element : member_at(block, "elements")) {
                if (text_at(element, "action_id") != action_id) { continue; }
                const auto& thumb = member_at(element, "positive_button");
                return thumb.is_null() ? text_at(element, "value") : text_at(thumb, "value");
            }
        }
        return {};
    }

    // What people see or hear of it: everything but the values of its buttons.
    static std::string shown(const slack::message& card) {
        auto content = card.json();
        const auto strip = [](auto& self, nlohmann::json& part) -> void {
            if (part.is_object()) { part.erase("value"); }
            if (!part.is_structured()) { return; }
            for (auto& inner : part) { self(self, inner); }
        };
        strip(strip, content);
        return dump_json(content);
    }

    static bool has(const slack::message& card, std::string_view words) {
        return shown(card).find(words) != std::string::npos;
    }

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
