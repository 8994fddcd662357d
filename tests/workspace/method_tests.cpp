#include <gtest/gtest.h>

#include "workspace/rate_limits.hpp"
#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

// Posts raw bytes to an address of the workspace.
net::http_response upload(house& house, const std::string& address, std::string bytes) {
    return house.send("POST", net::parse_web_address(address)->target, {}, std::move(bytes));
}

json begin_upload(house& house, std::size_t length) {
    return house.call_by_form("files.getUploadURLExternal", "filename=chart.png&length=" + std::to_string(length));
}

TEST(Files, AreUploadedInThreeSteps) {
    house house;
    const json begun = begin_upload(house, 5);
    ASSERT_EQ(begun.at("ok"), true);
    EXPECT_EQ(upload(house, text_at(begun, "upload_url"), "12345").body, "OK - 5");
    const json files = json::array({object({{"id", begun.at("file_id")}, {"title", "A chart"}})});
    const json done = house.call("files.completeUploadExternal",
                                 object({{"files", files}, {"channel_id", "C0HIRING"}, {"initial_comment", "look"}}));
    EXPECT_EQ(done.at("files").at(0).at("title"), "A chart");
    EXPECT_EQ(house.open().messages().back().content.at("files").at(0).at("mimetype"), "image/png");
    EXPECT_EQ(house.open().messages().back().content.at("text"), "look");
    const json info = house.call_by_form("files.info", "file=" + text_at(begun, "file_id"));
    EXPECT_EQ(info.at("file").at("size"), 5);
}

TEST(Files, AreRefusedInAnotherSize) {
    house house;
    const json begun = begin_upload(house, 5);
    EXPECT_EQ(upload(house, text_at(begun, "upload_url"), "1").status, 400);
    const json files = json::array({object({{"id", begun.at("file_id")}})});
    EXPECT_EQ(house.call("files.completeUploadExternal", object({{"files", files}})).at("error"),
              "file_upload_size_error");
}

TEST(Files, AreUploadedOnce) {
    house house;
    const json begun = begin_upload(house, 1);
    EXPECT_EQ(upload(house, text_at(begun, "upload_url"), "1").status, 200);
    EXPECT_EQ(upload(house, text_at(begun, "upload_url"), "2").status, 404);
    EXPECT_EQ(begin_upload(house, 0).at("error"), "invalid_arguments");
    EXPECT_EQ(house.call_by_form("files.info", "file=F9").at("error"), "file_not_found");
}

// A stream that answers Anna's question in #hiring.
json stream_terms(const std::string& thread_ts) {
    return object({{"channel", "C0HIRING"},
                   {"thread_ts", thread_ts},
                   {"recipient_user_id", "U0ANNA"},
                   {"recipient_team_id", "T0LOCAL"}});
}

TEST(Streams, GrowUntilTheyStop) {
    house house;
    json terms = stream_terms(house.open().post_as("U0ANNA", "C0HIRING", "which?"));
    terms["markdown_text"] = "Ru";
    const json begun = house.call("chat.startStream", terms);
    ASSERT_EQ(begun.at("ok"), true) << begun.dump();
    json place = object({{"channel", "C0HIRING"}, {"ts", begun.at("ts")}});
    json more = place;
    more["markdown_text"] = "st";
    EXPECT_EQ(house.call("chat.appendStream", more).at("ok"), true);
    EXPECT_EQ(house.open().messages().back().content.at("text"), "Rust");
    more["markdown_text"] = "!";
    more["blocks"] = blocks_of(R"([{"type":"divider"}])");
    const json stopped = house.call("chat.stopStream", more);
    EXPECT_EQ(stopped.at("message").at("text"), "Rust!");
    EXPECT_EQ(stopped.at("message").at("blocks").size(), 1U);
    EXPECT_EQ(house.call("chat.appendStream", more).at("error"), "message_not_in_streaming_state");
    EXPECT_EQ(house.call("chat.stopStream", place).at("error"), "message_not_in_streaming_state");
}

TEST(Streams, AreNotUpdatedMeanwhile) {
    house house;
    const json begun =
        house.call("chat.startStream", stream_terms(house.open().post_as("U0ANNA", "C0HIRING", "which?")));
    const json arguments = object({{"channel", "C0HIRING"}, {"ts", begun.at("ts")}, {"text", "x"}});
    EXPECT_EQ(house.call("chat.update", arguments).at("error"), "streaming_state_conflict");
}

TEST(Streams, NeedAThreadAndInChannelsAReader) {
    house house;
    const std::string ts = house.open().post_as("U0ANNA", "C0HIRING", "which?");
    EXPECT_EQ(house.call("chat.startStream", object({{"channel", "C0HIRING"}})).at("error"), "invalid_thread_ts");
    json terms = object({{"channel", "C0HIRING"}, {"thread_ts", ts}});
    EXPECT_EQ(house.call("chat.startStream", terms).at("error"), "missing_recipient_user_id");
    terms["recipient_user_id"] = "U0ANNA";
    EXPECT_EQ(house.call("chat.startStream", terms).at("error"), "missing_recipient_team_id");
    const std::string direct = house.open().post_as("U0ANNA", "D0ANNA", "which?");
    EXPECT_EQ(house.call("chat.startStream", object({{"channel", "D0ANNA"}, {"thread_ts", direct}})).at("ok"), true);
}

