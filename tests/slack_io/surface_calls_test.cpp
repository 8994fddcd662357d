#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "net/errors.hpp"
#include "slack/block_kit.hpp"
#include "slack_io/web_api.hpp"
#include "support/fake_http_client.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using slack::slack_errc;
using test::run_to_end;

struct surface_calls_case : testing::Test {
    surface_calls_case() {
        options.bot_token = "xoxb-secret";
        options.first_retry = 1ms;
        made = make_web_api(http, options, record.log());
    }

    template <class T>
    T run(awaitable<T> work) {
        return run_to_end(context, std::move(work));
    }

    std::string target(std::size_t request) const { return http.requests.at(request).address.target; }
    json body(std::size_t request) const { return json::parse(http.requests.at(request).body); }

    // A message with a table in it.
    static std::string with_table() {
        const slack::message shown{"Words", {slack::table({{"Option"}}, {{"Go"}})}};
        return dump_json(shown.json());
    }
    auto post(std::string content) {
        outgoing_message message{{"C1"}, {}, std::move(content), "Ev1"};
        return run(made->chat_post_message(std::move(message)));
    }

    asio::io_context context;
    test::fake_http_client http;
    test::log_record record;
    web_api_options options;
    std::unique_ptr<web_api> made;
};
using SurfaceCalls = surface_calls_case;

constexpr const char* view_answer = R"({"ok":true,"view":{"id":"V1","hash":"h1"}})";
constexpr const char* refused_blocks = R"({"ok":false,"error":"invalid_blocks"})";

TEST_F(SurfaceCalls, OpensAView) {
    http.answer(200, view_answer);
    const auto opened = run(made->views_open({"1.2"}, R"({"type":"modal"})"));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->id.value, "V1");
    EXPECT_EQ(opened->hash, "h1");
    EXPECT_EQ(target(0), "/api/views.open");
    EXPECT_EQ(body(0), (json{{"trigger_id", "1.2"}, {"view", {{"type", "modal"}}}}));
}

TEST_F(SurfaceCalls, PushesUpdatesAndPublishes) {
    for (int i = 0; i < 4; ++i) { http.answer(200, view_answer); }
    EXPECT_TRUE(run(made->views_push({"1.2"}, "{}")));
    EXPECT_TRUE(run(made->views_update({"V1"}, "{}", "h0")));
    EXPECT_TRUE(run(made->views_publish({"U1"}, "{}", "")));
    EXPECT_EQ(target(0), "/api/views.push");
    EXPECT_EQ(body(1), (json{{"view_id", "V1"}, {"hash", "h0"}, {"view", json::object()}}));
    EXPECT_EQ(target(2), "/api/views.publish");
    EXPECT_EQ(body(2), (json{{"user_id", "U1"}, {"view", json::object()}}));
}

TEST_F(SurfaceCalls, ATriggerIsTriedOnce) {
    http.answer(500, "");
    EXPECT_FALSE(run(made->views_open({"1.2"}, "{}")));
    EXPECT_EQ(http.requests.size(), 1U);
    http.answer(429, "", {{"Retry-After", "30"}});
    EXPECT_EQ(run(made->views_open({"1.2"}, "{}")).error(), slack_errc::rate_limited);
    EXPECT_EQ(http.requests.size(), 2U);
}

TEST_F(SurfaceCalls, TellWhyAViewWasNotShown) {
    http.answer(200, R"({"ok":false,"error":"expired_trigger_id"})");
    EXPECT_EQ(run(made->views_open({"1.2"}, "{}")).error(), slack_errc::expired);
    http.answer(200, R"({"ok":false,"error":"hash_conflict"})");
    EXPECT_EQ(run(made->views_update({"V1"}, "{}", "h")).error(), slack_errc::conflict);
    http.answer(200, R"({"ok":false,"error":"not_found"})");
    EXPECT_EQ(run(made->views_update({"V1"}, "{}", "h")).error(), slack_errc::not_found);
    EXPECT_EQ(run(made->views_open({"1.2"}, "no view")).error(), slack_errc::invalid_message);
    EXPECT_EQ(http.requests.size(), 3U);
}

