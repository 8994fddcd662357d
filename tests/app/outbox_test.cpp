#include "app/outbox.hpp"

#include <gtest/gtest.h>
#include <boost/asio/steady_timer.hpp>

#include "net/errors.hpp"
#include "support/fake_store.hpp"
#include "support/fake_web_api.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using slack::message_ts;
using slack::slack_errc;

class Outbox : public testing::Test {
protected:
    Outbox() {
        time_.now = [this] { return now_; };
        options_.interval = 1ms;
        options_.burst = 100;
        options_.first_retry = 2ms;
        options_.longest_retry = 4ms;
        options_.second_look = 1ms;
    }
    ~Outbox() override {
        if (outbox_) { end(); }
    }

    outbox& target() {
        if (!outbox_) {
            outbox_ = std::make_unique<outbox>(context_.get_executor(), store_, slack_, time_, options_, log_.log());
        }
        return *outbox_;
    }

    void end(std::chrono::milliseconds limit = 0ms) {
        test::run_to_end(context_, target().finish(limit));
        outbox_.reset();
    }

    store::outbox_item reply(const std::string& key, const std::string& channel = "C1", int attempts = 0) {
        store::outbox_item item;
        item.key = key;
        item.channel = channel;
        item.thread_ts = "17.1";
        item.content = R"({"blocks":[],"text":"Go"})";
        item.created = time_.since_epoch();
        item.attempts = attempts;
        store_.outbox.push_back(item);
        return item;
    }

    void send(const std::string& key, const std::string& channel = "C1") { target().send({reply(key, channel)}); }

    // What an earlier run left is sent on.
    void recover() { target().send(store_.outbox); }

    void run_until_done() {
        test::drive_until(context_, [this] { return target().waiting() == 0; });
    }

    // Keeps posts to this channel pending.
    void hold_posts_to(const std::string& channel) {
        slack_.hold = [this, channel](const std::string& method) -> awaitable<void> {
            return hold_if(method == "chat.postMessage" && slack_.posted.back().channel.value == channel);
        };
    }

    awaitable<void> hold_if(bool held) {
        if (!held) { co_return; }
        const auto [error] = co_await never_.async_wait(use_tuple);
        (void)error;
    }

    std::vector<std::string> posted_keys() const {
        std::vector<std::string> keys;
        for (const auto& message : slack_.posted) { keys.push_back(message.key); }
        return keys;
    }

    using texts = std::vector<std::string>;

    asio::io_context context_;
    asio::steady_timer never_{context_, asio::steady_timer::time_point::max()};
    std::chrono::system_clock::time_point now_{std::chrono::hours{480'000}};
    hirewise::clock time_;
    outbox_options options_;
    test::fake_store store_;
    test::fake_web_api slack_;
    test::log_record log_;
    std::unique_ptr<outbox> outbox_;
};

TEST_F(Outbox, PostsTheReplyWithItsKeyInItsThread) {
    send("Ev1");
    run_until_done();
    ASSERT_EQ(slack_.posted.size(), 1U);
    EXPECT_EQ(slack_.posted[0].channel.value, "C1");
    EXPECT_EQ(slack_.posted[0].thread_ts.value, "17.1");
    EXPECT_EQ(slack_.posted[0].key, "Ev1");
    EXPECT_EQ(slack_.posted[0].content, R"({"blocks":[],"text":"Go"})");
}

TEST_F(Outbox, MarksTheReplyWithTheTsOfItsMessage) {
    send("Ev1");
    run_until_done();
    EXPECT_EQ(store_.sent.at("Ev1"), "1700000000.000001");
}

TEST_F(Outbox, CountsTheTryBeforeItPosts) {
    store_.fail("begin_sending");
    send("Ev1");
    test::drive_until(context_, [this] { return store_.calls.size() >= 3; });
    EXPECT_TRUE(slack_.posted.empty());
    store_.heal();
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Outbox, KeepsTheOrderWithinAChannel) {
    slack_.post_results = {slack_errc::rate_limited};
    for (const auto* key : {"Ev1", "Ev2", "Ev3"}) { send(key); }
    run_until_done();
    EXPECT_EQ(posted_keys(), (texts{"Ev1", "Ev1", "Ev2", "Ev3"}));
}

// peer-lessons 64
TEST_F(Outbox, AChannelThatIsHeldUpDoesNotHoldUpAnother) {
    hold_posts_to("C1");
    send("Ev1", "C1");
    send("Ev2", "C1");
    send("Ev3", "C2");
    test::drive_until(context_, [this] { return store_.sent.contains("Ev3"); });
    EXPECT_EQ(posted_keys(), (texts{"Ev1", "Ev3"}));
}

// peer-lessons 65
TEST_F(Outbox, SendsOneReplyAfterARateLimit) {
    slack_.post_results = {slack_errc::rate_limited};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(store_.sent.size(), 1U);
    EXPECT_TRUE(slack_.look_ups.empty());
}

// peer-lessons 66
TEST_F(Outbox, SpacesRepliesToOneChannelAfterASmallBurst) {
    options_.burst = 3;
    options_.interval = 10ms;
    std::vector<std::chrono::steady_clock::time_point> times;
    slack_.hold = [&](const std::string&) -> awaitable<void> {
        times.push_back(std::chrono::steady_clock::now());
        return hold_if(false);
    };
    for (int number = 0; number < 20; ++number) { send("Ev" + std::to_string(number)); }
    const auto start = std::chrono::steady_clock::now();
    run_until_done();
    ASSERT_EQ(times.size(), 20U);
    // Each one after the burst has to wait for the place that its number gives it.
    for (std::size_t number = 3; number < times.size(); ++number) {
        EXPECT_GE(times[number] - start, 10ms * (static_cast<int>(number) - 2)) << number;
    }
}

TEST_F(Outbox, PacesChannelsApart) {
    options_.burst = 1;
    options_.interval = 1h;
    send("Ev1", "C1");
    send("Ev2", "C2");
    run_until_done();
    EXPECT_EQ(posted_keys(), (texts{"Ev1", "Ev2"}));
}

// peer-lessons 48
TEST_F(Outbox, DoesNotRepeatAPostWhoseAnswerWasLost) {
    slack_.post_results = {net::net_errc::outcome_unknown};
    slack_.look_up_results = {std::optional{message_ts{"18.1"}}};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 1U);
    EXPECT_EQ(store_.sent.at("Ev1"), "18.1");
}

TEST_F(Outbox, LooksInTheThreadFromBeforeTheReplyWasWritten) {
    slack_.post_results = {net::net_errc::outcome_unknown};
    send("Ev1");
    run_until_done();
    ASSERT_FALSE(slack_.look_ups.empty());
    EXPECT_EQ(slack_.look_ups[0].key, "Ev1");
    EXPECT_EQ(slack_.look_ups[0].channel.value, "C1");
    EXPECT_EQ(slack_.look_ups[0].thread_ts.value, "17.1");
    EXPECT_LT(slack_.look_ups[0].since, std::chrono::duration_cast<std::chrono::seconds>(time_.since_epoch()));
}

TEST_F(Outbox, FindsAPostThatSlackWasSlowToCarryOut) {
    slack_.post_results = {net::net_errc::outcome_unknown};
    slack_.look_up_results = {std::optional<message_ts>{}, std::optional{message_ts{"18.1"}}};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 1U);
    EXPECT_EQ(store_.sent.at("Ev1"), "18.1");
}

