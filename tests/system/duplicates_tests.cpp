#include <csignal>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "system/stage.hpp"

// However often a question arrives, it is answered once; and it is answered even if the process dies.
namespace hirewise::test {
namespace {

using method_fault = workspace::faults::method_fault;

// Messages in channels make no events of their own, so that a test decides what arrives.
stage::set_up quiet() {
    stage::set_up how;
    how.workspace.sends_message_events = false;
    return how;
}

// A later question of the same channel is answered after all earlier ones, so by then nothing more can come.
void expect_one_answer(stage& stage, const std::string& ts) {
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    ASSERT_TRUE(stage.wait_for_answer(stage.mention("Rust or Go?"))) << stage.bot().output();
    EXPECT_EQ(stage.answers_to(ts).size(), 1U) << stage.bot().output();
}

// Lessons 33 and 36: every delivery has an envelope of its own.
TEST(Duplicates, OfARedeliveredEventAreAcknowledgedAndNotAnswered) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention_without_event("Rust or Go for fintech?");
    const json payload = stage.mention_payload(ts, "Ev0REPEATED");
    std::vector<std::string> envelopes;
    for (const int attempt : {0, 1, 2, 3, 0}) {
        envelopes.push_back(stage.slack().send_envelope("events_api", payload, attempt));
    }
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged(envelopes); })) << stage.bot().output();
    expect_one_answer(stage, ts);
}

// Lesson 34.
TEST(Duplicates, AreNotSeenInAFirstDeliveryThatIsARetry) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention_without_event("Rust or Go for fintech?");
    (void)stage.slack().send_envelope("events_api", stage.mention_payload(ts, "Ev0LATE"), 1);
    expect_one_answer(stage, ts);
}

// Lesson 37.
TEST(Duplicates, AreRememberedOverARestart) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention_without_event("Rust or Go for fintech?");
    const json payload = stage.mention_payload(ts, "Ev0TWICE");
    (void)stage.slack().send_envelope("events_api", payload, 0);
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    ASSERT_EQ(stage.end_bot(SIGTERM), 0);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_up() == 0; }));
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string again = stage.slack().send_envelope("events_api", payload, 2);
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged({again}); }));
    expect_one_answer(stage, ts);
}

// Lesson 38.
TEST(Crash, RightAfterTheAcknowledgementLosesAndDoublesNothing) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention("Rust or Go for fintech?");
    const auto is_acknowledged = [&] {
        const bool so = stage.slack().deliveries().front().acknowledged;
        if (so) { stage.bot().send_signal(SIGKILL); }  // in the same turn in which the acknowledgement was read
        return so;
    };
    ASSERT_TRUE(stage.wait_until(is_acknowledged)) << stage.bot().output();
    EXPECT_EQ(stage.wait_for_end(), 128 + SIGKILL);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_up() == 0; }));
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    expect_one_answer(stage, ts);
}

// Lesson 38, with the reply on its way.
TEST(Crash, BeforeTheReplyCouldBePostedLosesNothing) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    method_fault down{.method = "chat.postMessage"};
    down.status = 503;
    stage.slack().misbehave().methods = {down};
    const std::string ts = stage.mention("Rust or Go for fintech?");
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().calls("chat.postMessage") > 0; })) << stage.bot().output();
    EXPECT_EQ(stage.end_bot(SIGKILL), 128 + SIGKILL);
    stage.slack().misbehave().methods.clear();
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_up() == 0; }));
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    expect_one_answer(stage, ts);
}

// Lesson 38, with the reply posted and its outcome unknown.
TEST(Crash, AfterTheReplyWasPostedDoublesNothing) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    method_fault broken{.method = "chat.postMessage"};
    broken.times = 1;
    broken.after_work = true;
    stage.slack().misbehave().methods = {broken};
    const std::string ts = stage.mention("Rust or Go for fintech?");
    const auto is_posted = [&] {
        const bool so = !stage.answers_to(ts).empty();
        if (so) { stage.bot().send_signal(SIGKILL); }
        return so;
    };
    ASSERT_TRUE(stage.wait_until(is_posted)) << stage.bot().output();
    EXPECT_EQ(stage.wait_for_end(), 128 + SIGKILL);
    ASSERT_TRUE(stage.wait_until([&] { return stage.slack().links_up() == 0; }));
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    expect_one_answer(stage, ts);
}

