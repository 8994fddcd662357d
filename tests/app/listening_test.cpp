#include "app/listening.hpp"

#include <stdexcept>

#include <gtest/gtest.h>
#include <boost/asio/steady_timer.hpp>
#include <nlohmann/json.hpp>

#include "app/intake.hpp"
#include "slack/socket_mode_protocol.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

constexpr const char* reference = "22222222";  // of a random source that only knows zero

// What is served at once, through the intake.
class Listening : public testing::Test {
protected:
    Listening() {
        options_.listening.random = [] { return 0U; };
        replying_.burst = 1'000;
        router_.on_command("/ask", [this](slack::slash_command command) { return command_(command.text); });
        router_.on_submission("brief", [this](slack::view_submission got) { return submit(std::move(got)); });
        router_.on_closing("brief", [this](slack::view_closed got) { return note("closed " + got.view.id.value); });
        router_.on_shortcut("ask", [this](slack::shortcut got) { return note("shortcut " + got.trigger.value); });
        router_.on_message_shortcut("advise", [this](slack::message_shortcut got) { return advise(std::move(got)); });
        router_.on_home_opened([this](slack::home_opened got) { return note("home " + got.tab); });
        router_.on_agent_thread_started([this](slack::agent_thread got) { return greet(std::move(got)); });
        const auto press = [this](slack::block_action got) { return pressed(std::move(got)); };
        router_.on_action("now", press, slack_io::serving::at_once);
        router_.on_action("later", press);
    }
    ~Listening() override {
        if (!intake_) { return; }
        test::run_to_end(context_, intake_->finish(0ms));
        test::run_to_end(context_, outbox_->finish(0ms));
    }

    awaitable<void> behave(std::string words) {
        heard_.push_back(words);
        if (words.find("thrown") != std::string::npos) { throw std::runtime_error{"a bug"}; }
        if (words.find("stuck") == std::string::npos) { co_return; }
        const auto [error] = co_await never_.async_wait(use_tuple);
        (void)error;
    }
    awaitable<void> note(std::string words) { return behave(std::move(words)); }
    awaitable<slack::message> command_(std::string words) {
        co_await behave(words);
        slack::message said{"to: " + words, {}};
        co_return said;
    }
    awaitable<slack_io::submission_outcome> submit(slack::view_submission got) {
        const auto words = got.view.state.text("b", "a");
        co_await behave(words);
        slack_io::submission_outcome outcome;
        if (words == "wrong") { outcome.answer = slack::view_answer::reject({{"b", "No"}}); }
        if (words == "post") { outcome.said = saying("C1", {}, "posted"); }
        co_return outcome;
    }
    awaitable<slack_io::replies> advise(slack::message_shortcut got) {
        co_await behave("advise " + got.text);
        co_return saying(got.channel.value, got.root().value, "advised");
    }
    awaitable<slack_io::replies> greet(slack::agent_thread got) {
        co_await behave("started");
        co_return saying(got.channel.value, got.thread_ts.value, "hello");
    }
    awaitable<slack_io::replies> pressed(slack::block_action got) {
        co_await behave("press " + got.value + got.view.id.value);
        if (got.in_view()) { co_return saying("C2", {}, "from a view"); }
        co_return slack_io::replies{};
    }
    static slack_io::replies saying(std::string channel, std::string thread, std::string words) {
        slack_io::replies said;
        said.push_back({{std::move(channel)}, {std::move(thread)}, {std::move(words), {}}});
        return said;
    }

    static slack::envelope interaction(nlohmann::json payload, std::string kind = "interactive") {
        slack::envelope arrived;
        arrived.id = {"E1"};
        payload["user"] = payload.value("user", nlohmann::json{{"id", "U1"}, {"team_id", "T1"}});
        arrived.payload = slack::parse_arrival(kind, std::move(payload));
        return arrived;
    }
    static slack::envelope submission(const std::string& typed) {
        const nlohmann::json field = {{"type", "plain_text_input"}, {"value", typed}};
        return interaction(
            {{"type", "view_submission"},
             {"view", {{"id", "V1"}, {"callback_id", "brief"}, {"state", {{"values", {{"b", {{"a", field}}}}}}}}}});
    }
    static slack::envelope press(const std::string& action_id, const std::string& value) {
        const nlohmann::json button = {
            {"type", "button"}, {"action_id", action_id}, {"value", value}, {"action_ts", "9.1"}};
        return interaction({{"type", "block_actions"},
                            {"trigger_id", "1.2"},
                            {"channel", {{"id", "C1"}}},
                            {"response_url", "https://hooks.slack.com/1"},
                            {"actions", nlohmann::json::array({button})}});
    }
    static slack::envelope command(const std::string& text) {
        return interaction({{"command", "/ask"}, {"text", text}, {"user_id", "U1"}, {"channel_id", "C1"}},
                           "slash_commands");
    }
    static slack::envelope event(const nlohmann::json& inner) {
        return interaction({{"event_id", "Ev1"}, {"event", inner}}, "events_api");
    }

