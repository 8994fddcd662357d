#include "app/intake_fixture.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;
using test::message_envelope;
using test::said;

TEST_F(Intake, StoresAcknowledgesAndAnswersAQuestion) {
    EXPECT_EQ(take(message_envelope({})), slack::acknowledgement({"E1"}));
    run_until_posted(1);
    EXPECT_EQ(slack_.posted[0].key, "Ev1");
    EXPECT_EQ(slack_.posted[0].thread_ts.value, "1700000001.000100");
    EXPECT_TRUE(store_.inbox.empty());
}

TEST_F(Intake, IsInTheStoreBeforeItIsAcknowledgedAndHandledAfterwards) {
    struct sight {
        std::size_t stored = 0;
        std::size_t heard = 0;
    };
    auto look_when_acknowledged = [this](slack::envelope arrived) -> awaitable<sight> {
        const auto acknowledgement = co_await target().take(std::move(arrived));
        co_return sight{acknowledgement ? store_.inbox.size() : 0, heard_.size()};
    };
    const auto seen = test::run_to_end(context_, look_when_acknowledged(message_envelope({})));
    EXPECT_EQ(seen.stored, 1U);
    EXPECT_EQ(seen.heard, 0U);
}

TEST_F(Intake, GivesEachOfSeveralRepliesItsOwnKey) {
    take(message_envelope({.text = "twice"}));
    run_until_posted(2);
    EXPECT_EQ(slack_.posted[0].key, "Ev1");
    EXPECT_EQ(slack_.posted[1].key, "Ev1/2");
}

TEST_F(Intake, SettlesAQuestionThatIsAnsweredBySilence) {
    take(message_envelope({.text = "silence"}));
    test::drive_until(context_, [this] { return store_.inbox.empty(); });
    settle_down();
    EXPECT_TRUE(slack_.posted.empty());
}

// peer-lessons 33
TEST_F(Intake, AnswersOnceHoweverOftenTheEventIsDelivered) {
    int acknowledged = 0;
    for (const int attempt : {0, 1, 2, 3, 0}) {
        if (take(message_envelope({.retry_attempt = attempt}))) { ++acknowledged; }
    }
    run_until_posted(1);
    settle_down();
    EXPECT_EQ(acknowledged, 5);
    EXPECT_EQ(slack_.posted.size(), 1U);
}

// peer-lessons 43
TEST_F(Intake, ReportsARedeliveryOfWhatItAccepted) {
    take(message_envelope({}));
    take(message_envelope({}));
    EXPECT_FALSE(log_.has("info: delivered again"));
    take(message_envelope({.retry_attempt = 1}));
    EXPECT_TRUE(log_.has("info: delivered again although it was accepted: an acknowledgement came late"));
    EXPECT_TRUE(log_.has("retry=1"));
}

// peer-lessons 34
TEST_F(Intake, AnswersARetryThatIsTheFirstToArrive) {
    take(message_envelope({.retry_attempt = 1}));
    run_until_posted(1);
    EXPECT_EQ(slack_.posted.size(), 1U);
}

// peer-lessons 35
TEST_F(Intake, AnswersOnceAlsoWhenTheEventComesBackMuchLater) {
    take(message_envelope({}));
    run_until_posted(1);
    for (const auto wait : {6min, 50min}) {
        now_ += wait;
        EXPECT_TRUE(take(message_envelope({.retry_attempt = 3})));
    }
    settle_down();
    EXPECT_EQ(slack_.posted.size(), 1U);
}

// peer-lessons 36
TEST_F(Intake, RecognisesTheEventInAnotherEnvelope) {
    take(message_envelope({.envelope_id = "E1"}));
    EXPECT_EQ(take(message_envelope({.envelope_id = "E2"})), slack::acknowledgement({"E2"}));
    run_until_posted(1);
    settle_down();
    EXPECT_EQ(slack_.posted.size(), 1U);
}

// peer-lessons 40
TEST_F(Intake, AcknowledgesAndReportsWhatItCannotRead) {
    auto strange = message_envelope({});
    strange.payload = slack::unhandled{"events_api/weather"};
    EXPECT_EQ(take(std::move(strange)), slack::acknowledgement({"E1"}));
    EXPECT_TRUE(log_.has("kind=events_api/weather"));
    EXPECT_TRUE(store_.calls.empty());
}

