#include "slack_io/web_api.hpp"

#include <gtest/gtest.h>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/error.hpp>
#include <nlohmann/json.hpp>

#include "net/errors.hpp"
#include "support/fake_http_client.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using net::net_errc;
using nlohmann::json;
using slack::slack_errc;
using test::run_to_end;

struct web_api_case : testing::Test {
    web_api_case() {
        options.app_token = "xapp-secret";
        options.bot_token = "xoxb-secret";
        options.first_retry = 1ms;
        options.longest_retry_after = 1'500ms;
    }

    web_api& api() {
        if (!made) { made = make_web_api(http, options, record.log()); }
        return *made;
    }

    auto post(std::string channel = "C1") {
        outgoing_message message;
        message.channel.value = std::move(channel);
        message.thread_ts.value = "17.1";
        message.content = R"({"text":"hello"})";
        message.key = "Ev1";
        return run_to_end(context, api().chat_post_message(std::move(message)));
    }
    auto find(std::string thread = "17.1") {
        return run_to_end(context, api().find_posted({"C1"}, {std::move(thread)}, "Ev1", 1'700'000'000s));
    }
    auto respond(std::string address) { return run_to_end(context, api().respond(std::move(address), "{}")); }
    auto look_up(std::string user) { return run_to_end(context, api().users_info({std::move(user)})); }
    auto auth_test() { return run_to_end(context, api().auth_test()); }
    auto open() { return run_to_end(context, api().apps_connections_open()); }

    std::string header(std::size_t request, std::string_view name) const {
        return std::string{net::header_value(http.requests.at(request).headers, name)};
    }

    asio::io_context context;
    test::fake_http_client http;
    test::log_record record;
    web_api_options options;
    std::unique_ptr<web_api> made;
};
using WebApi = web_api_case;

TEST_F(WebApi, AsksWhoItIs) {
    http.answer(200, R"({"ok":true,"user_id":"U1","bot_id":"B1","team_id":"T1","user":"hirewise","team":"Example"})");
    const auto self = auth_test();
    ASSERT_TRUE(self);
    EXPECT_EQ(self->user.value, "U1");
    EXPECT_EQ(self->bot.value, "B1");
    EXPECT_EQ(self->team.value, "T1");
    EXPECT_EQ(self->user_name, "hirewise");
    EXPECT_EQ(self->team_name, "Example");
    EXPECT_EQ(http.requests.front().method, "POST");
    EXPECT_EQ(http.requests.front().address, (net::web_address{true, "slack.com", 443, "/api/auth.test"}));
    EXPECT_EQ(header(0, "Authorization"), "Bearer xoxb-secret");
    EXPECT_EQ(header(0, "Content-Type"), "application/x-www-form-urlencoded");
}

TEST_F(WebApi, DoesNotBelieveAnAnswerWithoutAUser) {
    http.answer(200, R"({"ok":true})");
    EXPECT_EQ(auth_test().error(), slack_errc::not_slack);
}

TEST_F(WebApi, ReportsRefusedCredentialsAtOnce) {
    http.answer(200, R"({"ok":false,"error":"invalid_auth"})");
    EXPECT_EQ(auth_test().error(), slack_errc::refused_credentials);
    EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(WebApi, CannotWorkWithABadBase) {
    options.base = "http://slack.example/api/";
    EXPECT_EQ(auth_test().error(), net_errc::insecure_address);
    EXPECT_EQ(open().error(), net_errc::insecure_address);
    EXPECT_EQ(post().error(), net_errc::insecure_address);
    EXPECT_EQ(find().error(), net_errc::insecure_address);
    EXPECT_TRUE(http.requests.empty());
}

TEST_F(WebApi, TellsWhatSomebodyIsInTheWorkspace) {
    http.answer(200, R"({"ok":true,"user":{"id":"U7","team_id":"T1","is_admin":true,"is_owner":false}})");
    const auto found = look_up("U7");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->team.value, "T1");
    EXPECT_TRUE(found->is_admin);
    EXPECT_FALSE(found->is_owner);
    EXPECT_FALSE(found->is_stranger);
    EXPECT_EQ(http.requests.front().address.target, "/api/users.info");
    EXPECT_EQ(http.requests.front().body, "user=U7");
    EXPECT_EQ(header(0, "Authorization"), "Bearer xoxb-secret");
}

TEST_F(WebApi, DoesNotBelieveAnAnswerAboutSomebodyElse) {
    http.answer(200, R"({"ok":true,"user":{"id":"U8","is_admin":true}})");
    EXPECT_EQ(look_up("U7").error(), slack_errc::not_slack);
    http.answer(200, R"({"ok":true})");
    EXPECT_EQ(look_up("U7").error(), slack_errc::not_slack);
}

TEST_F(WebApi, TakesFlagsOfAnotherTypeForNo) {
    http.answer(200, R"({"ok":true,"user":{"id":"U7","is_admin":"true","is_owner":1}})");
    const auto found = look_up("U7");
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->is_admin);
    EXPECT_FALSE(found->is_owner);
}

TEST_F(WebApi, SaysThatItMayNotLookPeopleUp) {
    http.answer(200, R"({"ok":false,"error":"missing_scope","needed":"users:read"})");
    EXPECT_EQ(look_up("U7").error(), slack_errc::missing_scope);
}

TEST_F(WebApi, OpensWithTheAppTokenOnly) {
    http.answer(200, R"({"ok":true,"url":"wss://wss-primary.slack.com/link/?ticket=1"})");
    const auto address = open();
    ASSERT_TRUE(address);
    EXPECT_EQ(*address, "wss://wss-primary.slack.com/link/?ticket=1");
    EXPECT_EQ(header(0, "Authorization"), "Bearer xapp-secret");
}

TEST_F(WebApi, RefusesLinksToStrangers) {
    for (const char* url : {"wss://wss.evil.example/link", "ws://wss-primary.slack.com/link", "", "nonsense"}) {
        http.answer(200, json{{"ok", true}, {"url", url}}.dump());
        EXPECT_EQ(open().error(), slack_errc::not_slack) << url;
    }
}

TEST_F(WebApi, TakesLinksToLoopbackAndToItsOwnHost) {
    options.base = "https://slack.test:8443/api/";
    for (const char* url : {"ws://127.0.0.1:9/link", "wss://slack.test:8443/link"}) {
        http.answer(200, json{{"ok", true}, {"url", url}}.dump());
        EXPECT_TRUE(open()) << url;
    }
}

TEST_F(WebApi, LeavesThePaceOfOpenCallsToTheCaller) {
    http.answer(503, "");
    EXPECT_EQ(open().error(), slack_errc::unavailable);
    http.fail(asio::error::connection_refused);
    EXPECT_EQ(open().error(), asio::error::connection_refused);
    EXPECT_EQ(http.requests.size(), 2U);
}

TEST_F(WebApi, PostsAsJsonWithMetadataAndWithoutUnfurling) {
    http.answer(200, R"({"ok":true,"ts":"17.2"})");
    const auto ts = post();
    ASSERT_TRUE(ts);
    EXPECT_EQ(ts->value, "17.2");
    EXPECT_EQ(http.requests.front().address.target, "/api/chat.postMessage");
    EXPECT_EQ(header(0, "Authorization"), "Bearer xoxb-secret");
    EXPECT_EQ(header(0, "Content-Type"), "application/json; charset=utf-8");
    EXPECT_EQ(json::parse(http.requests.front().body),
              json::parse(R"({"channel":"C1","thread_ts":"17.1","text":"hello","unfurl_links":false,
                              "unfurl_media":false,
                              "metadata":{"event_type":"hirewise_answer","event_payload":{"key":"Ev1"}}})"));
}

TEST_F(WebApi, Case48_APostWhoseAnswerWasLostIsNotRepeated) {
    http.fail(net_errc::outcome_unknown);
    EXPECT_EQ(post().error(), net_errc::outcome_unknown);
    EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(WebApi, Case48_APostThatMayHaveHappenedIsNotRepeated) {
    http.answer(500, "");
    http.answer(200, R"({"ok":false,"error":"internal_error"})");
    http.answer(200, R"({"ok":false,"error":"fatal_error"})");
    http.answer(200, R"({"ok":true})");
    http.answer(200, "<html>");
    for (std::size_t i = 1; i <= 5; ++i) {
        EXPECT_EQ(post().error(), net_errc::outcome_unknown) << i;
        EXPECT_EQ(http.requests.size(), i);
    }
}

TEST_F(WebApi, APostThatNeverLeftIsRepeated) {
    http.fail(asio::error::connection_refused);
    http.fail(net_errc::name_not_found);
    http.answer(200, R"({"ok":true,"ts":"17.2"})");
    EXPECT_TRUE(post());
    EXPECT_EQ(http.requests.size(), 3U);
    EXPECT_EQ(http.requests[0].body, http.requests[2].body);
}

TEST_F(WebApi, Case69_ARefusedMessageIsReportedAsSuch) {
    http.answer(200, R"({"ok":false,"error":"invalid_blocks"})");
    EXPECT_EQ(post().error(), slack_errc::invalid_message);
    EXPECT_TRUE(record.has("error=invalid_blocks"));
}

TEST_F(WebApi, Case65_ALimitedCallIsMadeAgainWhenItsTimeHasCome) {
    http.answer(429, "", {{"Retry-After", "1"}});
    http.answer(200, R"({"ok":true,"ts":"17.2"})");
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(post());
    EXPECT_GE(std::chrono::steady_clock::now() - begin, 1s);
    EXPECT_EQ(http.requests.size(), 2U);
}

TEST_F(WebApi, Case64_ALimitedChannelHoldsBackNoOther) {
    options.longest_retry_after = 60s;
    http.answer(429, "", {{"Retry-After", "30"}});
    http.answer(200, R"({"ok":true,"ts":"17.2"})");
    outgoing_message first;
    first.channel.value = "A";
    first.content = "{}";
    asio::cancellation_signal stop;
    bool ended = false;
    asio::co_spawn(context, api().chat_post_message(std::move(first)),
                   asio::bind_cancellation_slot(stop.slot(),
                                                [&](std::exception_ptr, result<slack::message_ts>) { ended = true; }));
    ASSERT_TRUE(test::run_until(context, [&] { return record.has("slack limits the rate"); }));
    EXPECT_TRUE(post("B"));
    ASSERT_EQ(http.requests.size(), 2U);
    EXPECT_FALSE(ended);
    stop.emit(asio::cancellation_type::terminal);
    EXPECT_TRUE(test::run_until(context, [&] { return ended; }));
    EXPECT_EQ(http.requests.size(), 2U);
}

TEST_F(WebApi, FailsWhenSlackAsksForTooLongAWaitAndKeepsQuiet) {
    http.answer(429, "", {{"Retry-After", "30"}});
    EXPECT_EQ(post().error(), slack_errc::rate_limited);
    EXPECT_EQ(post().error(), slack_errc::rate_limited);
    EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(WebApi, Case29_AnOpenCallIsMadeAgainAfterALimit) {
    http.answer(429, "", {{"Retry-After", "0"}});
    http.answer(200, R"({"ok":true,"url":"wss://wss-primary.slack.com/link/?ticket=1"})");
    EXPECT_TRUE(open());
}

TEST_F(WebApi, SendsEphemeralMessages) {
    auto sent = run_to_end(context, api().chat_post_ephemeral({"C1"}, {"U1"}, {}, R"({"text":"psst"})"));
    EXPECT_TRUE(sent);
    EXPECT_EQ(http.requests.front().address.target, "/api/chat.postEphemeral");
    EXPECT_EQ(json::parse(http.requests.front().body), json::parse(R"({"channel":"C1","user":"U1","text":"psst"})"));
}

TEST_F(WebApi, FindsItsPostInTheThread) {
    http.answer(200, R"({"ok":true,"messages":[
        {"ts":"17.1","text":"question"},
        {"ts":"17.2","metadata":{"event_type":"hirewise_answer","event_payload":{"key":"Ev0"}}},
        {"ts":"17.3","metadata":{"event_type":"something_else","event_payload":{"key":"Ev1"}}},
        {"ts":"17.4","metadata":{"event_type":"hirewise_answer","event_payload":{"key":"Ev1"}}}]})");
    const auto found = find();
    ASSERT_TRUE(found);
    ASSERT_TRUE(*found);
    EXPECT_EQ((*found)->value, "17.4");
    EXPECT_EQ(http.requests.front().address.target, "/api/conversations.replies");
    EXPECT_EQ(http.requests.front().body,
              "channel=C1&ts=17.1&oldest=1700000000.000000&inclusive=true&include_all_metadata=true&limit=200");
}

TEST_F(WebApi, FindsItsPostInTheChannel) {
    http.answer(200, R"({"ok":true,"messages":[]})");
    const auto found = find("");
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found);
    EXPECT_EQ(http.requests.front().address.target, "/api/conversations.history");
}

TEST_F(WebApi, LooksOnLaterPagesToo) {
    http.answer(200, R"({"ok":true,"messages":[],"response_metadata":{"next_cursor":"p2="}})");
    http.answer(200, R"({"ok":true,"messages":[
        {"ts":"17.4","metadata":{"event_type":"hirewise_answer","event_payload":{"key":"Ev1"}}}]})");
    const auto found = find();
    ASSERT_TRUE(found);
    EXPECT_TRUE(*found);
    EXPECT_TRUE(http.requests.at(1).body.ends_with("&cursor=p2%3D"));
}

