#include <gtest/gtest.h>

#include "frames.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;
using std::chrono::seconds;
using test::arrival_as;

std::string kind_of(const std::string& name) {
    return arrival_as<unhandled>(name).kind;
}

TEST(ParseArrival, ReadsAMention) {
    const auto message = arrival_as<message_event>("app_mention");
    EXPECT_TRUE(message.is_mention);
    EXPECT_EQ(message.event.value, "Ev09MENTION1");
    EXPECT_EQ(message.event_time, seconds{1762855200});
    EXPECT_EQ(message.team.value, "T024NORTH");
    EXPECT_EQ(message.channel.value, "C08HIRING1");
    EXPECT_EQ(message.conversation, conversation_kind::channel);
    EXPECT_EQ(message.user.value, "U0ASKER01");
    EXPECT_EQ(message.text, "<@U07HIREBOT> Rust or Go for our fintech service? p99 &lt; 5 ms");
    EXPECT_EQ(message.ts.value, "1762855200.118369");
    EXPECT_TRUE(message.bot.empty());
    EXPECT_TRUE(message.subtype.empty());
    EXPECT_FALSE(message.hidden);
}

TEST(ParseArrival, MessageOutsideAThreadStartsOne) {
    const auto message = arrival_as<message_event>("app_mention");
    EXPECT_TRUE(message.thread_ts.empty());
    EXPECT_EQ(message.root(), message.ts);
}

TEST(ParseArrival, ReplyBelongsToItsThread) {
    const auto message = arrival_as<message_event>("thread_reply");
    EXPECT_EQ(message.thread_ts.value, "1762855200.118369");
    EXPECT_EQ(message.root(), message.thread_ts);
}

TEST(ParseArrival, ReadsADirectMessage) {
    const auto message = arrival_as<message_event>("message_im");
    EXPECT_FALSE(message.is_mention);
    EXPECT_EQ(message.conversation, conversation_kind::direct);
    EXPECT_EQ(message.text, "Go or Rust for an MVP?");
}

TEST(ParseArrival, ReadsAnEditWithItsMarks) {
    const auto message = arrival_as<message_event>("message_changed");
    EXPECT_EQ(message.subtype, "message_changed");
    EXPECT_TRUE(message.hidden);
    EXPECT_TRUE(message.user.empty());
}

TEST(ParseArrival, ReadsTheBotOfAMessage) {
    EXPECT_EQ(arrival_as<message_event>("bot_message").bot.value, "B0OTHERBOT");
    EXPECT_EQ(arrival_as<message_event>("own_message_without_subtype").bot.value, "B07HIREBOT");
}

TEST(ParseArrival, BotProfileAloneMarksABot) {
    const auto with_profile = [](const json& profile) {
        const json event = {{"type", "message"}, {"channel", "C1"}, {"ts", "1.1"}, {"bot_profile", profile}};
        return std::get<message_event>(parse_arrival("events_api", {{"event", event}})).bot;
    };
    EXPECT_EQ(with_profile({{"id", "B1"}}).value, "B1");
    EXPECT_FALSE(with_profile(json::object()).empty());
    EXPECT_TRUE(with_profile(nullptr).empty());
}

TEST(ParseArrival, ReadsAMessageWithAFile) {
    const auto message = arrival_as<message_event>("file_share");
    EXPECT_EQ(message.subtype, "file_share");
    EXPECT_TRUE(message.has_files);
    EXPECT_EQ(message.text, "Rust or Go for the service in this diagram?");
}

TEST(ParseArrival, OrgInstallNeedsNoTeamInItsAuthorization) {
    const auto message = arrival_as<message_event>("app_mention_org_install");
    EXPECT_EQ(message.team.value, "T024NORTH");
    EXPECT_EQ(message.user.value, "W0ORGUSER1");
}

TEST(ParseArrival, BareInnerEventIsReadAsWell) {
    const auto message = arrival_as<message_event>("bare_message_im");
    EXPECT_TRUE(message.event.empty());
    EXPECT_EQ(message.team.value, "T024NORTH");
    EXPECT_EQ(message.text, "Go or Rust for an MVP?");
    EXPECT_FALSE(arrival_as<home_opened>("bare_app_home_opened").user.empty());
}

struct conversation_case {
    std::string type;
    std::string channel;
    conversation_kind kind;
};

