#include "workspace/http_delivery.hpp"

#include <gtest/gtest.h>

#include "workspace/arguments.hpp"
#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

const std::string secret = "8f742231b10e8888abcd99yyyzzz85a5";

// The example of Slack's documentation.
TEST(RequestSignature, IsTheOneThatSlackDocuments) {
    const std::string body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name="
        "foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2F"
        "hooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015."
        "47445629121.803a0bc887a14d10d2c447fce8b6703c";
    EXPECT_EQ(workspace::request_signature(secret, "1531420618", body),
              "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
}

// An app with a request address: echoes challenges, keeps what else it gets and answers that from a list, 200 when the
// list is used up.
class request_address {
public:
    explicit request_address(asio::io_context& context) : context_{context} {
        net::http_service service;
        service.answer = [this](net::http_request request) { return answer(std::move(request)); };
        server_ =
            std::move(net::listen_on_loopback(context.get_executor(), std::move(service), {}, log_.log()).value());
    }
    request_address(const request_address&) = delete;
    request_address& operator=(const request_address&) = delete;
    ~request_address() { run_to_end(context_, server_->stop()); }

    std::string url() const { return "http://127.0.0.1:" + std::to_string(server_->port()) + "/slack/events"; }
    const std::vector<net::http_request>& got() const { return got_; }

    std::vector<net::http_response> answers;  // the next one first
    bool echoes = true;
    std::vector<std::string> challenges;

private:
    awaitable<net::http_response> answer(net::http_request request) {
        net::http_response next;
        const auto challenge = parse_json(request.body);
        if (challenge && text_at(*challenge, "type") == "url_verification") {
            next.status = echoes ? 200 : 404;
            next.body = text_at(*challenge, "challenge");
            challenges.push_back(next.body);
            co_return next;
        }
        got_.push_back(std::move(request));
        if (!answers.empty()) {
            next = answers.front();
            answers.erase(answers.begin());
        }
        co_return next;
    }

    asio::io_context& context_;
    log_record log_;
    std::unique_ptr<net::http_server> server_;
    std::vector<net::http_request> got_;
};

net::http_response status(int code, net::header_list headers = {}) {
    return {code, std::move(headers), ""};
}

class HttpDelivery : public ::testing::Test {
protected:
    HttpDelivery() {
        app_.emplace(context_);
        workspace::workspace_options options;
        options.events_url = app_->url();
        options.signing_secret = secret;
        options.sends_message_events = false;
        options.redelivery_waits = {0ms, 0ms, 0ms};
        open_ = std::move(workspace::open_workspace(context_.get_executor(), options, log_.log()).value());
    }
    ~HttpDelivery() override {
        run_to_end(context_, open_->stop());
        app_.reset();
    }

    bool wait_until(std::function<bool()> reached) {
        return run_to_end(context_, open_->wait_until(std::move(reached), 5s)).has_value();
    }
    bool wait_for_acknowledgement() {
        return wait_until([this] { return !open_->deliveries().empty() && open_->deliveries().back().acknowledged; });
    }
    static std::string header(const net::http_request& request, std::string_view name) {
        return std::string{net::header_value(request.headers, name)};
    }

    asio::io_context context_;
    log_record log_;
    std::optional<request_address> app_;
    std::unique_ptr<workspace::workspace> open_;
};

TEST_F(HttpDelivery, PostsSignedEvents) {
    (void)open_->post_as("U0ANNA", "D0ANNA", "hello");
    ASSERT_TRUE(wait_for_acknowledgement());
    const net::http_request& got = app_->got().front();
    EXPECT_EQ(got.method, "POST");
    EXPECT_EQ(got.address.target, "/slack/events");
    EXPECT_EQ(header(got, "Content-Type"), "application/json");
    EXPECT_EQ(parse_json(got.body)->at("event").at("text"), "hello");
    EXPECT_EQ(header(got, "X-Slack-Signature"),
              workspace::request_signature(secret, header(got, "X-Slack-Request-Timestamp"), got.body));
    EXPECT_EQ(header(got, "X-Slack-Retry-Num"), "");
}

TEST_F(HttpDelivery, ChallengesTheAddressOnce) {
    (void)open_->post_as("U0ANNA", "D0ANNA", "hello");
    ASSERT_TRUE(wait_for_acknowledgement());
    (void)open_->post_as("U0ANNA", "D0ANNA", "again");
    ASSERT_TRUE(wait_until([this] { return app_->got().size() == 2; }));
    EXPECT_EQ(app_->challenges.size(), 1U);
}

TEST_F(HttpDelivery, SendsNothingToAnAddressThatDoesNotEcho) {
    app_->echoes = false;
    (void)open_->post_as("U0ANNA", "D0ANNA", "hello");
    ASSERT_TRUE(
        wait_until([this] { return open_->deliveries().size() == 4 && !open_->deliveries().back().failure.empty(); }));
    EXPECT_TRUE(app_->got().empty());
    EXPECT_EQ(open_->deliveries().back().failure, "http_error");
}

TEST(Challenge, MayBeEchoedInThreeWays) {
    EXPECT_TRUE(workspace::answers_challenge({200, {}, "3eZb"}, "3eZb"));
    EXPECT_TRUE(workspace::answers_challenge({200, {}, "challenge=3eZb"}, "3eZb"));
    EXPECT_TRUE(workspace::answers_challenge({200, {}, R"({"challenge":"3eZb"})"}, "3eZb"));
    EXPECT_FALSE(workspace::answers_challenge({200, {}, "other"}, "3eZb"));
    EXPECT_FALSE(workspace::answers_challenge({500, {}, "3eZb"}, "3eZb"));
}

TEST_F(HttpDelivery, PostsCommandsAsForms) {
    app_->answers = {{200, {{"Content-Type", "application/json"}}, R"({"text":"an answer"})"}};
    const auto answered = run_to_end(context_, open_->type_command("U0ANNA", "C0HIRING", "/verdict", "a & b"));
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->at("text"), "an answer");
    const net::http_request& got = app_->got().front();
    EXPECT_EQ(header(got, "Content-Type"), "application/x-www-form-urlencoded");
    const json form = workspace::parse_form(got.body);
    EXPECT_EQ(form.at("command"), "/verdict");
    EXPECT_EQ(form.at("text"), "a & b");
    EXPECT_EQ(open_->messages().back().content.at("text"), "an answer");
}

