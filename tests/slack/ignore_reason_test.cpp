#include <gtest/gtest.h>

#include "frames.hpp"

namespace hirewise::slack {
namespace {

using test::arrival_as;

const own_identity self{{"U07HIREBOT"}, {"B07HIREBOT"}};

std::string_view reason(const std::string& name) {
    return ignore_reason(arrival_as<message_event>(name), self);
}

message_event written_by(user_id user) {
    message_event message;
    message.channel.value = "C1";
    message.ts.value = "1.1";
    message.user = std::move(user);
    return message;
}

TEST(IgnoreReason, PeopleAreAnswered) {
    for (const auto* name : {"app_mention", "app_mention_retried", "app_mention_org_install", "message_im",
                             "thread_reply", "file_share", "thread_broadcast", "bare_message_im"}) {
        EXPECT_EQ(reason(name), "") << name;
    }
}

TEST(IgnoreReason, Case47_OwnMessageByItsBotId) {
    EXPECT_EQ(reason("own_message_without_subtype"), "own message");
    auto message = written_by({"U0ASKER01"});
    message.bot.value = "B07HIREBOT";
    EXPECT_EQ(ignore_reason(message, self), "own message");
}

TEST(IgnoreReason, Case47_OwnMessageByItsUserId) {
    EXPECT_EQ(ignore_reason(written_by({"U07HIREBOT"}), self), "own message");
}

TEST(IgnoreReason, Case47_EditedMessages) {
    EXPECT_EQ(reason("message_changed"), "edited message");
}

TEST(IgnoreReason, MessagesOfOtherBots) {
    EXPECT_EQ(reason("bot_message"), "message of a bot");
    auto without_id = written_by({"U0ASKER01"});
    without_id.subtype = "bot_message";
    EXPECT_EQ(ignore_reason(without_id, self), "message of a bot");
    auto without_subtype = written_by({"U0ASKER01"});
    without_subtype.bot.value = "B0OTHERBOT";
    EXPECT_EQ(ignore_reason(without_subtype, self), "message of a bot");
}

TEST(IgnoreReason, DeletedMessages) {
    EXPECT_EQ(reason("message_deleted"), "deleted message");
}

TEST(IgnoreReason, SubtypesNobodyWrites) {
    EXPECT_EQ(reason("channel_join"), "not written by a person");
    EXPECT_EQ(reason("document_mention"), "not written by a person");
    for (const auto* subtype : {"message_replied", "channel_topic", "group_join", "ekm_access_denied",
                                "channel_archive", "a_subtype_of_next_year"}) {
        auto message = written_by({"U0ASKER01"});
        message.subtype = subtype;
        EXPECT_EQ(ignore_reason(message, self), "not written by a person") << subtype;
    }
}

TEST(IgnoreReason, HiddenMessages) {
    auto message = written_by({"U0ASKER01"});
    message.hidden = true;
    EXPECT_EQ(ignore_reason(message, self), "hidden message");
}

TEST(IgnoreReason, MessagesOfNobody) {
    EXPECT_EQ(ignore_reason(written_by({}), self), "message without a user");
}

TEST(IgnoreReason, Slackbot) {
    EXPECT_EQ(ignore_reason(written_by({"USLACKBOT"}), self), "message of Slackbot");
}

TEST(IgnoreReason, UnknownOwnIdentityIsNotTheEmptyUser) {
    EXPECT_EQ(ignore_reason(written_by({"U0ASKER01"}), {}), "");
}

}  // namespace
}  // namespace hirewise::slack
