#include "slack_io/call_answer.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using slack::slack_errc;

call_answer answer_to(int status, std::string body, net::header_list headers = {}) {
    return read_answer(net::http_response{status, std::move(headers), std::move(body)});
}

TEST(ReadAnswer, TakesOk) {
    const auto answer = answer_to(200, R"({"ok":true,"ts":"17.1"})");
    EXPECT_FALSE(answer.error);
    EXPECT_EQ(text_at(answer.body, "ts"), "17.1");
}

TEST(ReadAnswer, NamesSlacksError) {
    const auto answer = answer_to(200, R"({"ok":false,"error":"invalid_auth"})");
    EXPECT_EQ(answer.error, slack_errc::refused_credentials);
    EXPECT_EQ(answer.detail, "invalid_auth");
}

TEST(ReadAnswer, NamesTheMissingScope) {
    const auto answer = answer_to(200, R"({"ok":false,"error":"missing_scope","needed":"chat:write"})");
    EXPECT_EQ(answer.error, slack_errc::missing_scope);
    EXPECT_EQ(answer.detail, "missing_scope needed=chat:write");
}

TEST(ReadAnswer, NamesTheRequestSoThatSlackCanFindIt) {
    const net::header_list headers = {{"X-Slack-Req-Id", "abc1"}};
    EXPECT_EQ(answer_to(200, R"({"ok":false,"error":"no_text"})", headers).detail, "no_text request=abc1");
    EXPECT_EQ(answer_to(503, "", headers).detail, "HTTP 503 request=abc1");
}

TEST(ReadAnswer, PointsToTheInvalidBlockWithoutQuotingIt) {
    const auto answer = answer_to(200, R"({"ok":false,"error":"invalid_blocks","response_metadata":{"messages":[
        "[ERROR] secret words [json-pointer:/blocks/0/text]", 7, "no pointer", "[json-pointer:/unfinished"]}})");
    EXPECT_EQ(answer.error, slack_errc::invalid_message);
    EXPECT_EQ(answer.detail, "invalid_blocks [json-pointer:/blocks/0/text]");
}

TEST(ReadAnswer, BelievesSlacksErrorWhateverTheStatus) {
    EXPECT_EQ(answer_to(403, R"({"ok":false,"error":"missing_scope"})").error, slack_errc::missing_scope);
}

TEST(ReadAnswer, TakesServerErrorsAsUnavailable) {
    for (const int status : {408, 500, 502, 503, 504}) {
        EXPECT_EQ(answer_to(status, "<html>").error, slack_errc::unavailable) << status;
    }
}

TEST(ReadAnswer, Case09_AnHtmlPageIsNotSlack) {
    EXPECT_EQ(answer_to(200, "<html>welcome to the hotel</html>").error, slack_errc::not_slack);
}

TEST(ReadAnswer, DoesNotFollowRedirects) {
    const auto answer = answer_to(302, R"({"ok":true})", {{"Location", "https://elsewhere.example/"}});
    EXPECT_EQ(answer.error, slack_errc::not_slack);
}

TEST(ReadAnswer, TakesOddJsonAsNotSlack) {
    for (const char* body : {"", "null", "[]", "{}", "true", R"({"ok":"yes"})", R"({"ok":1})", "{\"ok\":true"}) {
        EXPECT_EQ(answer_to(200, body).error, slack_errc::not_slack) << body;
    }
}

TEST(ReadAnswer, Case65_ReadsHowLongToWait) {
    const auto answer = answer_to(429, R"({"ok":false,"error":"ratelimited"})", {{"retry-after", "3"}});
    EXPECT_EQ(answer.error, slack_errc::rate_limited);
    EXPECT_EQ(answer.retry_after, 3s);
}

TEST(ReadAnswer, WaitsHalfAMinuteIfSlackDoesNotSay) {
    for (const char* value : {"", "soon", "-3", "1.5", "99999999999999999999"}) {
        EXPECT_EQ(answer_to(429, "", {{"Retry-After", value}}).retry_after, 30s) << value;
    }
    EXPECT_EQ(answer_to(429, "").retry_after, 30s);
}

TEST(ReadAnswer, KnowsALimitInsideOfTheAnswer) {
    const auto answer = answer_to(200, R"({"ok":false,"error":"ratelimited"})", {{"Retry-After", "2"}});
    EXPECT_EQ(answer.error, slack_errc::rate_limited);
    EXPECT_EQ(answer.retry_after, 2s);
}

error_code response_url_error(int status, std::string body) {
    return read_response_url_answer(net::http_response{status, {}, std::move(body)}).error;
}

TEST(ReadResponseUrlAnswer, TakesPlainTextAndJson) {
    EXPECT_FALSE(response_url_error(200, "ok"));
    EXPECT_FALSE(response_url_error(200, ""));
    EXPECT_FALSE(response_url_error(200, R"({"ok":true})"));
}

TEST(ReadResponseUrlAnswer, KnowsAnExpiredAddress) {
    EXPECT_EQ(response_url_error(404, ""), slack_errc::expired);
    EXPECT_EQ(response_url_error(200, R"({"ok":false,"error":"used_url"})"), slack_errc::expired);
    EXPECT_EQ(response_url_error(404, R"({"ok":false,"error":"expired_url"})"), slack_errc::expired);
}

TEST(ReadResponseUrlAnswer, KnowsTheOtherFailures) {
    EXPECT_EQ(response_url_error(500, ""), slack_errc::unavailable);
    EXPECT_EQ(response_url_error(429, ""), slack_errc::rate_limited);
    EXPECT_EQ(response_url_error(302, ""), slack_errc::not_slack);
    EXPECT_EQ(response_url_error(400, "invalid_payload"), slack_errc::other);
}

}  // namespace
}  // namespace hirewise::slack_io