TEST_F(Outbox, PostsAgainIfTheLookUpFindsNothing) {
    slack_.post_results = {net::net_errc::outcome_unknown};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(posted_keys(), (texts{"Ev1", "Ev1"}));
}

TEST_F(Outbox, DoesNotPostWhileTheLookUpFails) {
    slack_.post_results = {net::net_errc::outcome_unknown};
    slack_.look_up_results = {slack_errc::unavailable, slack_errc::rate_limited, std::optional{message_ts{"18.1"}}};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(slack_.look_ups.size(), 3U);
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Outbox, LooksAgainForATryOfAnEarlierRunAfterARateLimit) {
    reply("Ev1", "C1", 1);
    slack_.look_up_results = {slack_errc::rate_limited, std::optional{message_ts{"18.1"}}};
    recover();
    run_until_done();
    EXPECT_TRUE(slack_.posted.empty());
    EXPECT_EQ(store_.sent.at("Ev1"), "18.1");
}

TEST_F(Outbox, PostsAgainWhereItMayNotLook) {
    slack_.post_results = {net::net_errc::outcome_unknown};
    slack_.look_up_results = {slack_errc::missing_scope};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 2U);
    EXPECT_TRUE(log_.has("warn: cannot look for a reply"));
}

TEST_F(Outbox, LooksUpATryOfAnEarlierRunFirst) {
    reply("Ev1", "C1", 1);
    slack_.look_up_results = {std::optional{message_ts{"18.1"}}};
    recover();
    run_until_done();
    EXPECT_TRUE(slack_.posted.empty());
    EXPECT_EQ(store_.sent.at("Ev1"), "18.1");
}

// Whoever was at it may have ended with the post on its way.
TEST_F(Outbox, LooksOnceMoreForATryOfAnEarlierRunThatIsNotThereYet) {
    reply("Ev1", "C1", 1);
    slack_.look_up_results = {std::optional<message_ts>{}, std::optional{message_ts{"18.1"}}};
    recover();
    run_until_done();
    EXPECT_TRUE(slack_.posted.empty());
    EXPECT_EQ(store_.sent.at("Ev1"), "18.1");
}

TEST_F(Outbox, PostsAtOnceWhatAnEarlierRunHadNotBegun) {
    reply("Ev1", "C1", 0);
    recover();
    run_until_done();
    EXPECT_TRUE(slack_.look_ups.empty());
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Outbox, LeavesAReplyAloneThatHasBecomeAnotherBots) {
    auto theirs = reply("Ev1");
    store_.outbox.clear();
    target().send({theirs});
    send("Ev2");
    run_until_done();
    EXPECT_EQ(posted_keys(), (texts{"Ev2"}));
    EXPECT_TRUE(log_.has("info: a reply is sent by another bot"));
}