TEST(Streams, TakeTextOrChunks) {
    house house;
    json terms = stream_terms(house.open().post_as("U0ANNA", "C0HIRING", "which?"));
    terms["chunks"] =
        blocks_of(R"([{"type":"markdown_text","text":"a"},{"type":"task_update","id":"1","title":"Look up",
        "status":"in_progress"}])");
    const json begun = house.call("chat.startStream", terms);
    ASSERT_EQ(begun.at("ok"), true);
    EXPECT_EQ(house.open().messages().back().content.at("text"), "a\nLook up (in_progress)\n");
    terms["markdown_text"] = "b";
    EXPECT_EQ(house.call("chat.startStream", terms).at("error"), "cannot_provide_both_markdown_text_and_chunks");
    const json odd =
        object({{"channel", "C0HIRING"}, {"ts", begun.at("ts")}, {"chunks", blocks_of(R"([{"type":"x"}])")}});
    EXPECT_EQ(house.call("chat.appendStream", odd).at("error"), "invalid_chunks");
}

TEST(Reactions, AreTakenBack) {
    house house;
    const std::string ts = house.open().post_as("U0ANNA", "C0HIRING", "thanks");
    const json arguments = object({{"channel", "C0HIRING"}, {"timestamp", ts}, {"name", "thumbsup"}});
    EXPECT_EQ(house.call("reactions.remove", arguments).at("error"), "no_reaction");
    EXPECT_EQ(house.call("reactions.add", arguments).at("ok"), true);
    EXPECT_EQ(house.call("reactions.remove", arguments).at("ok"), true);
    EXPECT_EQ(house.call("reactions.remove", object({{"channel", "C0HIRING"}, {"timestamp", ts}, {"name", ":x:"}}))
                  .at("error"),
              "invalid_name");
}

TEST(Update, MarksTheMessageAsEdited) {
    house house{with_control()};
    visitor visitor{house};
    const json posted = house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "a"}}));
    (void)house.call("chat.update", object({{"channel", "C0HIRING"}, {"ts", posted.at("ts")}, {"text", "b"}}));
    EXPECT_EQ(visitor.get("changes?since=0&as=U0BEN").at("messages").at(0).at("edited"), true);
}

TEST(PostMessage, TakesMarkdownAlone) {
    house house;
    EXPECT_EQ(house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"markdown_text", "**a**"}})).at("ok"),
              true);
    const json both = object({{"channel", "C0HIRING"}, {"markdown_text", "a"}, {"text", "b"}});
    EXPECT_EQ(house.call("chat.postMessage", both).at("error"), "markdown_text_conflict");
}

TEST(RateLimits, CountCallsOfAMethodInAMinute) {
    workspace::rate_limits limits;
    for (int i = 0; i < 20; ++i) { EXPECT_EQ(limits.take("chat.startStream", 2, "C1", 0ms), 0); }
    EXPECT_EQ(limits.take("chat.startStream", 2, "C1", 10s), 50);
    EXPECT_EQ(limits.take("chat.stopStream", 2, "C1", 10s), 0);
    EXPECT_EQ(limits.take("chat.startStream", 2, "C1", 60s), 0);
}

TEST(RateLimits, CountMessagesByChannel) {
    workspace::rate_limits limits;
    for (int i = 0; i < 10; ++i) { EXPECT_EQ(limits.take("chat.postMessage", 0, "C1", 0ms), 0); }
    EXPECT_EQ(limits.take("chat.postMessage", 0, "C1", 9500ms), 1);
    EXPECT_EQ(limits.take("chat.postMessage", 0, "C2", 9500ms), 0);
    EXPECT_EQ(limits.take("auth.test", 0, "", 0ms), 0);
}

TEST(RateLimits, AreInForceWhenSwitchedOn) {
    house house;
    const auto post = [&] {
        return house.send("POST", "/api/chat.postMessage",
                          {{"Authorization", "Bearer xoxb-local"}, {"Content-Type", "application/json"}},
                          R"({"channel":"C0HIRING","text":"x"})");
    };
    for (int i = 0; i < 12; ++i) { EXPECT_EQ(post().status, 200); }
    house.open().misbehave().rate_limits = true;
    for (int i = 0; i < 10; ++i) { EXPECT_EQ(post().status, 200); }
    const auto limited = post();
    EXPECT_EQ(limited.status, 429);
    EXPECT_FALSE(net::header_value(limited.headers, "Retry-After").empty());
    EXPECT_EQ(house.open().messages().size(), 22U);
}

}  // namespace
}  // namespace hirewise::test