    std::optional<std::string> take(slack::envelope arrived) {
        if (!intake_) {
            outbox_ = std::make_unique<outbox>(context_.get_executor(), store_, slack_, clock_, replying_, log_.log());
            intake_ = std::make_unique<intake>(context_.get_executor(), store_, router_, *outbox_, slack_,
                                               slack::own_identity{{"U0BOT"}, {"B0BOT"}}, clock_, options_, log_.log());
        }
        return test::run_to_end(context_, intake_->take(std::move(arrived)));
    }
    void run_until_posted(std::size_t count) {
        test::drive_until(context_, [this, count] { return slack_.posted.size() >= count && outbox_->waiting() == 0; });
    }
    void run_until_told() {
        test::drive_until(context_, [this] { return !slack_.responses.empty() || !slack_.ephemerals.empty(); });
    }

    asio::io_context context_;
    asio::steady_timer never_{context_, asio::steady_timer::time_point::max()};
    hirewise::clock clock_;
    intake_options options_;
    outbox_options replying_;
    slack_io::router router_;
    test::fake_store store_;
    test::fake_web_api slack_;
    test::log_record log_;
    std::vector<std::string> heard_;
    std::unique_ptr<outbox> outbox_;
    std::unique_ptr<intake> intake_;
};

const std::optional<std::string> plain = slack::acknowledgement({"E1"});

TEST_F(Listening, ASubmissionSaysWhatHappensToItsView) {
    EXPECT_EQ(take(submission("fine")), plain);
    EXPECT_EQ(take(submission("wrong")), slack::acknowledgement({"E1"}, slack::view_answer::reject({{"b", "No"}})));
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Listening, ASubmissionMayAnswerInAChannel) {
    EXPECT_EQ(take(submission("post")), plain);
    run_until_posted(1);
    EXPECT_EQ(slack_.posted[0].channel.value, "C1");
    EXPECT_TRUE(store_.inbox.empty());
}

TEST_F(Listening, AFailedSubmissionKeepsWhatWasTyped) {
    const auto frame = take(submission("thrown"));
    ASSERT_TRUE(frame);
    EXPECT_NE(frame->find(R"("response_action":"errors")"), std::string::npos);
    EXPECT_NE(frame->find(reference), std::string::npos);
    EXPECT_TRUE(log_.has("error: a submission failed  reference=22222222  reason=a bug"));
}

TEST_F(Listening, AStuckSubmissionIsAcknowledgedInTime) {
    options_.listening.acknowledged_within = 5ms;
    const auto frame = take(submission("stuck"));
    ASSERT_TRUE(frame);
    EXPECT_NE(frame->find(reference), std::string::npos);
    EXPECT_TRUE(log_.has("reason=took too long"));
}

TEST_F(Listening, AStuckCommandIsAcknowledgedInTime) {
    options_.listening.acknowledged_within = 5ms;
    const auto frame = take(command("stuck"));
    ASSERT_TRUE(frame);
    EXPECT_NE(frame->find(reference), std::string::npos);
    EXPECT_NE(frame->find("ephemeral"), std::string::npos);
}

TEST_F(Listening, ShortcutsAndClosedViewsAreHeardBesideTheirAcknowledgement) {
    EXPECT_EQ(take(interaction({{"type", "shortcut"}, {"callback_id", "ask"}, {"trigger_id", "1.2"}})), plain);
    EXPECT_EQ(take(interaction({{"type", "view_closed"}, {"view", {{"id", "V1"}, {"callback_id", "brief"}}}})), plain);
    test::drive_until(context_, [this] { return heard_.size() == 2; });
    EXPECT_EQ(heard_, (std::vector<std::string>{"shortcut 1.2", "closed V1"}));
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Listening, AShortcutOnAMessageMayAnswerInItsThread) {
    EXPECT_EQ(take(interaction({{"type", "message_action"},
                                {"callback_id", "advise"},
                                {"channel", {{"id", "C1"}}},
                                {"message_ts", "17.1"},
                                {"message", {{"text", "rust or go?"}}}})),
              plain);
    run_until_posted(1);
    EXPECT_EQ(slack_.posted[0].thread_ts.value, "17.1");
}