// peer-lessons 41
TEST_F(Intake, AcknowledgesWithoutWaitingForTheWebApi) {
    slack_.hold = [this](const std::string&) { return hold_if(true); };
    int acknowledged = 0;
    for (int number = 0; number < 60; ++number) {
        const auto id = std::to_string(number);
        if (take(message_envelope({.event_id = "Ev" + id, .ts = "17." + id}))) { ++acknowledged; }
    }
    EXPECT_EQ(acknowledged, 60);
    EXPECT_LE(slack_.posted.size(), 1U);
}

// peer-lessons 42
TEST_F(Intake, AListenerThatTakesLongHoldsUpItsChannelOnly) {
    take(message_envelope({.event_id = "Ev1", .ts = "17.1", .text = "held"}));
    take(message_envelope({.event_id = "Ev2", .ts = "17.2", .text = "behind it"}));
    take(message_envelope({.event_id = "Ev3", .ts = "17.3", .channel = "C2", .text = "free"}));
    run_until_posted(1);
    EXPECT_EQ(slack_.posted[0].key, "Ev3");
}

// peer-lessons 46
TEST_F(Intake, AnswersAMessageOnceThatArrivesAsTwoEvents) {
    take(message_envelope({.event_id = "Ev1", .channel = "D1", .type = "app_mention"}));
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev2", .channel = "D1", .type = "message"})));
    run_until_posted(1);
    settle_down();
    EXPECT_EQ(slack_.posted.size(), 1U);
}

// peer-lessons 47
TEST_F(Intake, NeverAnswersItself) {
    const nlohmann::json own_bot = {{"bot_id", "B0BOT"}};
    const nlohmann::json own_user = {{"user", "U0BOT"}};
    nlohmann::json edited = {{"subtype", "message_changed"}};
    edited["message"] = {{"user", "U0BOT"}, {"text", "rust or go?"}, {"ts", "17.9"}};
    for (const auto& more : {own_bot, own_user, edited}) {
        EXPECT_TRUE(take(message_envelope({.type = "message", .more = more})));
    }
    settle_down();
    EXPECT_TRUE(heard_.empty());
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Intake, AcknowledgesMessagesThatNobodyListensTo) {
    const nlohmann::json in_a_channel = {{"channel_type", "channel"}};
    EXPECT_TRUE(take(message_envelope({.type = "message", .more = in_a_channel})));
    settle_down();
    EXPECT_TRUE(heard_.empty());
}

TEST_F(Intake, KeepsTheOrderOfAChannel) {
    for (const auto* number : {"1", "2", "3"}) {
        take(message_envelope({.event_id = std::string{"Ev"} + number, .ts = std::string{"17."} + number}));
    }
    run_until_posted(3);
    EXPECT_EQ(slack_.posted[0].key, "Ev1");
    EXPECT_EQ(slack_.posted[1].key, "Ev2");
    EXPECT_EQ(slack_.posted[2].key, "Ev3");
}

TEST_F(Intake, LeavesAnEnvelopeUnacknowledgedThatCannotBeStored) {
    store_.fail("admit");
    EXPECT_EQ(take(message_envelope({})), std::nullopt);
    EXPECT_TRUE(heard_.empty());
    EXPECT_TRUE(log_.has("error: cannot store a question"));
}

TEST_F(Intake, TakesTheRedeliveryOnceTheStoreIsWellAgain) {
    store_.fail("admit");
    take(message_envelope({}));
    store_.heal();
    EXPECT_TRUE(take(message_envelope({.retry_attempt = 1})));
    run_until_posted(1);
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Intake, LeavesEnvelopesToSlackWhenTooMuchIsOpen) {
    options_.open_limit = 2;
    take(message_envelope({.event_id = "Ev1", .ts = "17.1", .text = "held"}));
    take(message_envelope({.event_id = "Ev2", .ts = "17.2"}));
    EXPECT_EQ(take(message_envelope({.event_id = "Ev3", .ts = "17.3"})), std::nullopt);
    EXPECT_EQ(take(message_envelope({.event_id = "Ev4", .ts = "17.4"})), std::nullopt);
    EXPECT_EQ(std::count_if(log_.lines().begin(), log_.lines().end(),
                            [](const auto& line) { return line.find("too much is open") != std::string::npos; }),
              1);
}