TEST_F(SurfaceCalls, ChangesAndDeletesMessages) {
    EXPECT_TRUE(run(made->chat_update({"C1"}, {"17.1"}, R"({"text":"new"})")));
    EXPECT_EQ(target(0), "/api/chat.update");
    EXPECT_EQ(body(0), (json{{"channel", "C1"}, {"ts", "17.1"}, {"text", "new"}}));
    http.answer(200, R"({"ok":false,"error":"message_not_found"})");
    EXPECT_TRUE(run(made->chat_delete({"C1"}, {"17.1"}))) << "gone already";
    EXPECT_EQ(target(1), "/api/chat.delete");
}

TEST_F(SurfaceCalls, ReadsAThreadPageByPage) {
    http.answer(200, R"({"ok":true,"messages":[{"user":"U1","text":"a","ts":"17.1"}],
                         "response_metadata":{"next_cursor":"next"}})");
    http.answer(200, R"({"ok":true,"messages":[{"user":"U0BOT","bot_id":"B1","text":"b","ts":"17.2"}]})");
    const auto messages = run(made->conversations_replies({"C1"}, {"17.1"}));
    ASSERT_TRUE(messages);
    ASSERT_EQ(messages->size(), 2U);
    EXPECT_EQ(messages->at(0).user.value, "U1");
    EXPECT_EQ(messages->at(1).bot.value, "B1");
    EXPECT_TRUE(messages->at(1).user.empty());
    EXPECT_NE(http.requests.at(1).body.find("cursor=next"), std::string::npos);
}

TEST_F(SurfaceCalls, ListsAUserGroup) {
    http.answer(200, R"({"ok":true,"users":["U1","U2",7]})");
    const auto members = run(made->usergroups_users_list("S1"));
    ASSERT_TRUE(members);
    EXPECT_EQ(members->size(), 2U);
    EXPECT_EQ(http.requests.at(0).body, "usergroup=S1");
}

TEST_F(SurfaceCalls, SpeaksToTheAgentPane) {
    EXPECT_TRUE(run(made->assistant_set_status({"D1"}, {"17.1"}, "is weighing", {"Reading", std::string(80, 'x')})));
    EXPECT_EQ(target(0), "/api/assistant.threads.setStatus");
    EXPECT_EQ(body(0).at("status"), "is weighing");
    EXPECT_LE(body(0).at("loading_messages").at(1).get<std::string>().size(), 52U);
    EXPECT_TRUE(run(made->assistant_set_title({"D1"}, {"17.1"}, "Go or Rust")));
    EXPECT_EQ(body(1), (json{{"channel_id", "D1"}, {"thread_ts", "17.1"}, {"title", "Go or Rust"}}));
    const std::vector<suggested_prompt> five(5, {"Title", "Message"});
    EXPECT_TRUE(run(made->assistant_set_suggested_prompts({"D1"}, {}, "", five)));
    EXPECT_EQ(body(2).at("prompts").size(), 4U);
    EXPECT_FALSE(body(2).contains("thread_ts"));
}

