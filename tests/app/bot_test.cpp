#include "app/bot.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "app/bot_fixture.hpp"
#include "app/envelopes.hpp"
#include "app/exit_code.hpp"
#include "base/json.hpp"
#include "net/errors.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using slack::slack_errc;

class Bot : public bot_fixture {};

TEST_F(Bot, SaysWhoItIsWhereItIsAndWhatItKnows) {
    start_and_connect();
    stop();
    EXPECT_TRUE(log_.has("as=hirewise (U0BOT)"));
    EXPECT_TRUE(log_.has("workspace=Example Team (T1)"));
    EXPECT_TRUE(log_.has("knowledge loaded  version="));
    EXPECT_TRUE(log_.has("pages=1"));
}

TEST_F(Bot, AnswersAQuestion) {
    start_and_connect();
    const auto acknowledged = test::run_to_end(context_, slack_.links->deliver(test::message_envelope({})));
    test::drive_until(context_, [this] { return !slack_.api.posted.empty(); });
    stop();
    EXPECT_TRUE(acknowledged);
    EXPECT_EQ(slack_.api.posted[0].key, "Ev1");
}

TEST_F(Bot, EndsWithSuccessWhenItIsAskedTo) {
    start_and_connect();
    EXPECT_EQ(stop(), exit_code::success);
    EXPECT_FALSE(log_.has("error"));
}

TEST_F(Bot, MayBeAskedToStopBeforeItStarted) {
    bot_ = std::make_unique<bot>(context_.get_executor(), settings_, log_.log(), connect_, options_);
    bot_->request_stop();
    EXPECT_EQ(test::run_to_end(context_, bot_->run()), exit_code::success);
}

TEST_F(Bot, MayBeAskedToStopWhileSlackDoesNotAnswer) {
    asio::steady_timer never{context_, asio::steady_timer::time_point::max()};
    slack_.api.hold = [&](const std::string&) -> awaitable<void> {
        const auto [error] = co_await never.async_wait(use_tuple);
        (void)error;
    };
    start();
    test::drive_until(context_, [this] { return slack_.api.auth_tests == 1; });
    EXPECT_EQ(stop(), exit_code::success);
}

TEST_F(Bot, SendsWhatItAcceptedBeforeItEnds) {
    start_and_connect();
    const auto acknowledged = test::run_to_end(context_, slack_.links->deliver(test::message_envelope({})));
    EXPECT_TRUE(acknowledged);
    stop();
    EXPECT_EQ(slack_.api.posted.size(), 1U);
}

TEST_F(Bot, LeavesForTheNextRunWhatTakesTooLongAtTheEnd) {
    asio::steady_timer never{context_, asio::steady_timer::time_point::max()};
    options_.flush_limit = 1ms;
    start_and_connect();
    slack_.api.hold = [&](const std::string&) -> awaitable<void> {
        const auto [error] = co_await never.async_wait(use_tuple);
        (void)error;
    };
    test::run_to_end(context_, slack_.links->deliver(test::message_envelope({})));
    EXPECT_EQ(stop(), exit_code::success);

    slack_.api.hold = nullptr;
    slack_.api.posted.clear();
    code_.reset();
    start_and_connect();
    test::drive_until(context_, [this] { return !slack_.api.posted.empty(); });
    stop();
    EXPECT_EQ(slack_.api.posted[0].key, "Ev1");
}

TEST_F(Bot, EndsWith77WhenSlackRefusesTheBotToken) {
    slack_.api.auth_test_results = {slack_errc::refused_credentials};
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::refused_credentials);
    EXPECT_TRUE(log_.has("error: Slack refuses the bot token; check SLACK_BOT_TOKEN"));
}

TEST_F(Bot, EndsWith77WhenSlackRefusesTheAppToken) {
    start_and_connect();
    slack_.links->fail(slack_errc::refused_credentials);
    EXPECT_EQ(exit_code_of_run(), exit_code::refused_credentials);
    EXPECT_TRUE(log_.has("error: Slack refuses the app token; check SLACK_APP_TOKEN"));
}

TEST_F(Bot, KeepsAskingWhileSlackCannotBeReached) {
    slack_.api.auth_test_results = {slack_errc::unavailable, net::net_errc::untrusted_peer};
    start_and_connect();
    EXPECT_EQ(slack_.api.auth_tests, 3);
    EXPECT_EQ(stop(), exit_code::success);
}

TEST_F(Bot, EndsWith65WhenTheKnowledgeHasErrors) {
    folder_.write("bad/criteria.md", "nothing of use");
    settings_.knowledge = folder_.path() / "bad";
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::bad_knowledge);
}

TEST_F(Bot, EndsWith78WhenTheKnowledgeFolderIsMissing) {
    settings_.knowledge = folder_.path() / "nowhere";
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::configuration);
    EXPECT_TRUE(log_.has("HIREWISE_KNOWLEDGE: "));
}

TEST_F(Bot, EndsWith78WhenTheStateFolderCannotBeMade) {
    folder_.write("file", "not a folder");
    settings_.state = folder_.path() / "file" / "state";
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::configuration);
    EXPECT_TRUE(log_.has("HIREWISE_STATE_DIR: "));
}

