#include <algorithm>
#include <csignal>

#include <gtest/gtest.h>

#include "support/run_to_end.hpp"
#include "system/stage.hpp"

// What users of other frameworks suffered from and no other file of this folder holds, by the number of the lesson.
namespace hirewise::test {
namespace {

using method_fault = workspace::faults::method_fault;

constexpr const char* open_call = "apps.connections.open";

// Lesson 12.
TEST(Pings, AreAnsweredWithinASecondWhileLongQuestionsWait) {
    stage::set_up how;
    how.through_relay = true;
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    std::string question = "Rust or Go for fintech?";
    while (question.size() < 4'000) { question += " Performance matters, and so does hiring."; }
    for (int i = 0; i < 20; ++i) { (void)stage.mention(question); }
    stage.relay().inject(frame_bytes(9, "are you there?"));
    const auto answered = [&] {
        return std::ranges::any_of(stage.relay().sent_by_bot(), [](const raw_frame& frame) {
            return frame.opcode == 10 && frame.payload == "are you there?";
        });
    };
    EXPECT_TRUE(stage.wait_until(answered, 1s)) << stage.bot().output();
}

// Lesson 23: the limit of the dial is ten seconds. Links are opened one after another, so the second call is a new try.
TEST(Reconnecting, GivesUpAnUpgradeThatIsNotAnswered) {
    stage stage;
    stage.slack().misbehave().hold_upgrades = true;
    stage.start_bot();
    const auto tries_again = [&] { return stage.slack().calls(open_call) > 1; };
    ASSERT_TRUE(stage.wait_until(tries_again)) << stage.bot().output();
    stage.slack().misbehave().hold_upgrades = false;
    EXPECT_TRUE(stage.is_live(40s)) << stage.bot().output();
}

// Lesson 30. A bot of its own for each status: the waits of one bot grow from refusal to refusal.
class RefusedUpgrade : public testing::TestWithParam<int> {};

TEST_P(RefusedUpgrade, IsTriedAgain) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    stage.slack().misbehave().refuse_upgrades_with = GetParam();
    const std::size_t before = stage.slack().calls(open_call);
    stage.slack().end_links(workspace::workspace::ending::drop);
    const auto was_refused = [&] { return stage.slack().calls(open_call) > before + 1; };
    ASSERT_TRUE(stage.wait_until(was_refused, 40s)) << stage.bot().output();
    stage.slack().misbehave().refuse_upgrades_with = 0;
    EXPECT_TRUE(stage.is_live(40s)) << stage.bot().output();
}

INSTANTIATE_TEST_SUITE_P(ForEachStatus, RefusedUpgrade, testing::Values(408, 500, 502));

// Lesson 43.
TEST(LateAcknowledgement, OfAStoppedProcessIsReported) {
    stage::set_up how;
    how.workspace.sends_message_events = false;
    how.workspace.ack_deadline = 300ms;
    how.workspace.redelivery_waits = {0ms};
    how.environment["HIREWISE_HEALTH_PORT"] = "0";
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    stage.bot().send_signal(SIGSTOP);
    const std::string ts = stage.mention("Rust or Go for fintech?");
    EXPECT_TRUE(stage.wait_until([&] { return stage.slack().deliveries().size() == 2; }));
    stage.bot().send_signal(SIGCONT);
    auto reported = stage.bot().wait_for_output("an acknowledgement came late", patience());
    EXPECT_TRUE(run_to_end(stage.context(), std::move(reported), patience() + 1s)) << stage.bot().output();
    EXPECT_TRUE(stage.wait_for_answer(ts));
    EXPECT_NE(stage.probe("/metrics").body.find("hirewise_late_acknowledgements_total 1\n"), std::string::npos);
}

// Lesson 73.
TEST(Readiness, EndsWithTheLinksAndComesBackWithThem) {
    stage::set_up how;
    how.environment["HIREWISE_HEALTH_PORT"] = "0";
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    EXPECT_EQ(stage.probe("/ready").status, 200);
    stage.slack().misbehave().refuse_upgrades_with = 503;
    stage.slack().end_links(workspace::workspace::ending::reset);
    EXPECT_TRUE(stage.wait_for_probe("/ready", 503));
    EXPECT_EQ(stage.probe("/live").status, 200);
    stage.slack().misbehave().refuse_upgrades_with = 0;
    EXPECT_TRUE(stage.wait_for_probe("/ready", 200, 40s));
}

// Lesson 74.
TEST(Events, CanBeFollowedThroughTheLogByTheirId) {
    stage::set_up how;
    how.workspace.sends_message_events = false;
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    ASSERT_TRUE(stage.wait_for_answer(stage.mention("Rust or Go for fintech?"))) << stage.bot().output();
    ASSERT_EQ(stage.end_bot(SIGTERM), 0);
    const std::string event = stage.slack().deliveries().front().event_id;
    const auto lines = lines_with(stage.bot().output(), event);
    for (const char* step : {"accepted", "answered"}) {
        EXPECT_TRUE(std::ranges::any_of(lines, [step](const auto& line) { return line.find(step) != line.npos; }))
            << step;
    }
}

// Lesson 75, on the way of a reply.
class CutCall : public testing::TestWithParam<method_fault> {};

TEST_P(CutCall, LeavesTheBotAliveAndTheQuestionAnsweredOnce) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    stage.slack().misbehave().methods = {GetParam()};
    const std::string ts = stage.mention("Rust or Go for fintech?");
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    ASSERT_TRUE(stage.wait_for_answer(stage.mention("Rust or Go?"))) << stage.bot().output();
    EXPECT_EQ(stage.answers_to(ts).size(), 1U) << stage.bot().output();
}

method_fault once(int status, bool after_work) {
    method_fault fault{.method = "chat.postMessage"};
    fault.status = status;
    fault.times = 1;
    fault.after_work = after_work;
    return fault;
}

// Dropped before anything is done (0), dropped after the work, answered by a page, by an error.
INSTANTIATE_TEST_SUITE_P(Post, CutCall,
                         testing::Values(once(0, false), once(200, true), once(200, false), once(502, false)));

}  // namespace
}  // namespace hirewise::test