TEST(ParseArrival, KnowsTheKindOfConversation) {
    using enum conversation_kind;
    for (const auto& [type, id, kind] : std::vector<conversation_case>{{"im", "D1", direct},
                                                                       {"app_home", "D1", direct},
                                                                       {"mpim", "G1", group_direct},
                                                                       {"group", "C1", group},
                                                                       {"channel", "C1", channel},
                                                                       {"", "C1", channel},
                                                                       {"", "G1", group},
                                                                       {"", "D1", direct},
                                                                       {"", "X1", unknown},
                                                                       {"newer", "X1", unknown}}) {
        const json event = {{"type", "message"}, {"channel", id}, {"channel_type", type}, {"ts", "1.1"}};
        const auto arrived = parse_arrival("events_api", {{"event", event}});
        EXPECT_EQ(std::get<message_event>(arrived).conversation, kind) << type << " " << id;
    }
}

TEST(ParseArrival, Case55_EventsApiWithoutAnInnerEvent) {
    EXPECT_EQ(kind_of("app_rate_limited"), "events_api/app_rate_limited");
}

TEST(ParseArrival, EventsNobodyHandlesAreNamed) {
    EXPECT_EQ(kind_of("reaction_added"), "events_api/reaction_added");
}

TEST(ParseArrival, ReadsASlashCommand) {
    const auto command = arrival_as<slash_command>("slash_command");
    EXPECT_EQ(command.command, "/verdict");
    EXPECT_EQ(command.text, "rust vs go for fintech &amp; trading");
    EXPECT_EQ(command.user.value, "U0ASKER01");
    EXPECT_EQ(command.team.value, "T024NORTH");
    EXPECT_EQ(command.channel.value, "C08HIRING1");
    EXPECT_EQ(command.trigger.value, "100.200.9f3c1d");
    EXPECT_EQ(command.response_url, "https://hooks.slack.com/commands/T024NORTH/100/secretsecret");
}

TEST(ParseArrival, ReadsAPressInAChannel) {
    const auto action = arrival_as<block_action>("block_actions_channel");
    EXPECT_EQ(action.action_id, "feedback");
    EXPECT_EQ(action.block_id, "fb");
    EXPECT_EQ(action.value, "helpful:Ev09MENTION1");
    EXPECT_EQ(action.user.value, "U0ASKER01");
    EXPECT_EQ(action.team.value, "T024NORTH");
    EXPECT_EQ(action.channel.value, "C08HIRING1");
    EXPECT_EQ(action.message.value, "1762855201.000100");
    EXPECT_EQ(action.thread_ts.value, "1762855200.118369");
    EXPECT_EQ(action.trigger.value, "300.400.7be21a");
    EXPECT_EQ(action.action_ts, "1762855900.331205");
    EXPECT_EQ(action.response_url, "https://hooks.slack.com/actions/T024NORTH/500/secretsecret");
}

TEST(ParseArrival, ReadsAPressOnAnEphemeralMessage) {
    const auto action = arrival_as<block_action>("block_actions_ephemeral");
    EXPECT_EQ(action.channel.value, "C08HIRING1");
    EXPECT_EQ(action.message.value, "1762855909.000200");
    EXPECT_TRUE(action.thread_ts.empty());
    EXPECT_EQ(action.value, "rust vs go for fintech");
}

TEST(ParseArrival, PressInAnOrgInstallHasTheTeamOfTheUser) {
    EXPECT_EQ(arrival_as<block_action>("block_actions_org_install").team.value, "E05NORTHERN");
}

TEST(ParseArrival, ChoiceCountsWithTheValueOfItsOption) {
    EXPECT_EQ(arrival_as<block_action>("block_actions_select").value, "talent_availability");
}

TEST(ParseArrival, WhatTheBotHasNoFormsForIsUnhandled) {
    EXPECT_EQ(kind_of("reaction_added"), "events_api/reaction_added");
    const json suggestion = {{"type", "block_suggestion"}};
    EXPECT_EQ(std::get<unhandled>(parse_arrival("interactive", suggestion)).kind, "interactive/block_suggestion");
}

