#include <gtest/gtest.h>
#include <boost/asio/steady_timer.hpp>

#include "app/envelopes.hpp"
#include "app/intake.hpp"
#include "app/outbox.hpp"
#include "support/fake_web_api.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"
#include "support/temporary_folder.hpp"

// The process ends at each point of the way of a question; the next run, over the same store, has to finish it with
// exactly one reply.
namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using test::message_envelope;

// Everything between the envelope and the Web API, over a store in the folder, for one run of the process.
class process {
public:
    explicit process(const test::temporary_folder& folder) {
        store::sqlite_options options;
        options.folder = folder.path() / "state";
        store_ = store::open_sqlite_store(context.get_executor(), options).value();
        outbox_options sending;
        sending.first_retry = 1ms;
        sending.second_look = 1ms;
        outbox_.emplace(context.get_executor(), *store_, slack, clock{}, sending, logger{});
        const slack::own_identity self{{"U0BOT"}, {"B0BOT"}};
        intake_.emplace(context.get_executor(), *store_, router_, *outbox_, slack, self, clock{}, intake_options{},
                        logger{});
        router_.on_mention([this](slack::message_event event) { return hear(std::move(event)); });
    }
    process(const process&) = delete;
    process& operator=(const process&) = delete;

    // Nothing that is under way gets any further, as if it had been killed now.
    ~process() {
        test::run_to_end(context, intake_->finish(0ms));
        test::run_to_end(context, outbox_->finish(0ms));
        test::run_to_end(context, store_->close());
    }

    void recover() {
        auto left = test::run_to_end(context, store_->take_over()).value();
        outbox_->send(std::move(left.replies));
        ASSERT_TRUE(test::run_to_end(context, intake_->take_over(std::move(left.questions))));
    }

    bool take(const test::said& what) {
        return test::run_to_end(context, intake_->take(message_envelope(what))).has_value();
    }

    void drive_until(const std::function<bool()>& reached) { test::drive_until(context, reached); }

    // Until every question is settled; replies may be on their way.
    void run_until_settled() { test::run_to_end(context, intake_->finish(10s)); }

    // Until nothing is left to do.
    void run_until_quiet() {
        auto done = [this]() -> awaitable<void> {
            co_await intake_->finish(10s);
            co_await outbox_->finish(10s);
        };
        test::run_to_end(context, done());
    }

    bool hold_listeners = false;
    int heard = 0;
    asio::io_context context;
    test::fake_web_api slack;

    awaitable<void> never() {
        const auto [error] = co_await never_.async_wait(use_tuple);
        (void)error;
    }

private:
    awaitable<slack_io::replies> hear(slack::message_event event) {
        ++heard;
        if (hold_listeners) { co_await never(); }
        slack_io::replies replies;
        slack::message content{"Go", {}};
        replies.push_back({event.channel, event.root(), content});
        co_return replies;
    }

    asio::steady_timer never_{context, asio::steady_timer::time_point::max()};
    slack_io::router router_;
    std::unique_ptr<store::store> store_;
    std::optional<outbox> outbox_;
    std::optional<intake> intake_;
};

class Crash : public testing::Test {
protected:
    test::temporary_folder folder_;
};

// peer-lessons 38
TEST_F(Crash, AfterAdmissionTheNextRunAnswers) {
    {
        process first{folder_};
        first.hold_listeners = true;
        EXPECT_TRUE(first.take({}));
        first.drive_until([&] { return first.heard == 1; });
    }
    process second{folder_};
    second.recover();
    second.run_until_quiet();
    EXPECT_EQ(second.slack.posted.size(), 1U);
}

TEST_F(Crash, AQuestionThatWasAnsweredByTheNextRunStaysAnswered) {
    {
        process first{folder_};
        first.hold_listeners = true;
        first.take({});
    }
    {
        process second{folder_};
        second.recover();
        second.run_until_quiet();
    }
    process third{folder_};
    third.recover();
    third.run_until_quiet();
    EXPECT_EQ(third.heard, 0);
    EXPECT_TRUE(third.slack.posted.empty());
}

// peer-lessons 37
TEST_F(Crash, ARetryAfterTheRestartIsNoNewQuestion) {
    {
        process first{folder_};
        first.take({});
        first.run_until_quiet();
        EXPECT_EQ(first.slack.posted.size(), 1U);
    }
    process second{folder_};
    second.recover();
    EXPECT_TRUE(second.take({.retry_attempt = 3}));
    second.run_until_quiet();
    EXPECT_TRUE(second.slack.posted.empty());
}

TEST_F(Crash, ARetryOfAnOpenQuestionIsAnsweredOnce) {
    {
        process first{folder_};
        first.hold_listeners = true;
        first.take({});
    }
    process second{folder_};
    second.recover();
    EXPECT_TRUE(second.take({.retry_attempt = 1}));
    second.run_until_quiet();
    EXPECT_EQ(second.heard, 1);
    EXPECT_EQ(second.slack.posted.size(), 1U);
}

// The first reply is on its way and holds up its channel, so the second is settled and not begun.
class CrashWhileSending : public Crash {
protected:
    void SetUp() override {
        process first{folder_};
        first.slack.hold = [&](const std::string&) { return first.never(); };
        first.take({.event_id = "Ev1", .ts = "17.1"});
        first.take({.event_id = "Ev2", .ts = "17.2"});
        first.run_until_settled();
        first.drive_until([&] { return !first.slack.posted.empty(); });
        EXPECT_EQ(first.slack.posted.size(), 1U);
    }
};

TEST_F(CrashWhileSending, ASettledReplyThatWasNotBegunIsPostedWithoutALookUp) {
    process second{folder_};
    second.recover();
    second.run_until_quiet();
    ASSERT_FALSE(second.slack.posted.empty());
    EXPECT_EQ(second.slack.posted.back().key, "Ev2");
    EXPECT_FALSE(second.slack.look_ups.empty());
    for (const auto& each : second.slack.look_ups) { EXPECT_EQ(each.key, "Ev1"); }
}

TEST_F(CrashWhileSending, AReplyThatWasBegunAndDidNotArriveIsPosted) {
    process second{folder_};
    second.recover();
    second.run_until_quiet();
    ASSERT_EQ(second.slack.posted.size(), 2U);
    EXPECT_EQ(second.slack.posted[0].key, "Ev1");
}

TEST_F(CrashWhileSending, AReplyThatArrivedButWasNotMarkedIsNotPostedAgain) {
    process second{folder_};
    second.slack.look_up_results = {std::optional{slack::message_ts{"18.1"}}};
    second.recover();
    second.run_until_quiet();
    ASSERT_EQ(second.slack.posted.size(), 1U);
    EXPECT_EQ(second.slack.posted[0].key, "Ev2");
}

TEST_F(CrashWhileSending, NothingIsLeftForAThirdRun) {
    {
        process second{folder_};
        second.recover();
        second.run_until_quiet();
    }
    process third{folder_};
    third.recover();
    third.run_until_quiet();
    EXPECT_TRUE(third.slack.posted.empty());
    EXPECT_TRUE(third.slack.look_ups.empty());
}

}  // namespace
}  // namespace hirewise::app
