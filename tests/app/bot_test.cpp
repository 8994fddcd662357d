#include "app/bot.hpp"

#include <algorithm>

#include <gtest/gtest.h>
#include <boost/asio/steady_timer.hpp>

#include "app/drive.hpp"
#include "app/envelopes.hpp"
#include "app/exit_code.hpp"
#include "net/errors.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/temporary_folder.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using slack::slack_errc;

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

class Bot : public testing::Test {
protected:
    Bot() {
        settings_.knowledge = HIREWISE_KNOWLEDGE_BASE;
        settings_.state = folder_.path() / "state";
        options_.first_retry = 1ms;
        options_.longest_retry = 2ms;
        options_.answer_limit = 10s;
        options_.flush_limit = 10s;
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
        test::run_until(context_, [this] { return slack_.links != nullptr && slack_.links->running; });
    }

    int exit_code_of_run() {
        test::run_until(context_, [this] { return code_.has_value(); });
        bot_.reset();
        return *code_;
    }

    int stop() {
        bot_->request_stop();
        return exit_code_of_run();
    }

    asio::io_context context_;
    test::temporary_folder folder_;
    configuration settings_;
    bot_options options_;
    fake_slack slack_;
    bot::connect connect_;
    test::log_record log_;
    std::unique_ptr<bot> bot_;
    std::optional<int> code_;
};

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
    test::run_until(context_, [this] { return !slack_.api.posted.empty(); });
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
    test::run_until(context_, [this] { return slack_.api.auth_tests == 1; });
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
    test::run_until(context_, [this] { return !slack_.api.posted.empty(); });
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

}  // namespace
}  // namespace hirewise::app