TEST_F(SurfaceCalls, UploadsAFileInThreeCalls) {
    http.answer(200, R"({"ok":true,"upload_url":"https://files.slack.com/upload/1","file_id":"F1"})");
    http.answer(200, "OK - 3");
    http.answer(200, R"({"ok":true,"files":[{"id":"F1"}]})");
    file_upload file{"chart.png", "abc"};
    file.title = "Cost";
    file.channel = {"C1"};
    file.thread_ts = {"17.1"};
    const auto uploaded = run(made->upload_file(file));
    ASSERT_TRUE(uploaded);
    EXPECT_EQ(uploaded->value, "F1");
    EXPECT_EQ(http.requests.at(0).body, "filename=chart.png&length=3");
    EXPECT_EQ(http.requests.at(1).address.host, "files.slack.com");
    EXPECT_EQ(http.requests.at(1).body, "abc");
    EXPECT_TRUE(net::header_value(http.requests.at(1).headers, "Authorization").empty());
    EXPECT_EQ(body(2).at("files").at(0), (json{{"id", "F1"}, {"title", "Cost"}}));
    EXPECT_EQ(body(2).at("thread_ts"), "17.1");
}

TEST_F(SurfaceCalls, SendsNoBytesToStrangers) {
    http.answer(200, R"({"ok":true,"upload_url":"https://files.example.org/1","file_id":"F1"})");
    EXPECT_EQ(run(made->upload_file({"chart.png", "abc"})).error(), slack_errc::not_slack);
    EXPECT_EQ(http.requests.size(), 1U);
    EXPECT_EQ(run(made->upload_file({"empty.png", ""})).error(), slack_errc::invalid_message);
}

TEST_F(SurfaceCalls, CompletesNoUploadThatWasRefused) {
    http.answer(200, R"({"ok":true,"upload_url":"https://files.slack.com/upload/1","file_id":"F1"})");
    http.answer(403, "no");
    EXPECT_EQ(run(made->upload_file({"chart.png", "abc"})).error(), slack_errc::other);
    EXPECT_EQ(http.requests.size(), 2U);
}

TEST_F(SurfaceCalls, RefusedNewBlocksAreSentOnceMoreAsClassicOnes) {
    http.answer(200, R"({"ok":true,"user_id":"U0BOT","team_id":"T1"})");
    EXPECT_TRUE(run(made->auth_test()));
    http.answer(200, refused_blocks);
    http.answer(200, R"({"ok":true,"ts":"17.1"})");
    http.answer(200, R"({"ok":true,"ts":"17.2"})");
    EXPECT_TRUE(post(with_table()));
    EXPECT_EQ(body(1).at("blocks").at(0).at("type"), "table");
    EXPECT_EQ(body(2).at("blocks").at(0).at("type"), "section");
    EXPECT_EQ(body(2).at("metadata"), body(1).at("metadata"));
    EXPECT_TRUE(record.has("refuses new blocks; it gets classic ones  team=T1"));

    EXPECT_TRUE(post(with_table()));
    ASSERT_EQ(http.requests.size(), 4U) << "remembered: no second refusal";
    EXPECT_EQ(body(3).at("blocks").at(0).at("type"), "section");
}

TEST_F(SurfaceCalls, AMistakeThatClassicBlocksDoNotMendIsNotRemembered) {
    http.answer(200, refused_blocks);
    http.answer(200, refused_blocks);
    EXPECT_EQ(post(with_table()).error(), slack_errc::invalid_message);
    http.answer(200, R"({"ok":true,"ts":"17.1"})");
    EXPECT_TRUE(post(with_table()));
    EXPECT_EQ(body(2).at("blocks").at(0).at("type"), "table");
}

TEST_F(SurfaceCalls, RefusedClassicBlocksAreNotSentAgain) {
    http.answer(200, refused_blocks);
    EXPECT_EQ(post(R"({"text":"a","blocks":[{"type":"divider"}]})").error(), slack_errc::invalid_message);
    EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(SurfaceCalls, FallBackInEphemeralsChangesAndResponsesToo) {
    http.answer(200, refused_blocks);
    EXPECT_TRUE(run(made->chat_post_ephemeral({"C1"}, {"U1"}, {}, with_table())));
    EXPECT_TRUE(run(made->chat_update({"C1"}, {"17.1"}, with_table())));
    EXPECT_TRUE(run(made->respond("https://hooks.slack.com/1", with_table())));
    ASSERT_EQ(http.requests.size(), 4U);
    for (std::size_t i = 1; i < 4; ++i) { EXPECT_EQ(body(i).at("blocks").at(0).at("type"), "section") << i; }
}

}  // namespace
}  // namespace hirewise::slack_io