TEST_F(HttpDelivery, TakesPlainTextForACommand) {
    app_->answers = {{200, {{"Content-Type", "text/plain"}}, "just words"}};
    const auto answered = run_to_end(context_, open_->type_command("U0ANNA", "C0HIRING", "/verdict", ""));
    ASSERT_TRUE(answered);
    EXPECT_EQ(open_->messages().back().content.at("text"), "just words");
}

TEST_F(HttpDelivery, PostsInteractionsInOneField) {
    app_->answers = {{200,
                      {},
                      blocks_of(R"({"text":"x","blocks":[{"type":"actions","elements":[{"type":"button",
        "action_id":"go","text":{"type":"plain_text","text":"Go"}}]}]})")
                          .dump()}};
    ASSERT_TRUE(run_to_end(context_, open_->type_command("U0ANNA", "C0HIRING", "/verdict", "")));
    const std::string ts = open_->messages().back().ts;
    ASSERT_TRUE(run_to_end(context_, open_->press("U0ANNA", "C0HIRING", ts, "go", "")));
    const json form = workspace::parse_form(app_->got().back().body);
    EXPECT_EQ(parse_json(text_at(form, "payload"))->at("type"), "block_actions");
}

TEST_F(HttpDelivery, TriesEventsAgainAndSaysWhy) {
    app_->answers = {status(500), status(500)};
    (void)open_->post_as("U0ANNA", "D0ANNA", "hello");
    ASSERT_TRUE(wait_until([this] { return app_->got().size() == 3; }));
    EXPECT_EQ(header(app_->got().at(1), "X-Slack-Retry-Num"), "1");
    EXPECT_EQ(header(app_->got().at(1), "X-Slack-Retry-Reason"), "http_error");
    EXPECT_EQ(header(app_->got().at(2), "X-Slack-Retry-Num"), "2");
    EXPECT_EQ(parse_json(app_->got().at(0).body)->at("event_id"), parse_json(app_->got().at(2).body)->at("event_id"));
    EXPECT_TRUE(wait_for_acknowledgement());
}

TEST_F(HttpDelivery, GivesUpAfterThreeRetries) {
    app_->answers = {status(500), status(500), status(500), status(500)};
    (void)open_->post_as("U0ANNA", "D0ANNA", "hello");
    ASSERT_TRUE(wait_until([this] { return app_->got().size() == 4; }));
    (void)open_->post_as("U0ANNA", "D0ANNA", "another");
    ASSERT_TRUE(wait_for_acknowledgement());
    EXPECT_EQ(app_->got().size(), 5U);
}

TEST_F(HttpDelivery, DoesNotTryAgainIfTheAppSaysSo) {
    app_->answers = {status(500, {{"X-Slack-No-Retry", "1"}})};
    (void)open_->post_as("U0ANNA", "D0ANNA", "hello");
    ASSERT_TRUE(wait_until([this] { return app_->got().size() == 1; }));
    (void)open_->post_as("U0ANNA", "D0ANNA", "another");
    ASSERT_TRUE(wait_for_acknowledgement());
    EXPECT_EQ(app_->got().size(), 2U);
}

TEST_F(HttpDelivery, DoesNotTryCommandsAgain) {
    app_->answers = {status(500)};
    const auto answered = run_to_end(context_, open_->type_command("U0ANNA", "C0HIRING", "/verdict", ""));
    EXPECT_EQ(answered.error(), asio::error::not_connected);  // at once, not when the time is up
    EXPECT_EQ(app_->got().size(), 1U);
}

TEST(HttpDeliveryAddress, MustBeOnLoopback) {
    workspace::workspace_options options;
    options.events_url = "https://example.com/slack/events";
    house house{options};
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    EXPECT_FALSE(house.open().deliveries().back().sent);
}

}  // namespace
}  // namespace hirewise::test
