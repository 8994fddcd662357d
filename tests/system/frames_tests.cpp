#include <csignal>

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "support/run_to_end.hpp"
#include "system/stage.hpp"

// Frames and payloads that other frameworks stumbled over, by the number of the lesson.
namespace hirewise::test {
namespace {

stage::set_up relayed() {
    stage::set_up how;
    how.through_relay = true;
    return how;
}

// Lesson 40.
TEST(OddPayload, OfUnknownShapeIsAcknowledgedOnce) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    std::vector<std::string> envelopes;
    for (const char* payload : {R"({"event":"not an object"})", R"([1,2])", R"("text")", "null",
                                R"({"event":{"type":"app_mention","text":7,"ts":{}}})"}) {
        envelopes.push_back(stage.slack().send_envelope("events_api", parse_json(payload).value()));
    }
    envelopes.push_back(stage.slack().send_envelope("a_kind_of_next_year", json::object()));
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged(envelopes); })) << stage.bot().output();
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

// Lesson 55.
TEST(OddPayload, WithoutAnInnerEventIsAcknowledgedAndReported) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const json payload =
        parse_json(R"({"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820,"api_app_id":"A1"})")
            .value();
    const std::string envelope = stage.slack().send_envelope("events_api", payload);
    EXPECT_TRUE(stage.wait_until([&] { return stage.all_acknowledged({envelope}); })) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
    EXPECT_FALSE(lines_with(stage.bot().output(), "app_rate_limited").empty()) << stage.bot().output();
}

// Lesson 56.
class OddFrame : public testing::TestWithParam<const char*> {};

TEST_P(OddFrame, LeavesTheBotAlive) {
    stage stage;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    stage.slack().send_frame(GetParam());
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

INSTANTIATE_TEST_SUITE_P(OfEveryKind, OddFrame,
                         testing::Values("null", "[]", "{}", "42", "this is not JSON", "", R"({"type":7})",
                                         R"({"type":"of next year"})"));

// Lesson 56.
TEST(OddFrames, OfTheBinaryKindLeaveTheBotAlive) {
    stage stage{relayed()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    stage.relay().inject(frame_bytes(2, std::string{"\x00\x01\xFF", 3}));
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

// Lesson 51.
TEST(Acknowledgements, AreSingleFinalFramesBelowTheLimit) {
    stage stage{relayed()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    for (const char* question : {"rust vs go for fintech", "help", ""}) {
        for (const char* command : {"/verdict", "/hirewise"}) {
            auto typing = stage.slack().type_command("U0ANNA", "C0HIRING", command, question);
            EXPECT_TRUE(run_to_end(stage.context(), std::move(typing))) << command << " " << question;
        }
    }
    for (const raw_frame& frame : stage.relay().sent_by_bot()) {
        EXPECT_TRUE(frame.is_final);
        EXPECT_NE(frame.opcode, 0);
        EXPECT_LT(frame.payload.size(), 20'480U);
    }
    EXPECT_EQ(stage.slack().complaints(), std::vector<std::string>{});
}

// Lesson 52.
TEST(FragmentedEnvelope, WithAPingBetweenIsAnswered) {
    stage stage{relayed()};
    stage.relay().rewrite = [](const raw_frame& frame) {
        if (frame.opcode != 1) { return frame.bytes; }
        const std::size_t third = frame.payload.size() / 3;
        return frame_bytes(1, frame.payload.substr(0, third), false) + frame_bytes(9, "are you there?") +
               frame_bytes(0, frame.payload.substr(third, third), false) +
               frame_bytes(0, frame.payload.substr(2 * third));
    };
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
    const auto& sent = stage.relay().sent_by_bot();
    const auto is_pong = [](const raw_frame& frame) { return frame.opcode == 10 && frame.payload == "are you there?"; };
    EXPECT_TRUE(std::any_of(sent.begin(), sent.end(), is_pong));
}

// Lesson 53.
TEST(SplitBytes, OneInEachSegmentAreAnsweredWithoutAReconnect) {
    stage stage{relayed()};
    stage.relay().goes_byte_by_byte = true;
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
    EXPECT_EQ(stage.slack().links_opened(), stage.slack().links_up());
}

// Lesson 57.
class CloseFrame : public testing::TestWithParam<std::size_t> {};

TEST_P(CloseFrame, OfAnyShapeLeadsToAReconnect) {
    stage stage{relayed()};
    ASSERT_TRUE(stage.start_bot_and_wait()) << stage.bot().output();
    const std::size_t opened = stage.relay().web_sockets_opened();
    std::string payload;
    if (GetParam() > 0) { payload = "\x03\xE8" + std::string(GetParam() - 2, 'x'); }
    stage.relay().inject(frame_bytes(8, payload));
    ASSERT_TRUE(stage.wait_until([&] { return stage.relay().web_sockets_opened() > opened; })) << stage.bot().output();
    EXPECT_TRUE(stage.is_live()) << stage.bot().output();
}

INSTANTIATE_TEST_SUITE_P(WithThatManyBytes, CloseFrame, testing::Values(0U, 2U, 125U));

}  // namespace
}  // namespace hirewise::test
