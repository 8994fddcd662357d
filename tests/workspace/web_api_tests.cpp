#include <gtest/gtest.h>

#include "workspace/house.hpp"

namespace hirewise::test {
namespace {

std::string error_of(const json& answer) {
    EXPECT_EQ(answer.at("ok"), false) << answer.dump();
    return text_at(answer, "error");
}

std::string first_message(const json& answer) {
    return answer.at("response_metadata").at("messages").at(0).get<std::string>();
}

TEST(WebApi, TellsTheBotWhoItIs) {
    house house;
    const json answer = house.call("auth.test", json::object());
    EXPECT_EQ(answer.at("user_id"), "U0BOT");
    EXPECT_EQ(answer.at("bot_id"), "B0BOT");
    EXPECT_EQ(answer.at("team"), "Local workspace");
}

TEST(WebApi, WantsAToken) {
    house house;
    EXPECT_EQ(error_of(house.call_with("", "auth.test", json::object())), "not_authed");
}

TEST(WebApi, RefusesAnUnknownToken) {
    house house;
    EXPECT_EQ(error_of(house.call_with("Bearer xoxb-other", "auth.test", json::object())), "invalid_auth");
}

TEST(WebApi, RefusesTheAppTokenForBotMethods) {
    house house;
    EXPECT_EQ(error_of(house.call_with("Bearer xapp-local", "auth.test", json::object())), "not_allowed_token_type");
}

TEST(WebApi, RefusesTheBotTokenForConnections) {
    house house;
    EXPECT_EQ(error_of(house.call("apps.connections.open", json::object())), "not_allowed_token_type");
}

TEST(WebApi, RefusesGetForConnections) {
    house house;
    const auto answer = house.send("GET", "/api/apps.connections.open", {{"Authorization", "Bearer xapp-local"}}, "");
    EXPECT_EQ(error_of(parse_json(answer.body).value()), "insecure_request");
}

TEST(WebApi, NamesAnUnknownMethod) {
    house house;
    const json answer = house.call("chat.shout", json::object());
    EXPECT_EQ(error_of(answer), "unknown_method");
    EXPECT_EQ(answer.at("req_method"), "chat.shout");
}

TEST(WebApi, GivesARequestIdAndTheScopes) {
    house house;
    const auto answer = house.send("POST", "/api/auth.test", {{"Authorization", "Bearer xoxb-local"}}, "");
    EXPECT_FALSE(net::header_value(answer.headers, "X-Slack-Req-Id").empty());
    EXPECT_NE(net::header_value(answer.headers, "x-oauth-scopes").find("chat:write"), std::string_view::npos);
}

TEST(WebApi, RefusesABodyThatIsNoJson) {
    house house;
    const auto answer = house.send("POST", "/api/chat.postMessage",
                                   {{"Authorization", "Bearer xoxb-local"}, {"Content-Type", "application/json"}}, "{");
    EXPECT_EQ(error_of(parse_json(answer.body).value()), "invalid_json");
}

TEST(WebApi, NamesAMissingArgument) {
    house house;
    const json answer = house.call("chat.postMessage", object({{"text", "x"}}));
    EXPECT_EQ(error_of(answer), "invalid_arguments");
    EXPECT_EQ(first_message(answer), "[ERROR] missing required field: channel");
}

TEST(WebApi, IgnoresAJsonBodyWhereOnlyFormsAreRead) {
    house house;
    EXPECT_EQ(error_of(house.call("users.info", object({{"user", "U0ANNA"}}))), "invalid_arguments");
    EXPECT_EQ(house.call_by_form("users.info", "user=U0ADA").at("user").at("is_admin"), true);
}

TEST(PostMessage, PostsAndTellsWhere) {
    house house;
    const json answer = house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "hello"}}));
    ASSERT_EQ(answer.at("ok"), true);
    ASSERT_EQ(house.open().messages().size(), 1U);
    const auto& message = house.open().messages().front();
    EXPECT_EQ(answer.at("ts"), message.ts);
    EXPECT_EQ(message.user, "U0BOT");
    EXPECT_EQ(message.content.at("text"), "hello");
}

TEST(PostMessage, ReadsNestedValuesFromForms) {
    house house;
    const json answer = house.call_by_form(
        "chat.postMessage", "channel=C0HIRING&text=a%26b+c&blocks=%5B%7B%22type%22%3A%22divider%22%7D%5D");
    ASSERT_EQ(answer.at("ok"), true) << answer.dump();
    EXPECT_EQ(house.open().messages().front().content.at("text"), "a&b c");
    EXPECT_EQ(house.open().messages().front().content.at("blocks").at(0).at("type"), "divider");
}

TEST(PostMessage, OpensTheDirectConversationForAUserId) {
    house house;
    const json answer = house.call("chat.postMessage", object({{"channel", "U0ANNA"}, {"text", "hello"}}));
    EXPECT_EQ(answer.at("channel"), "D0ANNA");
}

