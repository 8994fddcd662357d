#include "app/intake_fixture.hpp"

// Questions of an earlier run and of other bots on the same store.
namespace hirewise::app {
namespace {

using test::message_envelope;
using test::said;

TEST_F(Intake, TakesUpOpenQuestionsOfAnEarlierRun) {
    store_.inbox.push_back({{"Ev1"}, message_envelope({}).frame, time_.since_epoch()});
    ASSERT_TRUE(test::run_to_end(context_, target().take_over(store_.inbox)));
    run_until_posted(1);
    EXPECT_EQ(slack_.posted[0].key, "Ev1");
    EXPECT_TRUE(store_.inbox.empty());
}

TEST_F(Intake, ClosesOpenQuestionsThatItCannotReadAnyMore) {
    store_.inbox.push_back({{"Ev1"}, "not a frame", time_.since_epoch()});
    ASSERT_TRUE(test::run_to_end(context_, target().take_over(store_.inbox)));
    EXPECT_TRUE(store_.inbox.empty());
    EXPECT_TRUE(log_.has("warn: closing an old question"));
}

TEST_F(Intake, ClosesOpenQuestionsOlderThanADay) {
    store_.inbox.push_back({{"Ev1"}, message_envelope({}).frame, time_.since_epoch() - 25h});
    ASSERT_TRUE(test::run_to_end(context_, target().take_over(store_.inbox)));
    settle_down();
    EXPECT_TRUE(store_.inbox.empty());
    EXPECT_TRUE(heard_.empty());
}

TEST_F(Intake, AcknowledgesAQuestionInAChannelOfAnotherBotAndLeavesItToThat) {
    store_.channels_of_others = {"C1"};
    EXPECT_TRUE(take(message_envelope({})));
    settle_down();
    EXPECT_TRUE(heard_.empty());
    EXPECT_EQ(store_.inbox.size(), 1U);
}

// A follow-up without a mention, in a thread that only another bot knows of.
class IntakeOfAThread : public Intake {
protected:
    IntakeOfAThread() {
        router_.on_thread_message([this](slack::message_event event) { return hear(std::move(event)); },
                                  [this](const slack::message_event&) { return is_known_; });
        options_.recognise = [this](const store::thread_key& whose) { return look_up(whose); };
    }

    awaitable<result<>> look_up(store::thread_key whose) {
        looked_up_.push_back(whose.channel + " " + whose.thread_ts + " " + whose.user);
        if (failure_) { co_return failure_; }
        is_known_ = true;
        co_return result<>{};
    }

    static slack::envelope follow_up() {
        said what;
        what.text = "and for an MVP?";
        what.type = "message";
        what.more = {{"thread_ts", "1700000000.000100"}, {"channel_type", "channel"}};
        return message_envelope(what);
    }

    bool is_known_ = false;
    error_code failure_;
    texts looked_up_;
};

TEST_F(IntakeOfAThread, IsHeardOnceTheThreadIsRecognised) {
    EXPECT_TRUE(take(follow_up()));
    run_until_posted(1);
    EXPECT_EQ(looked_up_, texts{"C1 1700000000.000100 U1"});
    EXPECT_EQ(heard_, texts{"and for an MVP?"});
}

TEST_F(IntakeOfAThread, IsNotLookedUpWhereTheThreadIsKnown) {
    is_known_ = true;
    EXPECT_TRUE(take(follow_up()));
    run_until_posted(1);
    EXPECT_TRUE(looked_up_.empty());
}

TEST_F(IntakeOfAThread, IsLeftToRedeliveryWhenItCannotBeLookedUp) {
    failure_ = store::store_errc::unreachable;
    EXPECT_FALSE(take(follow_up()));
    EXPECT_TRUE(heard_.empty());
}

TEST_F(Intake, SendsNothingForAQuestionThatAnotherBotHasSettled) {
    const std::vector<store::inbox_item> twice(2, {{"Ev1"}, message_envelope({}).frame, time_.since_epoch()});
    store_.inbox.push_back(twice.front());
    ASSERT_TRUE(test::run_to_end(context_, target().take_over(twice)));
    test::drive_until(context_, [this] { return log_.has("info: a question was answered by another bot"); });
    settle_down();
    EXPECT_EQ(heard_.size(), 2U);
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Intake, ReportsThatTheStoreCannotBeRead) {
    store_.inbox.push_back({{"Ev1"}, "not a frame", time_.since_epoch()});
    store_.fail("settle");
    EXPECT_EQ(test::run_to_end(context_, target().take_over(store_.inbox)).error(), store::store_errc::unavailable);
}

}  // namespace
}  // namespace hirewise::app