// Lesson 39.
TEST(Acknowledging, IncludesEventsThatNobodyHandles) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    std::vector<std::string> envelopes;
    for (int i = 0; i < 200; ++i) {
        const std::string payload = R"({"type":"event_callback","event":{"type":"kind_)" + std::to_string(i) +
                                    R"("},"event_id":"Ev9)" + std::to_string(i) + R"("})";
        envelopes.push_back(stage.slack().send_envelope("events_api", parse_json(payload).value()));
    }
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged(envelopes); })) << stage.bot().output();
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

// Lesson 46, in the order in which Slack seems to send them, and in the other.
TEST(Duplicates, AsMentionAndAsMessageAreOneQuestion) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    expect_one_answer(stage, stage.mention("Rust or Go for fintech?"));
}

TEST(Duplicates, AsMessageAndThenAsMentionAreOneQuestion) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention_without_event("Rust or Go for fintech?");
    json as_message = stage.mention_payload(ts, "Ev0MESSAGE");
    as_message["event"]["type"] = "message";
    as_message["event"]["channel_type"] = "channel";
    const std::string first = stage.slack().send_envelope("events_api", as_message);
    ASSERT_TRUE(stage.wait_until([&] { return stage.all_acknowledged({first}); }));
    (void)stage.slack().send_envelope("events_api", stage.mention_payload(ts, "Ev0MENTION"));
    expect_one_answer(stage, ts);
}

// Lesson 47: direct messages of the bot come back as events without a subtype.
TEST(LoopGuard, LeavesTheBotsOwnMessagesAlone) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.ask_directly("Rust or Go for fintech?");
    ASSERT_TRUE(stage.wait_for_answer(ts)) << stage.bot().output();
    const std::string later = stage.ask_directly("Rust or Go?");
    ASSERT_TRUE(stage.wait_for_answer(later)) << stage.bot().output();
    EXPECT_EQ(stage.slack().messages().size(), 4U) << stage.bot().output();
}

TEST(LoopGuard, LeavesMessagesOfBotsAndEditsAlone) {
    stage stage{quiet()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::string ts = stage.mention_without_event("Rust or Go for fintech?");
    json of_a_bot = stage.mention_payload(ts, "Ev0BOT");
    of_a_bot["event"]["bot_id"] = "B0OTHER";
    json of_itself = stage.mention_payload(ts, "Ev0SELF");
    of_itself["event"]["user"] = "U0BOT";
    json edited = stage.mention_payload(ts, "Ev0EDIT");
    edited["event"]["type"] = "message";
    edited["event"]["subtype"] = "message_changed";
    edited["event"]["hidden"] = true;
    std::vector<std::string> envelopes;
    for (const json& payload : {of_a_bot, of_itself, edited}) {
        envelopes.push_back(stage.slack().send_envelope("events_api", payload));
    }
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged(envelopes); }));
    ASSERT_TRUE(stage.wait_for_answer(stage.mention("Rust or Go?"))) << stage.bot().output();
    EXPECT_TRUE(stage.answers_to(ts).empty()) << stage.bot().output();
}

// Lesson 50. Four messages each, so that the pace of one channel does not make this test long.
TEST(Duplicates, DoNotAppearAmongAHundredDirectMessages) {
    constexpr std::size_t people = 25;
    stage::set_up how = quiet();
    how.workspace.people.clear();
    for (std::size_t i = 0; i < people; ++i) {
        const std::string number = std::to_string(100 + i);
        how.workspace.people.push_back({"U" + number, "person" + number});
    }
    stage stage{how};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    std::vector<std::string> asked;
    for (int round = 0; round < 4; ++round) {
        for (const auto& who : how.workspace.people) {
            asked.push_back(stage.slack().post_as(who.id, "D" + who.id.substr(1), "Rust or Go for fintech?"));
        }
    }
    const auto all_answered = [&] { return stage.slack().messages().size() >= 2 * asked.size(); };
    EXPECT_TRUE(stage.wait_until(all_answered, 60s)) << stage.bot().output();
    for (const std::string& ts : asked) { EXPECT_EQ(stage.answers_to(ts).size(), 1U); }
}

}  // namespace
}  // namespace hirewise::test