TEST(PostMessage, RefusesAnUnknownChannel) {
    house house;
    EXPECT_EQ(error_of(house.call("chat.postMessage", object({{"channel", "C9"}, {"text", "x"}}))),
              "channel_not_found");
}

TEST(PostMessage, RefusesSilence) {
    house house;
    EXPECT_EQ(error_of(house.call("chat.postMessage", object({{"channel", "C0HIRING"}}))), "no_text");
}

TEST(PostMessage, RefusesAThreadThatIsNotThere) {
    house house;
    const json arguments = object({{"channel", "C0HIRING"}, {"text", "x"}, {"thread_ts", "1.000001"}});
    EXPECT_EQ(error_of(house.call("chat.postMessage", arguments)), "thread_not_found");
}

TEST(PostMessage, RefusesAChannelTheBotIsNotIn) {
    workspace::workspace_options options;
    options.rooms = {{"C0SECRET", "secret", workspace::room_kind::private_channel, {"U0ANNA"}}};
    house house{options};
    EXPECT_EQ(error_of(house.call("chat.postMessage", object({{"channel", "C0SECRET"}, {"text", "x"}}))),
              "not_in_channel");
}

TEST(PostMessage, ExplainsInvalidBlocks) {
    house house;
    const json blocks = json::array({object({{"type", "header"}})});
    const json answer = house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"blocks", blocks}}));
    EXPECT_EQ(error_of(answer), "invalid_blocks");
    EXPECT_EQ(first_message(answer), "[ERROR] invalid_blocks: blocks/0: missing member text");
    EXPECT_TRUE(house.open().messages().empty());
}

TEST(PostMessage, RefusesTooManyBlocks) {
    house house;
    const json blocks(51, object({{"type", "divider"}}));
    EXPECT_EQ(error_of(house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"blocks", blocks}}))),
              "msg_blocks_too_many");
}

TEST(PostMessage, CutsEndlessTextAndSaysSo) {
    house house;
    const json arguments = object({{"channel", "C0HIRING"}, {"text", std::string(40'001, 'x')}});
    EXPECT_EQ(house.call("chat.postMessage", arguments).at("warning"), "message_truncated");
}

TEST(PostMessage, RefusesMetadataWithNestedValues) {
    house house;
    const json metadata = object({{"event_type", "answer"}, {"event_payload", object({{"key", json::array({1})}})}});
    const json arguments = object({{"channel", "C0HIRING"}, {"text", "x"}, {"metadata", metadata}});
    EXPECT_EQ(error_of(house.call("chat.postMessage", arguments)), "invalid_metadata_schema");
}

TEST(Replies, ShowTheParentFirstAndMetadataWhenAsked) {
    house house;
    const std::string parent = house.open().post_as("U0ANNA", "C0HIRING", "which one?");
    const json metadata = object({{"event_type", "answer"}, {"event_payload", object({{"key", "k1"}})}});
    (void)house.call(
        "chat.postMessage",
        object({{"channel", "C0HIRING"}, {"text", "that one"}, {"thread_ts", parent}, {"metadata", metadata}}));
    const std::string form = "channel=C0HIRING&ts=" + parent;
    const json with = house.call_by_form("conversations.replies", form + "&include_all_metadata=true");
    ASSERT_EQ(with.at("messages").size(), 2U);
    EXPECT_EQ(with.at("messages").at(0).at("reply_count"), 1);
    EXPECT_EQ(with.at("messages").at(1).at("metadata"), metadata);
    const json without = house.call_by_form("conversations.replies", form);
    EXPECT_FALSE(without.at("messages").at(1).at("metadata").contains("event_payload"));
}

TEST(Replies, RefuseAThreadThatIsNotThere) {
    house house;
    EXPECT_EQ(error_of(house.call_by_form("conversations.replies", "channel=C0HIRING&ts=1.0")), "thread_not_found");
}

TEST(History, GoesPageByPageFromTheNewest) {
    house house;
    for (const char* text : {"one", "two", "three"}) { (void)house.open().post_as("U0ANNA", "C0HIRING", text); }
    const json first = house.call_by_form("conversations.history", "channel=C0HIRING&limit=2");
    EXPECT_EQ(first.at("messages").at(0).at("text"), "three");
    EXPECT_EQ(first.at("has_more"), true);
    const std::string cursor = first.at("response_metadata").at("next_cursor").get<std::string>();
    const json second = house.call_by_form("conversations.history", "channel=C0HIRING&limit=2&cursor=" + cursor);
    ASSERT_EQ(second.at("messages").size(), 1U);
    EXPECT_EQ(second.at("messages").at(0).at("text"), "one");
    EXPECT_EQ(second.at("response_metadata").at("next_cursor"), "");
}

TEST(History, LeavesOutRepliesAndWhatIsOlder) {
    house house;
    const std::string old = house.open().post_as("U0ANNA", "C0HIRING", "old");
    (void)house.open().post_as("U0BEN", "C0HIRING", "reply", old);
    const std::string young = house.open().post_as("U0ANNA", "C0HIRING", "young");
    const json answer = house.call_by_form("conversations.history", "channel=C0HIRING&oldest=" + old);
    ASSERT_EQ(answer.at("messages").size(), 1U);
    EXPECT_EQ(answer.at("messages").at(0).at("ts"), young);
}

TEST(History, RefusesABadLimitAndABadCursor) {
    house house;
    EXPECT_EQ(error_of(house.call_by_form("conversations.history", "channel=C0HIRING&limit=0")), "invalid_limit");
    EXPECT_EQ(error_of(house.call_by_form("conversations.history", "channel=C0HIRING&cursor=x")), "invalid_cursor");
}

TEST(PostEphemeral, IsSeenByOnePersonAndNotInHistory) {
    house house;
    const json arguments = object({{"channel", "C0HIRING"}, {"user", "U0BEN"}, {"text", "psst"}});
    EXPECT_FALSE(text_at(house.call("chat.postEphemeral", arguments), "message_ts").empty());
    EXPECT_EQ(house.open().messages().front().ephemeral_to, "U0BEN");
    EXPECT_TRUE(house.call_by_form("conversations.history", "channel=C0HIRING").at("messages").empty());
}

TEST(PostEphemeral, RefusesSomebodyElsewhere) {
    house house;
    const json arguments = object({{"channel", "D0ANNA"}, {"user", "U0BEN"}, {"text", "psst"}});
    EXPECT_EQ(error_of(house.call("chat.postEphemeral", arguments)), "user_not_in_channel");
}

TEST(Update, ChangesOwnMessagesOnly) {
    house house;
    const std::string own =
        text_at(house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "a"}})), "ts");
    const std::string other = house.open().post_as("U0ANNA", "C0HIRING", "b");
    EXPECT_EQ(house.call("chat.update", object({{"channel", "C0HIRING"}, {"ts", own}, {"text", "c"}})).at("ok"), true);
    EXPECT_EQ(house.open().messages().front().content.at("text"), "c");
    EXPECT_EQ(error_of(house.call("chat.update", object({{"channel", "C0HIRING"}, {"ts", other}, {"text", "c"}}))),
              "cant_update_message");
}