TEST_F(WebApi, StopsLookingAfterAFewPages) {
    for (int i = 0; i < 100; ++i) {
        http.answer(200, R"({"ok":true,"messages":[],"response_metadata":{"next_cursor":"more"}})");
    }
    const auto found = find();
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found);
    EXPECT_EQ(http.requests.size(), 5U);
}

TEST_F(WebApi, TakesOddPagesAsEmpty) {
    for (const char* body :
         {R"({"ok":true})", R"({"ok":true,"messages":7})", R"({"ok":true,"messages":[null,1,"x",[]]})",
          R"({"ok":true,"messages":[{"metadata":7}],"response_metadata":[]})"}) {
        http.answer(200, body);
        const auto found = find();
        ASSERT_TRUE(found) << body;
        EXPECT_FALSE(*found) << body;
    }
}

TEST_F(WebApi, LooksAgainWhenALookFails) {
    http.answer(503, "");
    http.fail(net_errc::outcome_unknown);
    http.answer(200, R"({"ok":true,"messages":[]})");
    EXPECT_TRUE(find());
    EXPECT_EQ(http.requests.size(), 3U);
}

TEST_F(WebApi, GivesUpALookThatKeepsFailing) {
    for (int i = 0; i < 10; ++i) { http.answer(503, ""); }
    EXPECT_EQ(find().error(), slack_errc::unavailable);
    EXPECT_EQ(http.requests.size(), 4U);
}

