#include "slack/socket_mode_protocol.hpp"

#include <gtest/gtest.h>

#include "frames.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;
using test::slack_frame;
using test::steps_of;

// The only step, which must be of this kind.
template <class Step>
Step only_step(std::string frame) {
    const auto steps = on_frame(std::move(frame));
    if (steps.size() != 1) { throw std::runtime_error{"not one step"}; }
    return std::get<Step>(steps.front());
}

// The steps for what nobody handles: answered once, remarked once, and nothing else.
testing::AssertionResult is_acknowledged_and_remarked(const std::vector<step>& steps, const std::string& id) {
    const auto acknowledged = steps_of<acknowledge>(steps);
    if (steps.size() != 2 || acknowledged.size() != 1 || steps_of<remark>(steps).size() != 1) {
        return testing::AssertionFailure() << steps.size() << " steps";
    }
    if (json::parse(acknowledged.front().frame) != json{{"envelope_id", id}}) {
        return testing::AssertionFailure() << acknowledged.front().frame;
    }
    return testing::AssertionSuccess();
}

bool is_only_remarked(const std::vector<step>& steps) {
    return steps.size() == 1 && std::holds_alternative<remark>(steps.front());
}

message card_of(std::size_t characters) {
    message card{"Hire a Rust engineer", {}};
    for (; characters >= 1000; characters -= 1000) {
        std::string words;
        for (int i = 0; i < 1000; ++i) { words += "\xE8\xAA\x9E"; }
        card.blocks.push_back(section(mrkdwn{words}));
    }
    return card;
}

TEST(SocketModeProtocol, HelloGreets) {
    const auto hello = only_step<greeted>(slack_frame("hello"));
    EXPECT_EQ(hello.connections, 2);
    EXPECT_EQ(hello.lifetime, std::chrono::seconds{18060});
    EXPECT_EQ(hello.app.value, "A06HIREWISE");
}

TEST(SocketModeProtocol, HelloMayTellNothing) {
    for (const auto* frame : {R"({"type":"hello"})", R"({"type":"hello","num_connections":-3,"debug_info":7})",
                              R"({"type":"hello","num_connections":"2","connection_info":null})",
                              R"({"type":"hello","debug_info":{"approximate_connection_time":0}})",
                              R"({"type":"hello","debug_info":{"approximate_connection_time":99999999999999}})"}) {
        const auto hello = only_step<greeted>(frame);
        EXPECT_EQ(hello.connections, 0) << frame;
        EXPECT_FALSE(hello.lifetime) << frame;
        EXPECT_TRUE(hello.app.empty()) << frame;
    }
}

TEST(SocketModeProtocol, Case06_DisconnectIsUnderstoodAtAnyTime) {
    // The protocol keeps no state, so a disconnect instead of hello or right after it is the same frame.
    EXPECT_EQ(only_step<replace_link>(slack_frame("disconnect_warning")).reason, "warning");
    EXPECT_EQ(only_step<replace_link>(slack_frame("disconnect_refresh_requested")).reason, "refresh_requested");
}

TEST(SocketModeProtocol, Case07_LinkDisabledRetreats) {
    EXPECT_EQ(only_step<retreat>(slack_frame("disconnect_link_disabled")).cause, retreat_cause::link_disabled);
}

TEST(SocketModeProtocol, Case08_TooManyWebSocketsRetreatsAndReachesNoHandler) {
    EXPECT_EQ(only_step<retreat>(slack_frame("disconnect_too_many_websockets")).cause,
              retreat_cause::too_many_websockets);
}

