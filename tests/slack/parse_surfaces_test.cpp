#include <gtest/gtest.h>

#include "frames.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;

template <class T>
T interaction(const json& payload) {
    return std::get<T>(parse_arrival("interactive", payload));
}

template <class T>
T event(const json& inner, const std::string& id = "Ev1") {
    return std::get<T>(parse_arrival("events_api", {{"event_id", id}, {"team_id", "T1"}, {"event", inner}}));
}

const json person = {{"id", "U1"}, {"team_id", "T1"}};
const json form = {{"values", {{"b", {{"a", {{"type", "plain_text_input"}, {"value", "typed"}}}}}}}};
const json modal = {{"id", "V1"},           {"type", "modal"}, {"callback_id", "brief"}, {"private_metadata", "m"},
                    {"root_view_id", "V0"}, {"hash", "h1"},    {"external_id", "x"},     {"state", form}};

TEST(ParseSurfaces, ReadsASubmissionFromItsFrame) {
    const auto steps = on_frame(test::slack_frame("view_submission"));
    const auto delivered = test::steps_of<deliver>(steps);
    ASSERT_EQ(delivered.size(), 1U);
    const auto submitted = std::get<view_submission>(delivered.front().envelope.payload);
    EXPECT_EQ(submitted.view.callback_id, "brief");
    EXPECT_EQ(submitted.view.id.value, "V09FORM0001");
    EXPECT_EQ(submitted.view.hash, "1762.y");
    EXPECT_EQ(submitted.view.state.text("brief", "text"), "an exchange");
    EXPECT_EQ(submitted.user.value, "U0ASKER01");
    EXPECT_EQ(submitted.team.value, "T024NORTH");
    EXPECT_EQ(submitted.trigger.value, "600.700.1f");
}

TEST(ParseSurfaces, ReadsEverythingOfAView) {
    const json payload = {{"type", "view_submission"},
                          {"user", person},
                          {"view", modal},
                          {"response_urls", {{{"response_url", "https://hooks.slack.com/1"}}, 7}}};
    const auto submitted = interaction<view_submission>(payload);
    EXPECT_EQ(submitted.view.root.value, "V0");
    EXPECT_EQ(submitted.view.type, "modal");
    EXPECT_EQ(submitted.view.private_metadata, "m");
    EXPECT_EQ(submitted.view.external_id, "x");
    EXPECT_EQ(submitted.response_urls, std::vector<std::string>{"https://hooks.slack.com/1"});
    EXPECT_EQ(submitted.team.value, "T1");
}

TEST(ParseSurfaces, ReadsAClosedView) {
    const auto closed =
        interaction<view_closed>({{"type", "view_closed"}, {"user", person}, {"view", modal}, {"is_cleared", true}});
    EXPECT_EQ(closed.view.callback_id, "brief");
    EXPECT_TRUE(closed.is_cleared);
}

TEST(ParseSurfaces, ReadsAGlobalShortcut) {
    const auto chosen = interaction<shortcut>(
        {{"type", "shortcut"}, {"callback_id", "ask"}, {"trigger_id", "1.2"}, {"user", person}, {"action_ts", "3.4"}});
    EXPECT_EQ(chosen.callback_id, "ask");
    EXPECT_EQ(chosen.trigger.value, "1.2");
    EXPECT_EQ(chosen.user.value, "U1");
}

TEST(ParseSurfaces, ReadsAShortcutOnAMessage) {
    const json message = {{"ts", "17.2"}, {"thread_ts", "17.1"}, {"user", "U2"}, {"text", "rust or go?"}};
    const auto chosen = interaction<message_shortcut>({{"type", "message_action"},
                                                       {"callback_id", "advise"},
                                                       {"trigger_id", "1.2"},
                                                       {"user", person},
                                                       {"channel", {{"id", "C1"}}},
                                                       {"message_ts", "17.2"},
                                                       {"message", message},
                                                       {"response_url", "https://hooks.slack.com/1"}});
    EXPECT_EQ(chosen.message.value, "17.2");
    EXPECT_EQ(chosen.root().value, "17.1");
    EXPECT_EQ(chosen.author.value, "U2");
    EXPECT_EQ(chosen.text, "rust or go?");
    EXPECT_EQ(chosen.channel.value, "C1");
    EXPECT_FALSE(chosen.response_url.empty());
}