TEST_F(Intake, TakesEnvelopesInAgainWhenThereIsRoom) {
    options_.open_limit = 1;
    take(message_envelope({.event_id = "Ev1", .ts = "17.1", .text = "held"}));
    settle_down();
    EXPECT_EQ(take(message_envelope({.event_id = "Ev2", .ts = "17.2"})), std::nullopt);
    never_.cancel();
    run_until_posted(1);
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev2", .ts = "17.2", .retry_attempt = 1})));
}

TEST_F(Intake, CountsUnsentRepliesAsOpen) {
    options_.open_limit = 1;
    slack_.hold = [this](const std::string&) { return hold_if(true); };
    take(message_envelope({.event_id = "Ev1", .ts = "17.1"}));
    test::drive_until(context_, [this] { return !slack_.posted.empty(); });
    EXPECT_EQ(take(message_envelope({.event_id = "Ev2", .ts = "17.2"})), std::nullopt);
}

TEST_F(Intake, TakesNothingInWhileItEnds) {
    test::run_to_end(context_, target().finish(0ms));
    EXPECT_EQ(take(message_envelope({})), std::nullopt);
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Intake, AnswersWhatIsOpenBeforeItEnds) {
    take(message_envelope({}));
    test::run_to_end(context_, target().finish(10s));
    EXPECT_TRUE(store_.inbox.empty());
    EXPECT_EQ(heard_.size(), 1U);
}

TEST_F(Intake, LeavesAQuestionOpenThatTakesTooLongAtTheEnd) {
    take(message_envelope({.text = "held"}));
    settle_down();
    test::run_to_end(context_, target().finish(1ms));
    EXPECT_EQ(store_.inbox.size(), 1U);
    EXPECT_FALSE(log_.has("error"));
}

TEST_F(Intake, AnswersACommandInItsAcknowledgementWithoutTheStore) {
    const auto frame = take(test::command_envelope("/verdict", "rust or go?"));
    EXPECT_EQ(frame, slack::acknowledgement({"E1"}, slack::message{"to: rust or go?", {}}));
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Intake, AnswersCommandsAlsoWhenTooMuchIsOpen) {
    options_.open_limit = 0;
    EXPECT_TRUE(take(test::command_envelope("/verdict", "rust or go?")));
}

TEST_F(Intake, ApologisesForACommandThatFailed) {
    const auto frame = take(test::command_envelope("/verdict", "thrown"));
    ASSERT_TRUE(frame);
    EXPECT_NE(frame->find("Please ask once more"), std::string::npos);
    EXPECT_TRUE(log_.has("error: a command failed"));
}

TEST_F(Intake, AcknowledgesACommandThatNobodyKnows) {
    EXPECT_EQ(take(test::command_envelope("/weather", "")), slack::acknowledgement({"E1"}));
}

TEST_F(Intake, AnswersAPressOnce) {
    EXPECT_TRUE(take(test::press_envelope("pressed", "E1")));
    EXPECT_TRUE(take(test::press_envelope("pressed", "E2")));
    run_until_posted(1);
    settle_down();
    EXPECT_EQ(heard_, texts{"v"});
    EXPECT_EQ(slack_.posted.size(), 1U);
}

TEST_F(Intake, AcknowledgesAPressThatNobodyKnows) {
    EXPECT_TRUE(take(test::press_envelope("elsewhere")));
    EXPECT_TRUE(store_.calls.empty());
}

TEST_F(Intake, ApologisesToThePersonAloneWhenAListenerFails) {
    take(message_envelope({.text = "thrown"}));
    test::drive_until(context_, [this] { return !slack_.ephemerals.empty() && store_.inbox.empty(); });
    EXPECT_EQ(slack_.ephemerals[0].user.value, "U1");
    EXPECT_NE(slack_.ephemerals[0].content.find("Please ask once more"), std::string::npos);
    EXPECT_TRUE(log_.has("error: a listener failed"));
    EXPECT_TRUE(slack_.posted.empty());
}

