#include "slack_io/call_body.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

using nlohmann::json;

outgoing_message question_answer(std::string content) {
    outgoing_message message;
    message.channel.value = "C1";
    message.thread_ts.value = "17.1";
    message.content = std::move(content);
    message.key = "Ev1";
    return message;
}

TEST(FormBody, EncodesWhatFormsCannotCarry) {
    EXPECT_EQ(form_body({{"q", "a b&c=d/é"}, {"plain", "Az09-._~"}}), "q=a%20b%26c%3Dd%2F%C3%A9&plain=Az09-._~");
}

TEST(FormBody, LeavesEmptyFieldsOut) {
    EXPECT_EQ(form_body({{"a", ""}, {"b", "1"}, {"c", ""}}), "b=1");
    EXPECT_EQ(form_body({}), "");
}

TEST(PostBody, SplicesTheContentIn) {
    const auto body = post_body(question_answer(R"({"text":"hi","blocks":[{"type":"divider"}]})"));
    ASSERT_TRUE(body);
    EXPECT_EQ(json::parse(*body),
              json::parse(R"({"channel":"C1","thread_ts":"17.1","text":"hi","blocks":[{"type":"divider"}],
                              "unfurl_links":false,"unfurl_media":false,
                              "metadata":{"event_type":"hirewise_answer","event_payload":{"key":"Ev1"}}})"));
}

TEST(PostBody, LeavesOutTheThreadOutsideOfThreads) {
    auto message = question_answer(R"({"text":"hi"})");
    message.thread_ts.value.clear();
    const auto body = post_body(message);
    ASSERT_TRUE(body);
    EXPECT_FALSE(json::parse(*body).contains("thread_ts"));
}

TEST(PostBody, TakesEmptyContentAndSpaces) {
    for (const char* content : {"{}", " { } ", "\n{\"text\":\"x\"}\n"}) {
        const auto body = post_body(question_answer(content));
        ASSERT_TRUE(body) << content;
        EXPECT_TRUE(json::accept(*body)) << *body;
    }
}

TEST(PostBody, EscapesIdsAndKeys) {
    auto message = question_answer("{}");
    message.key = "a\"b\\\xff";
    const auto body = post_body(message);
    ASSERT_TRUE(body);
    EXPECT_TRUE(json::accept(*body)) << *body;
}

TEST(PostBody, RefusesContentThatIsNoObject) {
    for (const char* content : {"", "null", "[1]", "{", "}", "text"}) {
        const auto body = post_body(question_answer(content));
        ASSERT_FALSE(body) << content;
        EXPECT_EQ(body.error(), slack::slack_errc::invalid_message);
    }
}

TEST(EphemeralBody, NamesThePerson) {
    const auto body = ephemeral_body({"C1"}, {"U1"}, {"17.1"}, R"({"text":"psst"})");
    ASSERT_TRUE(body);
    EXPECT_EQ(json::parse(*body), json::parse(R"({"channel":"C1","user":"U1","thread_ts":"17.1","text":"psst"})"));
}

}  // namespace
}  // namespace hirewise::slack_io