TEST(ParseSurfaces, ReadsAPressInAView) {
    const json button = {{"type", "button"}, {"action_id", "more"}, {"block_id", "b"}, {"value", "v"}};
    const auto action = interaction<block_action>({{"type", "block_actions"},
                                                   {"user", person},
                                                   {"trigger_id", "1.2"},
                                                   {"container", {{"type", "view"}, {"view_id", "V1"}}},
                                                   {"view", modal},
                                                   {"actions", {button}}});
    EXPECT_TRUE(action.in_view());
    EXPECT_TRUE(action.channel.empty());
    EXPECT_EQ(action.view.hash, "h1");
    EXPECT_EQ(action.state.text("b", "a"), "typed");
    EXPECT_EQ(dedupe_keys(action), std::vector<std::string>{"V1:1.2"});
}

TEST(ParseSurfaces, ReadsAPressOnTheHomeTab) {
    EXPECT_TRUE(test::arrival_as<block_action>("block_actions_home").in_view());
}

TEST(ParseSurfaces, ReadsAllActionsOfAPressAndTheFormAroundThem) {
    const json choice = {{"type", "multi_static_select"},
                         {"action_id", "which"},
                         {"block_id", "b"},
                         {"selected_options", {{{"value", "go"}}, {{"value", "rust"}}}}};
    const json button = {{"type", "button"}, {"action_id", "vote#2"}, {"block_id", "b"}, {"value", "no"}};
    const auto action = interaction<block_action>(
        {{"type", "block_actions"},
         {"user", person},
         {"container", {{"type", "message"}, {"message_ts", "17.1"}, {"channel_id", "C1"}, {"is_ephemeral", true}}},
         {"state", form},
         {"actions", {choice, button}}});
    ASSERT_EQ(action.presses.size(), 2U);
    EXPECT_EQ(action.action_id, "which");
    EXPECT_EQ(action.presses[0].content.entries, (std::vector<std::string>{"go", "rust"}));
    EXPECT_EQ(action.presses[1].action_id, "vote");
    EXPECT_EQ(action.presses[1].value, "no");
    EXPECT_TRUE(action.is_ephemeral);
    EXPECT_FALSE(action.in_view());
    EXPECT_EQ(action.state.text("b", "a"), "typed");
}

TEST(ParseSurfaces, ReadsAnOpenedHome) {
    const auto opened = event<home_opened>({{"type", "app_home_opened"},
                                            {"user", "U1"},
                                            {"channel", "D1"},
                                            {"tab", "home"},
                                            {"view", {{"id", "V1"}, {"hash", "h"}, {"private_metadata", "m"}}}});
    EXPECT_TRUE(opened.is_home());
    EXPECT_EQ(opened.view.hash, "h");
    EXPECT_EQ(opened.channel.value, "D1");
    EXPECT_EQ(dedupe_keys(opened), std::vector<std::string>{"Ev1"});
    EXPECT_FALSE(event<home_opened>({{"type", "app_home_opened"}, {"user", "U1"}, {"tab", "messages"}}).is_home());
}

TEST(ParseSurfaces, ReadsThreadsOfTheAgentPane) {
    json inner = {{"type", "assistant_thread_started"}};
    inner["assistant_thread"] = {
        {"user_id", "U1"}, {"channel_id", "D1"}, {"thread_ts", "17.1"}, {"context", {{"channel_id", "C1"}}}};
    const auto started = event<agent_thread>(inner);
    EXPECT_TRUE(started.is_started);
    EXPECT_EQ(started.looking_at.value, "C1");
    EXPECT_EQ(started.thread_ts.value, "17.1");
    inner["type"] = "assistant_thread_context_changed";
    EXPECT_FALSE(event<agent_thread>(inner).is_started);
}