TEST(Update, RefusesTextOverFourThousand) {
    house house;
    const std::string own =
        text_at(house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "a"}})), "ts");
    const json arguments = object({{"channel", "C0HIRING"}, {"ts", own}, {"text", std::string(4001, 'x')}});
    EXPECT_EQ(error_of(house.call("chat.update", arguments)), "msg_too_long");
}

TEST(Delete, RemovesAMessageOnce) {
    house house;
    const std::string own =
        text_at(house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "a"}})), "ts");
    const json arguments = object({{"channel", "C0HIRING"}, {"ts", own}});
    EXPECT_EQ(house.call("chat.delete", arguments).at("ok"), true);
    EXPECT_EQ(error_of(house.call("chat.delete", arguments)), "message_not_found");
}

TEST(Reactions, AreGivenOnce) {
    house house;
    const std::string ts = house.open().post_as("U0ANNA", "C0HIRING", "thanks");
    const json arguments = object({{"channel", "C0HIRING"}, {"timestamp", ts}, {"name", "thumbsup"}});
    EXPECT_EQ(house.call("reactions.add", arguments).at("ok"), true);
    EXPECT_EQ(error_of(house.call("reactions.add", arguments)), "already_reacted");
}

TEST(Views, ArePublishedWithAHash) {
    house house;
    const json view = object({{"type", "home"}, {"blocks", json::array()}});
    const json first = house.call("views.publish", object({{"user_id", "U0ANNA"}, {"view", view}}));
    ASSERT_EQ(first.at("ok"), true) << first.dump();
    const json arguments = object({{"user_id", "U0ANNA"}, {"view", view}, {"hash", "old"}});
    EXPECT_EQ(error_of(house.call("views.publish", arguments)), "hash_conflict");
}

TEST(Views, NeedATriggerToOpen) {
    house house;
    const json title = object({{"type", "plain_text"}, {"text", "x"}});
    const json view = object({{"type", "modal"}, {"title", title}, {"blocks", json::array()}});
    EXPECT_EQ(error_of(house.call("views.open", object({{"trigger_id", "1.x"}, {"view", view}}))),
              "invalid_trigger_id");
}

TEST(Conversations, AreDescribed) {
    house house;
    const json channel = house.call_by_form("conversations.info", "channel=D0ANNA").at("channel");
    EXPECT_EQ(channel.at("is_im"), true);
    EXPECT_EQ(channel.at("user"), "U0ANNA");
}

}  // namespace
}  // namespace hirewise::test