// peer-lessons 69
TEST_F(Outbox, SendsTheWordsOfAMessageThatSlackRefuses) {
    slack_.post_results = {slack_errc::invalid_message};
    send("Ev1");
    run_until_done();
    ASSERT_EQ(slack_.posted.size(), 2U);
    EXPECT_EQ(slack_.posted[1].content, R"({"text":"Go"})");
    EXPECT_TRUE(store_.sent.contains("Ev1"));
    EXPECT_TRUE(log_.has("error: Slack refused a reply"));
}

TEST_F(Outbox, GivesUpWhenTheWordsAreRefusedToo) {
    slack_.post_results = {slack_errc::invalid_message, slack_errc::invalid_message};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 2U);
    EXPECT_TRUE(store_.abandoned.contains("Ev1"));
}

TEST_F(Outbox, GivesUpWithOneLineAndGoesOnWithTheNext) {
    slack_.post_results = {slack_errc::no_access};
    send("Ev1");
    send("Ev2");
    run_until_done();
    EXPECT_TRUE(store_.abandoned.contains("Ev1"));
    EXPECT_TRUE(store_.sent.contains("Ev2"));
    EXPECT_EQ(std::count_if(log_.lines().begin(), log_.lines().end(),
                            [](const auto& line) { return line.find("Ev1") != std::string::npos; }),
              1);
}

TEST_F(Outbox, TellsWhoeverAskedInPrivateThatTheAnswerCannotBePosted) {
    slack_.post_results = {slack_errc::no_access};
    auto item = reply("Ev1");
    item.asker = "U1";
    target().send({item});
    run_until_done();
    ASSERT_EQ(slack_.ephemerals.size(), 1U);
    EXPECT_EQ(slack_.ephemerals[0].channel.value, "C1");
    EXPECT_EQ(slack_.ephemerals[0].user.value, "U1");
    EXPECT_EQ(slack_.ephemerals[0].thread_ts.value, "17.1");
    EXPECT_NE(slack_.ephemerals[0].content.find("<#C1>"), std::string::npos);
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Outbox, TellsWhoeverAskedDirectlyWhereSlackShowsThemNothing) {
    slack_.post_results = {slack_errc::no_access};
    slack_.ephemeral_results = {slack_errc::no_access};
    auto item = reply("Ev1");
    item.asker = "U1";
    target().send({item});
    run_until_done();
    EXPECT_EQ(posted_keys(), (texts{"Ev1", "Ev1/undeliverable"}));
    EXPECT_EQ(slack_.posted.back().channel.value, "D1");
}

TEST_F(Outbox, TellsNobodyOfAnAnswerThatIsTooOld) {
    auto item = reply("Ev1");
    item.asker = "U1";
    now_ += 25h;
    target().send({item});
    run_until_done();
    EXPECT_TRUE(slack_.ephemerals.empty());
    EXPECT_TRUE(slack_.posted.empty());
}

TEST_F(Outbox, KeepsRepliesWhileTheCredentialsAreRefused) {
    slack_.post_results = {slack_errc::refused_credentials, slack_errc::refused_credentials};
    send("Ev1");
    run_until_done();
    EXPECT_TRUE(store_.sent.contains("Ev1"));
}

TEST_F(Outbox, AbandonsRepliesOlderThanADay) {
    reply("Ev1");
    now_ += 25h;
    recover();
    run_until_done();
    EXPECT_TRUE(slack_.posted.empty());
    EXPECT_TRUE(store_.abandoned.contains("Ev1"));
}

TEST_F(Outbox, StopsTryingOnceTheReplyIsOlderThanADay) {
    slack_.hold = [this](const std::string&) -> awaitable<void> {
        now_ += 25h;
        return hold_if(false);
    };
    slack_.post_results = {slack_errc::rate_limited};
    send("Ev1");
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 1U);
    EXPECT_TRUE(store_.abandoned.contains("Ev1"));
}

TEST_F(Outbox, DoesNotPostAgainWhenOnlyMarkingFails) {
    store_.fail("mark_sent");
    send("Ev1");
    test::drive_until(context_,
                      [this] { return std::count(store_.calls.begin(), store_.calls.end(), "mark_sent") >= 3; });
    store_.heal();
    run_until_done();
    EXPECT_EQ(slack_.posted.size(), 1U);
    EXPECT_TRUE(store_.sent.contains("Ev1"));
}

TEST_F(Outbox, FinishesWhatItCanBeforeItEnds) {
    send("Ev1");
    send("Ev2");
    end(10s);
    EXPECT_EQ(store_.sent.size(), 2U);
}

TEST_F(Outbox, LeavesTheRestInTheStoreWhenTheTimeIsUp) {
    hold_posts_to("C1");
    send("Ev1", "C1");
    send("Ev2", "C1");
    end(1ms);
    EXPECT_EQ(store_.outbox.size(), 2U);
    EXPECT_TRUE(store_.abandoned.empty());
    EXPECT_FALSE(log_.has("error"));
}

}  // namespace
}  // namespace hirewise::app