const json looked_at_channel = {{"entities", {{{"type", "slack#/types/channel_id"}, {"value", "C7"}}}}};

TEST(ParseSurfaces, ReadsWhatAPersonLooksAtNow) {
    json inner = {{"type", "app_context_changed"}, {"user", "U1"}, {"channel", "D1"}, {"context", looked_at_channel}};
    const auto moved = event<agent_thread>(inner);
    EXPECT_FALSE(moved.is_started);
    EXPECT_EQ(moved.looking_at.value, "C7");
    const json message = {{"message_ts", "1.1"}, {"channel_id", "C8"}};
    inner["context"] = {{"entities",
                         {{{"type", "slack#/types/canvas_id"}, {"value", "F1"}},
                          {{"type", "slack#/types/message_context"}, {"value", message}}}}};
    EXPECT_EQ(event<agent_thread>(inner).looking_at.value, "C8");
    inner["context"] = json::object();
    EXPECT_TRUE(event<agent_thread>(inner).looking_at.empty());
}

TEST(ParseSurfaces, ReadsWhatTheAuthorOfADirectMessageLooksAt) {
    const json inner = {{"type", "message"}, {"channel", "D1"},       {"user", "U1"},
                        {"ts", "17.1"},      {"text", "Rust or Go?"}, {"app_context", looked_at_channel}};
    EXPECT_EQ(event<message_event>(inner).looking_at.value, "C7");
}

TEST(ParseSurfaces, WithoutWhatMakesThemUsableTheyAreUnhandled) {
    for (const auto* type : {"view_submission", "view_closed", "shortcut", "message_action", "block_actions"}) {
        const auto arrived = parse_arrival("interactive", {{"type", type}, {"user", person}});
        EXPECT_TRUE(std::holds_alternative<unhandled>(arrived)) << type;
    }
    for (const auto* type : {"app_home_opened", "assistant_thread_started", "app_context_changed"}) {
        const auto arrived = parse_arrival("events_api", {{"event", {{"type", type}}}});
        EXPECT_TRUE(std::holds_alternative<unhandled>(arrived)) << type;
    }
}

message_event in_channel(const std::string& text, bool in_thread) {
    json inner = {{"type", "message"}, {"channel", "C1"}, {"channel_type", "channel"},
                  {"user", "U1"},      {"ts", "17.2"},    {"text", text}};
    if (in_thread) { inner["thread_ts"] = "17.1"; }
    return event<message_event>(inner);
}

TEST(ThreadMessages, AreThoseInThreadsOfChannelsWithoutAMention) {
    EXPECT_TRUE(is_thread_message(in_channel("and with Kafka?", true)));
    EXPECT_FALSE(is_thread_message(in_channel("and with Kafka?", false)));
    auto direct = in_channel("and with Kafka?", true);
    direct.conversation = conversation_kind::direct;
    EXPECT_FALSE(is_thread_message(direct));
    auto mention = in_channel("and with Kafka?", true);
    mention.is_mention = true;
    EXPECT_FALSE(is_thread_message(mention));
}

TEST(ThreadMessages, TheTwinOfAMentionIsIgnored) {
    const own_identity self{{"U0BOT"}, {"B0BOT"}};
    EXPECT_EQ(ignore_reason(in_channel("<@U0BOT> and with Kafka?", true), self), "comes as a mention as well");
    EXPECT_EQ(ignore_reason(in_channel("<@U2> and with Kafka?", true), self), "");
    auto direct = in_channel("<@U0BOT> rust or go?", false);
    direct.conversation = conversation_kind::direct;
    EXPECT_EQ(ignore_reason(direct, self), "");
}

}  // namespace
}  // namespace hirewise::slack