TEST_F(WebApi, RespondsWithoutAnyToken) {
    http.answer(200, "ok");
    EXPECT_TRUE(respond("https://hooks.slack.com/commands/T1/2/3"));
    EXPECT_EQ(http.requests.front().address.host, "hooks.slack.com");
    EXPECT_EQ(header(0, "Authorization"), "");
    EXPECT_EQ(http.requests.front().body, "{}");
}

TEST_F(WebApi, RespondsToNobodyButSlack) {
    for (const char* address : {"https://hooks.evil.example/x", "https://hooks.slack.com.evil.example/x",
                                "http://hooks.slack.com/x", "https://user@evil.example/", "", "hooks.slack.com/x"}) {
        EXPECT_FALSE(respond(address)) << address;
    }
    EXPECT_TRUE(http.requests.empty());
}

TEST_F(WebApi, DoesNotRepeatAnExpiredResponse) {
    http.answer(404, R"({"ok":false,"error":"expired_url"})");
    EXPECT_EQ(respond("http://127.0.0.1:1/respond/1").error(), slack_errc::expired);
    EXPECT_EQ(http.requests.size(), 1U);
}

TEST_F(WebApi, Case63_LogsNoSecretsAndNoWords) {
    options.attempts = 2;
    http.answer(200, R"({"ok":false,"error":"invalid_blocks"})");
    (void)post();
    http.answer(429, "", {{"Retry-After", "0"}});
    (void)respond("https://hooks.slack.com/commands/T1/secret-response-url");
    http.fail(asio::error::connection_refused);
    http.answer(200, R"({"ok":true,"url":"wss://wss.slack.com/?ticket=secret-ticket"})");
    (void)open();
    http.answer(503, "secret body");
    (void)auth_test();
    ASSERT_FALSE(record.lines().empty());
    for (const char* secret : {"secret", "xoxb", "xapp", "hello", "ticket"}) { EXPECT_FALSE(record.has(secret)); }
}

}  // namespace
}  // namespace hirewise::slack_io