TEST_F(Bot, EndsWith69WhenTheStoreIsDamaged) {
    folder_.write("state/hirewise.db", std::string(4096, 'x'));
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::unavailable);
    EXPECT_TRUE(log_.has("error: the store cannot be opened"));
}

// Lesson 45.
TEST_F(Bot, EndsWith69WhenAnotherBotUsesTheStore) {
    start_and_connect();
    bot second{context_.get_executor(), settings_, log_.log(), connect_, options_};
    EXPECT_EQ(test::run_to_end(context_, second.run()), exit_code::unavailable);
    stop();
}

TEST_F(Bot, EndsWith78WhenTheTrustAnchorsCannotBeRead) {
    settings_.anchors.file = folder_.path() / "nowhere.pem";
    connect_ = [this] { return connections_to_slack(context_.get_executor(), settings_, log_.log()); };
    start();
    EXPECT_EQ(exit_code_of_run(), exit_code::configuration);
    EXPECT_TRUE(log_.has("SSL_CERT_FILE: "));
}

class BotReload : public bot_fixture {
protected:
    BotReload() { settings_.admins = {"U1"}; }

    std::string type(const std::string& text) {
        const auto said = test::run_to_end(context_, slack_.links->deliver(test::command_envelope("/hirewise", text)));
        return said.value_or("");
    }
    std::string answer_to_verdict() {
        auto asking = slack_.links->deliver(test::command_envelope("/verdict", test::living_base::question));
        return test::run_to_end(context_, std::move(asking)).value_or("");
    }
    void wait_for_responses(std::size_t count) {
        test::drive_until(context_, [this, count] { return slack_.api.responses.size() >= count; });
    }
};

TEST_F(BotReload, AnswersFromTheNewKnowledgeAfterACommand) {
    start_and_connect();
    EXPECT_NE(answer_to_verdict().find("Hire a Rust engineer"), std::string::npos);
    base_.prefer("go");
    EXPECT_NE(type("reload").find("Reading the knowledge"), std::string::npos);
    wait_for_responses(1);
    EXPECT_NE(slack_.api.responses[0].content.find("rule for fintech: Rust -&gt; Go"), std::string::npos)
        << slack_.api.responses[0].content;
    EXPECT_NE(answer_to_verdict().find("Hire a Go engineer"), std::string::npos);
    EXPECT_NE(type("status").find("by <@U1>: version"), std::string::npos);
    stop();
}

TEST_F(BotReload, GoesOnWithTheOldKnowledgeWhenTheFilesHaveErrors) {
    start_and_connect();
    base_.spoil();
    type("reload");
    wait_for_responses(1);
    EXPECT_NE(slack_.api.responses[0].content.find("comparisons/rust-vs-go.md:3:"), std::string::npos);
    EXPECT_NE(answer_to_verdict().find("Hire a Rust engineer"), std::string::npos);
    stop();
}

TEST_F(BotReload, ReadsWhenTheOperatorAsks) {
    start_and_connect();
    base_.prefer("go");
    bot_->request_reload("SIGHUP");
    test::drive_until(context_, [this] { return log_.has("knowledge read  by=SIGHUP  outcome=replaced"); });
    EXPECT_NE(answer_to_verdict().find("Hire a Go engineer"), std::string::npos);
    stop();
}

TEST_F(BotReload, ReadsByItselfWhenItWatches) {
    settings_.watch = true;
    options_.reloading.look_interval = 1ms;
    start_and_connect();
    base_.prefer("go", "A verdict of another length.");
    test::drive_until(context_, [this] { return log_.has("knowledge read  by=watch  outcome=replaced"); });
    EXPECT_EQ(stop(), exit_code::success);
}

TEST_F(BotReload, IgnoresRequestsBeforeItStartedAndAfterItWasAskedToStop) {
    bot_ = std::make_unique<bot>(context_.get_executor(), settings_, log_.log(), connect_, options_);
    bot_->request_reload("SIGHUP");
    bot_.reset();
    start_and_connect();
    bot_->request_stop();
    bot_->request_reload("SIGHUP");
    EXPECT_EQ(exit_code_of_run(), exit_code::success);
    EXPECT_FALSE(log_.has("knowledge read"));
}

TEST_F(BotReload, TellsWhoWaitsForAReloadThatItStops) {
    start_and_connect();
    type("reload");
    EXPECT_EQ(stop(), exit_code::success);
    ASSERT_EQ(slack_.api.responses.size(), 1U);
}

TEST_F(BotReload, EndsThoughSlackDoesNotTakeTheOutcomeOfAReload) {
    asio::steady_timer never{context_, asio::steady_timer::time_point::max()};
    options_.errand_end_limit = 1ms;
    start_and_connect();
    slack_.api.hold = [&](const std::string&) -> awaitable<void> {
        const auto [error] = co_await never.async_wait(use_tuple);
        (void)error;
    };
    type("reload");
    wait_for_responses(1);
    EXPECT_EQ(stop(), exit_code::success);
}

}  // namespace
}  // namespace hirewise::app