TEST_F(Intake, ApologisesInTheThreadWhenThePersonCannotBeToldAlone) {
    slack_.ephemeral_results.push_back(slack::slack_errc::missing_scope);
    take(message_envelope({.text = "thrown"}));
    run_until_posted(1);
    EXPECT_NE(slack_.posted[0].content.find("Please ask once more"), std::string::npos);
    EXPECT_TRUE(store_.inbox.empty());
}

TEST_F(Intake, StopsAThreadThatTurnsInCircles) {
    options_.flood.in_thread = 1;
    const nlohmann::json in_thread = {{"thread_ts", "1700000000.1"}};
    take(message_envelope({.more = in_thread}));
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev2", .ts = "1700000002.1", .more = in_thread})));
    run_until_posted(1);
    settle_down();
    EXPECT_EQ(heard_.size(), 1U);
    EXPECT_TRUE(log_.has("warn: too many messages in one thread"));
}

TEST_F(Intake, TellsAPersonWhoAsksTooMuchOnceAndAnswersTheOthers) {
    options_.flood.of_person = 1;
    take(message_envelope({}));
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev2", .ts = "1700000002.1"})));
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev3", .ts = "1700000003.1"})));
    take(message_envelope({.event_id = "Ev4", .ts = "1700000004.1", .more = {{"user", "U2"}}}));
    run_until_posted(2);
    settle_down();
    EXPECT_EQ(heard_.size(), 2U);
    ASSERT_EQ(slack_.ephemerals.size(), 1U);
    EXPECT_EQ(slack_.ephemerals[0].user.value, "U1");
    EXPECT_NE(slack_.ephemerals[0].content.find("again in a minute"), std::string::npos);
}

TEST_F(Intake, TellsWhoeverAsksInAChannelWhoseAnswersWait) {
    options_.flood.open_in_channel = 1;
    slack_.hold = [this](const std::string& method) { return hold_if(method == "chat.postMessage"); };
    take(message_envelope({}));
    take(message_envelope({.event_id = "Ev2", .ts = "1700000002.1"}));
    test::drive_until(context_, [this] { return outbox_->waiting("C1") == 1; });
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev3", .ts = "1700000003.1"})));
    EXPECT_TRUE(take(message_envelope({.event_id = "Ev4", .ts = "1700000004.1", .channel = "C2"})));
    test::drive_until(context_, [this] { return !slack_.ephemerals.empty() && heard_.size() == 3; });
    EXPECT_EQ(slack_.ephemerals[0].channel.value, "C1");
    EXPECT_NE(slack_.ephemerals[0].content.find("1 answers wait"), std::string::npos);
}

TEST_F(Intake, CountsADeliveryThatMayHaveBeenAcceptedBeforeAsNoFlood) {
    options_.flood.of_person = 1;
    take(message_envelope({}));
    EXPECT_TRUE(take(message_envelope({.retry_attempt = 1})));
    settle_down();
    EXPECT_TRUE(slack_.ephemerals.empty());
}

TEST_F(Intake, TriesAgainWhenAnAnswerCannotBeStored) {
    store_.fail("settle");
    take(message_envelope({}));
    test::drive_until(context_, [this] { return std::count(store_.calls.begin(), store_.calls.end(), "settle") >= 3; });
    store_.heal();
    run_until_posted(1);
    EXPECT_EQ(heard_.size(), 1U);
}

TEST_F(Intake, LeavesTheQuestionOpenWhenTheStoreIsBroken) {
    store_.fail("settle", store::store_errc::corrupt);
    take(message_envelope({}));
    test::drive_until(context_, [this] { return log_.has("error: an answer could not be stored"); });
    EXPECT_EQ(store_.inbox.size(), 1U);
    EXPECT_TRUE(slack_.posted.empty());
}

}  // namespace
}  // namespace hirewise::app