TEST(SocketModeProtocol, DisconnectForUnknownReasonsReplacesTheLink) {
    EXPECT_EQ(only_step<replace_link>(slack_frame("disconnect_unknown")).reason, "planned_migration");
    for (const auto* frame : {R"({"type":"disconnect"})", R"({"type":"disconnect","reason":null})",
                              R"({"type":"disconnect","reason":"wss://secret\nline"})"}) {
        EXPECT_EQ(only_step<replace_link>(frame).reason, "?") << frame;
    }
}

TEST(SocketModeProtocol, DeliversAMentionWithItsFrame) {
    const auto frame = slack_frame("app_mention");
    const auto delivered = only_step<deliver>(frame).envelope;
    EXPECT_EQ(delivered.id.value, "5b1c0d3e-91a4-4f0e-8d55-000000000001");
    EXPECT_FALSE(delivered.accepts_response_payload);
    EXPECT_EQ(delivered.retry_attempt, 0);
    EXPECT_EQ(delivered.frame, frame);
    EXPECT_EQ(std::get<message_event>(delivered.payload).user.value, "U0ASKER01");
}

TEST(SocketModeProtocol, DeliveredFrameIsMovedNotCopied) {
    auto frame = slack_frame("app_mention");
    const auto* bytes = frame.data();
    auto steps = on_frame(std::move(frame));
    EXPECT_EQ(std::get<deliver>(steps.front()).envelope.frame.data(), bytes);
}

TEST(SocketModeProtocol, DeliveredFrameReadsTheSameAgain) {
    const auto first = only_step<deliver>(slack_frame("block_actions_ephemeral")).envelope;
    const auto again = only_step<deliver>(first.frame).envelope;
    EXPECT_EQ(again.id, first.id);
    EXPECT_EQ(dedupe_keys(again.payload), dedupe_keys(first.payload));
}

TEST(SocketModeProtocol, DeliversCommandsThatAcceptAnAnswer) {
    const auto delivered = only_step<deliver>(slack_frame("slash_command")).envelope;
    EXPECT_TRUE(delivered.accepts_response_payload);
    EXPECT_EQ(std::get<slash_command>(delivered.payload).command, "/verdict");
}

TEST(SocketModeProtocol, DeliversPresses) {
    const auto delivered = only_step<deliver>(slack_frame("block_actions_channel")).envelope;
    EXPECT_EQ(std::get<block_action>(delivered.payload).action_id, "feedback");
}

TEST(SocketModeProtocol, Case33_RedeliveriesTellTheirAttempt) {
    const auto delivered = only_step<deliver>(slack_frame("app_mention_retried")).envelope;
    EXPECT_EQ(delivered.retry_attempt, 1);
    EXPECT_EQ(delivered.retry_reason, "timeout");
}

TEST(SocketModeProtocol, Case34_FirstDeliverySeenMayBeARetry) {
    auto frame = json::parse(slack_frame("app_mention"));
    frame["retry_attempt"] = 3;
    EXPECT_EQ(steps_of<deliver>(on_frame(frame.dump())).size(), 1U);
}

TEST(SocketModeProtocol, Case36_RedeliveryInANewEnvelopeHasTheSameKeys) {
    const auto first = only_step<deliver>(slack_frame("app_mention")).envelope;
    const auto again = only_step<deliver>(slack_frame("app_mention_retried")).envelope;
    EXPECT_NE(first.id, again.id);
    EXPECT_EQ(dedupe_keys(first.payload), dedupe_keys(again.payload));
}

TEST(SocketModeProtocol, Case37_KeysOfAStoredFrameAreThoseOfARetry) {
    const auto stored = only_step<deliver>(slack_frame("app_mention")).envelope.frame;
    EXPECT_EQ(dedupe_keys(only_step<deliver>(stored).envelope.payload),
              dedupe_keys(only_step<deliver>(slack_frame("app_mention_retried")).envelope.payload));
}

TEST(SocketModeProtocol, Case39_EventsNobodyHandlesAreAcknowledged) {
    for (const auto& [name, number] : std::vector<std::pair<std::string, std::string>>{{"reaction_added", "14"}}) {
        EXPECT_TRUE(
            is_acknowledged_and_remarked(on_frame(slack_frame(name)), "5b1c0d3e-91a4-4f0e-8d55-0000000000" + number))
            << name;
    }
}

TEST(SocketModeProtocol, Case40_PayloadsThatCannotBeReadAreAcknowledgedOnce) {
    for (const auto* type : {"events_api", "slash_commands", "interactive"}) {
        for (const auto* payload : {"null", "[]", "{}", "7", R"("text")", R"({"event":{"type":"message"}})"}) {
            const auto frame =
                std::string{R"({"envelope_id":"e1","type":")"} + type + R"(","payload":)" + payload + "}";
            EXPECT_TRUE(is_acknowledged_and_remarked(on_frame(frame), "e1")) << frame;
        }
        const auto without = std::string{R"({"envelope_id":"e1","type":")"} + type + R"("})";
        EXPECT_TRUE(is_acknowledged_and_remarked(on_frame(without), "e1")) << without;
    }
}

TEST(SocketModeProtocol, Case55_EventsApiWithoutAnInnerEventIsAcknowledgedAndReported) {
    const auto steps = on_frame(slack_frame("app_rate_limited"));
    EXPECT_TRUE(is_acknowledged_and_remarked(steps, "5b1c0d3e-91a4-4f0e-8d55-000000000015"));
    EXPECT_EQ(steps_of<remark>(steps).front().text, "nobody handles events_api/app_rate_limited");
}

TEST(SocketModeProtocol, Case56_SurvivesFramesThatAreNoEnvelope) {
    const std::vector<std::string> frames = {"null",
                                             "[]",
                                             "{}",
                                             "",
                                             " ",
                                             "true",
                                             "17",
                                             "1e999",
                                             "\"hello\"",
                                             "hello",
                                             "[{\"type\":\"hello\"}]",
                                             "{\"type\":null}",
                                             "{\"type\":7}",
                                             "{\"type\":\"pong\"}",
                                             "{\"type\":\"events_api\"",
                                             "{\"type\":\"hello\"} x",
                                             "{\"type\":\"events_api\",\"payload\":{}}",
                                             "{\"type\":\"events_api\",\"envelope_id\":7,\"payload\":{}}",
                                             "{\"type\":\"events_api\",\"envelope_id\":\"\",\"payload\":{}}",
                                             std::string("\0\0\0", 3),
                                             "\xFF\xFE",
                                             "{\"type\":\"\xC0\"}",
                                             "\xEF\xBB\xBF"};
    for (const auto& frame : frames) { EXPECT_TRUE(is_only_remarked(on_frame(frame))) << frame; }
}

TEST(SocketModeProtocol, Case56_UnknownTypesWithAnIdAreAcknowledged) {
    EXPECT_TRUE(is_acknowledged_and_remarked(on_frame(R"({"type":"newer","envelope_id":"e1"})"), "e1"));
    EXPECT_TRUE(is_acknowledged_and_remarked(on_frame(R"({"envelope_id":"e1"})"), "e1"));
}

TEST(SocketModeProtocol, BrokenFramesAreAcknowledgedWhenTheirIdWasRead) {
    EXPECT_TRUE(
        is_acknowledged_and_remarked(on_frame(R"({"envelope_id":"e1","type":"events_api","payload":{"ev)"), "e1"));
    EXPECT_TRUE(is_acknowledged_and_remarked(on_frame("{\"envelope_id\":\"e1\",\"payload\":\"\xFF\"}"), "e1"));
}

TEST(SocketModeProtocol, DeepNestingIsLeftOutAndTheRestIsRead) {
    auto frame = slack_frame("app_mention");
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    frame.replace(frame.find("\"payload\": {"), 12, "\"payload\": {\"deep\": " + deep + ",");
    const auto delivered = only_step<deliver>(frame).envelope;
    EXPECT_EQ(std::get<message_event>(delivered.payload).user.value, "U0ASKER01");
}

TEST(SocketModeProtocol, DeepNestingAloneIsOnlyRemarked) {
    EXPECT_TRUE(is_only_remarked(on_frame(std::string(1'000'000, '['))));
    EXPECT_TRUE(is_only_remarked(on_frame(std::string(1'000'000, '[') + std::string(1'000'000, ']'))));
}

TEST(SocketModeProtocol, MembersAtTheGreatestDepthAreStillRead) {
    for (const std::size_t depth : {62U, 63U, 64U, 65U, 66U}) {
        const auto frame = R"({"envelope_id":"e1","type":"newer","x":)" + std::string(depth, '[') +
                           std::string(depth, ']') + R"(,"type":"events_api"})";
        EXPECT_TRUE(is_acknowledged_and_remarked(on_frame(frame), "e1")) << depth;
    }
}

TEST(SocketModeProtocol, UnreadPartsMayHoldAnything) {
    const auto* frame = R"({"type":"events_api","blocks":[{"type":"x","envelope_id":"inner","blocks":[1]}],
        "envelope_id":"e1","files":null,"authorizations":{"a":[[]]},"payload":{"event":{"type":"app_mention",
        "attachments":"none","state":[],"channel":"C1","metadata":{},"ts":"1.1","blocks":[],"user":"U1"}}})";
    const auto delivered = only_step<deliver>(frame).envelope;
    EXPECT_EQ(delivered.id.value, "e1");
    EXPECT_EQ(std::get<message_event>(delivered.payload).user.value, "U1");
}

TEST(SocketModeProtocol, Case54_MegabyteFramesAreRead) {
    auto frame = json::parse(slack_frame("app_mention"));
    frame["payload"]["event"]["text"] = std::string(8'000'000, 'x');
    const auto delivered = only_step<deliver>(frame.dump()).envelope;
    EXPECT_EQ(std::get<message_event>(delivered.payload).text.size(), 8'000'000U);
}

TEST(SocketModeProtocol, EnvelopeIdThatFitsNoAcknowledgementCountsAsNone) {
    const auto with_id = [](std::size_t length) {
        return on_frame(R"({"type":"newer","envelope_id":")" + std::string(length, 'e') + R"("})");
    };
    EXPECT_EQ(steps_of<acknowledge>(with_id(1024)).size(), 1U);
    EXPECT_TRUE(is_only_remarked(with_id(1025)));
    EXPECT_TRUE(is_only_remarked(with_id(1'000'000)));
}

TEST(SocketModeProtocol, EnvelopeIdIsQuotedInItsAcknowledgement) {
    EXPECT_TRUE(is_acknowledged_and_remarked(on_frame(R"({"type":"newer","envelope_id":"a\"}{\n\\"})"), "a\"}{\n\\"));
}

TEST(SocketModeProtocol, Case63_RemarksHoldNoPayloadText) {
    const std::string secret = "xoxb-17-secret";
    for (const auto& frame : {R"({"type":")" + secret + R"(","envelope_id":")" + secret + R"("})",
                              R"({"type":"events_api","envelope_id":"e","payload":{"type":")" + secret + R"("}})",
                              R"({"type":"interactive","envelope_id":"e","payload":{"type":")" + secret + R"("}})",
                              R"({"type":"events_api","envelope_id":"e","payload":{"text":")" + secret + R"("}})",
                              secret, R"({"type":"slash_commands","payload":{"response_url":")" + secret + R"("}})"}) {
        for (const auto& said : steps_of<remark>(on_frame(frame))) {
            EXPECT_EQ(said.text.find("secret"), std::string::npos) << said.text;
            EXPECT_FALSE(said.text.empty());
        }
    }
}

TEST(SocketModeProtocol, Case51_AcknowledgementIsNothingButTheId) {
    EXPECT_EQ(acknowledgement({"5b1c"}), R"({"envelope_id":"5b1c"})");
}

TEST(SocketModeProtocol, Case51_AnswerTravelsInTheAcknowledgement) {
    const auto frame = json::parse(acknowledgement({"5b1c"}, {"Hire a Rust engineer", {header("Rust")}}));
    EXPECT_EQ(frame.at("envelope_id"), "5b1c");
    EXPECT_EQ(frame.at("payload").at("response_type"), "ephemeral");
    EXPECT_EQ(frame.at("payload").at("text"), "Hire a Rust engineer");
    EXPECT_EQ(frame.at("payload").at("blocks").size(), 1U);
    EXPECT_EQ(frame.size(), 2U);
}

TEST(SocketModeProtocol, Case51_AnswerThatWouldBeTooLargeLosesItsBlocks) {
    const auto frame = acknowledgement({"5b1c"}, card_of(10'000));
    EXPECT_LT(frame.size(), 20'480U);
    const auto payload = json::parse(frame).at("payload");
    EXPECT_EQ(payload.at("text"), "Hire a Rust engineer");
    EXPECT_EQ(payload.at("response_type"), "ephemeral");
    EXPECT_FALSE(payload.contains("blocks"));
}

TEST(SocketModeProtocol, Case51_AnswerKeepsItsBlocksUpToTheLastByte) {
    // Six sections and a filler whose length decides the size of the frame.
    const auto frame_with = [](std::size_t filler) {
        auto card = card_of(6'000);
        card.blocks.push_back(section(mrkdwn{std::string(filler, 'x')}));
        return acknowledgement({"5b1c"}, card);
    };
    const auto filler = 20'479 - frame_with(1).size() + 1;
    ASSERT_LT(filler, 3'000U);
    EXPECT_EQ(frame_with(filler).size(), 20'479U);
    EXPECT_TRUE(json::parse(frame_with(filler)).at("payload").contains("blocks"));
    EXPECT_FALSE(json::parse(frame_with(filler + 1)).at("payload").contains("blocks"));
}

TEST(SocketModeProtocol, Case51_LargestTextStillFits) {
    for (const std::string character : {"\"", "\n\\", "\xE8\xAA\x9E", "\xF0\x9F\xA6\x80", "&", "<", "\x01"}) {
        message large = card_of(20'000);
        large.text.clear();
        for (int i = 0; i < 5000; ++i) { large.text += character; }
        const auto frame = acknowledgement({std::string(1024, '"')}, large);
        EXPECT_LT(frame.size(), 20'480U) << character;
        EXPECT_TRUE(json::accept(frame)) << character;
    }
}

}  // namespace
}  // namespace hirewise::slack