TEST(ParseArrival, Case40_UnknownShapesAreUnhandled) {
    const std::vector<json> shapes = {nullptr,
                                      true,
                                      0,
                                      -1.5,
                                      "text",
                                      json::array(),
                                      {1, 2},
                                      json::object(),
                                      {{"event", json::array()}},
                                      {{"event", nullptr}},
                                      {{"event", {{"type", 7}}}},
                                      {{"type", {{"a", 1}}}},
                                      {{"type", "block_actions"}, {"actions", "x"}},
                                      {{"type", "block_actions"}, {"actions", {nullptr}}},
                                      {{"type", "block_actions"}, {"actions", {{{"action_id", 7}}}}},
                                      {{"event", {{"type", "message"}}}},
                                      {{"event", {{"type", "message"}, {"channel", 1}, {"ts", 2.5}}}},
                                      {{"event", {{"type", "app_mention"}, {"channel", "C1"}}}},
                                      {{"command", 1}}};
    for (const auto& shape : shapes) {
        for (const auto* kind : {"events_api", "slash_commands", "interactive", "newer", ""}) {
            EXPECT_TRUE(std::holds_alternative<unhandled>(parse_arrival(kind, shape))) << kind << " " << shape.dump();
        }
    }
}

TEST(ParseArrival, FieldsOfTheWrongTypeCountAsMissing) {
    const json event = {{"type", "message"}, {"channel", "C1"}, {"ts", "1.1"},      {"user", 7},
                        {"text", nullptr},   {"bot_id", false}, {"hidden", "true"}, {"thread_ts", 1.5}};
    const auto arrived = parse_arrival("events_api", {{"event", event}, {"event_time", "soon"}, {"event_id", 3}});
    const auto& message = std::get<message_event>(arrived);
    EXPECT_TRUE(message.user.empty() && message.text.empty() && message.bot.empty() && message.thread_ts.empty());
    EXPECT_FALSE(message.hidden);
    EXPECT_EQ(message.event_time, seconds{0});
}

TEST(ParseArrival, AbsurdTimesCountAsNone) {
    const json event = {{"type", "message"}, {"channel", "C1"}, {"ts", "1.1"}};
    for (const json& time : {json(-5), json(1e300), json(18446744073709551615U), json(1.5)}) {
        const auto arrived = parse_arrival("events_api", {{"event", event}, {"event_time", time}});
        EXPECT_EQ(std::get<message_event>(arrived).event_time, seconds{0}) << time;
    }
}

TEST(ParseArrival, KindsForTheLogHoldNoForeignText) {
    for (const std::string type : {"two words", "line\nbreak", "xoxb-1-secret", "<!channel>", ""}) {
        const auto arrived = parse_arrival("events_api", {{"event", {{"type", type}}}});
        EXPECT_EQ(std::get<unhandled>(arrived).kind, "events_api/?");
    }
    const auto long_name = parse_arrival("events_api", {{"event", {{"type", std::string(5000, 'a')}}}});
    EXPECT_EQ(std::get<unhandled>(long_name).kind, "events_api/?");
}

TEST(DedupeKeys, MessageHasItsEventAndItsPlace) {
    EXPECT_EQ(dedupe_keys(test::arrival_in("app_mention")),
              (std::vector<std::string>{"Ev09MENTION1", "C08HIRING1:1762855200.118369"}));
}

TEST(DedupeKeys, Case33_RedeliveryHasTheSameKeys) {
    EXPECT_EQ(dedupe_keys(test::arrival_in("app_mention_retried")), dedupe_keys(test::arrival_in("app_mention")));
}

TEST(DedupeKeys, Case46_MentionAndMessageShareAKey) {
    const auto mention = dedupe_keys(test::arrival_in("app_mention"));
    const auto message = dedupe_keys(test::arrival_in("message_twin_of_mention"));
    EXPECT_NE(mention.front(), message.front());
    EXPECT_EQ(mention.back(), message.back());
}

TEST(DedupeKeys, BareEventHasItsPlaceOnly) {
    EXPECT_EQ(dedupe_keys(test::arrival_in("bare_message_im")),
              (std::vector<std::string>{"D09DIRECT1:1762855400.220019"}));
}

TEST(DedupeKeys, PressHasItsPlaceAndMoment) {
    EXPECT_EQ(dedupe_keys(test::arrival_in("block_actions_channel")),
              (std::vector<std::string>{"C08HIRING1:1762855201.000100:1762855900.331205"}));
}

TEST(DedupeKeys, PressWithoutAMomentHasItsTrigger) {
    block_action action;
    action.channel.value = "C1";
    action.message.value = "1.1";
    action.trigger.value = "3.4.x";
    EXPECT_EQ(dedupe_keys(action), (std::vector<std::string>{"C1:1.1:3.4.x"}));
}

TEST(DedupeKeys, CommandsAndTheUnhandledHaveNone) {
    EXPECT_TRUE(dedupe_keys(test::arrival_in("slash_command")).empty());
    EXPECT_TRUE(dedupe_keys(test::arrival_in("app_rate_limited")).empty());
}

}  // namespace
}  // namespace hirewise::slack