TEST_F(Listening, AnOpenedHomeNeedsNoInbox) {
    EXPECT_EQ(take(event({{"type", "app_home_opened"}, {"user", "U1"}, {"channel", "D1"}, {"tab", "home"}})), plain);
    test::drive_until(context_, [this] { return !heard_.empty(); });
    EXPECT_EQ(heard_.front(), "home home");
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Listening, AnAgentThreadGoesThroughTheInboxOnce) {
    const auto started = [] {
        return event({{"type", "assistant_thread_started"},
                      {"assistant_thread", {{"user_id", "U1"}, {"channel_id", "D1"}, {"thread_ts", "17.1"}}}});
    };
    EXPECT_EQ(take(started()), plain);
    EXPECT_EQ(take(started()), plain);
    run_until_posted(1);
    EXPECT_EQ(slack_.posted.size(), 1U);
    EXPECT_EQ(slack_.posted[0].thread_ts.value, "17.1");
}

TEST_F(Listening, APressThatNeedsItsTriggerDoesNotWaitForTheStore) {
    EXPECT_EQ(take(press("now", "v")), plain);
    test::drive_until(context_, [this] { return !heard_.empty(); });
    EXPECT_TRUE(store_.calls.empty());
    EXPECT_EQ(take(press("later", "v")), plain);
    EXPECT_FALSE(store_.calls.empty());
}

TEST_F(Listening, APressInAViewMayAnswerInAChannel) {
    const nlohmann::json button = {{"type", "button"}, {"action_id", "later"}, {"value", "v"}};
    EXPECT_EQ(take(interaction(
                  {{"type", "block_actions"}, {"view", {{"id", "V1"}}}, {"actions", nlohmann::json::array({button})}})),
              plain);
    run_until_posted(1);
    EXPECT_EQ(heard_.front(), "press vV1");
    EXPECT_EQ(slack_.posted[0].channel.value, "C2");
}

TEST_F(Listening, TellsThePersonThroughTheResponseAddress) {
    take(press("now", "thrown"));
    run_until_told();
    ASSERT_EQ(slack_.responses.size(), 1U);
    EXPECT_NE(slack_.responses[0].content.find(reference), std::string::npos);
    EXPECT_NE(slack_.responses[0].content.find("ephemeral"), std::string::npos);
    EXPECT_TRUE(log_.has("reference=22222222"));
}

TEST_F(Listening, TellsThePersonInTheDirectMessageOfTheHome) {
    take(event({{"type", "app_home_opened"}, {"user", "U1"}, {"channel", "D1"}, {"tab", "thrown"}}));
    run_until_told();
    ASSERT_EQ(slack_.ephemerals.size(), 1U);
    EXPECT_EQ(slack_.ephemerals[0].channel.value, "D1");
}

TEST_F(Listening, AListenerThatTakesTooLongIsToldAbout) {
    options_.listening.heard_within = 5ms;
    take(press("now", "stuck"));
    run_until_told();
    EXPECT_TRUE(log_.has("error: a listener failed  reference=22222222  reason=took too long"));
}

TEST_F(Listening, AStuckListenerDoesNotHoldUpItsChannel) {
    options_.listening.heard_within = 5ms;
    take(press("later", "stuck"));
    run_until_told();
    test::drive_until(context_, [this] { return store_.inbox.empty(); });
    EXPECT_TRUE(slack_.posted.empty());
}

TEST_F(Listening, LeavesEnvelopesUnansweredWhenTooMuchIsServed) {
    options_.listening.limit = 1;
    EXPECT_TRUE(take(press("now", "stuck")));
    EXPECT_FALSE(take(press("now", "v")));
    EXPECT_TRUE(log_.has("too much is being served"));
}

TEST_F(Listening, WhatNobodyListensToIsAcknowledged) {
    EXPECT_EQ(take(interaction({{"type", "shortcut"}, {"callback_id", "other"}})), plain);
    EXPECT_EQ(take(interaction({{"type", "view_submission"}, {"view", {{"id", "V1"}, {"callback_id", "other"}}}})),
              plain);
    EXPECT_TRUE(heard_.empty());
}

}  // namespace
}  // namespace hirewise::app
