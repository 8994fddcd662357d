#include <gtest/gtest.h>

#include "workspace/house.hpp"

namespace hirewise::test {
namespace {

json message_with_button() {
    const json label = object({{"type", "plain_text"}, {"text", "Post"}});
    const json button = object({{"type", "button"}, {"action_id", "post"}, {"text", label}, {"value", "q1"}});
    const json actions = object({{"type", "actions"}, {"block_id", "below"}, {"elements", json::array({button})}});
    return object({{"text", "an answer"}, {"blocks", json::array({actions})}});
}

// Types a command as Anna and gives the envelope to the test.
struct typed_command {
    typed_command(house& in, house::app_link& link)
        : answer{in.context(), in.open().type_command("U0ANNA", "C0HIRING", "/verdict", "rust vs go")},
          envelope(link.next()) {}

    beside<result<json>> answer;
    json envelope;
    std::string response_url() const { return text_at(envelope.at("payload"), "response_url"); }
};

// POSTs to a response address; gives status and body.
net::http_response respond(house& house, const std::string& address, const json& body) {
    return house.send("POST", net::parse_web_address(address)->target, {{"Content-Type", "application/json"}},
                      dump_json(body));
}

TEST(Command, IsAnsweredByTheAcknowledgement) {
    house house;
    auto link = house.connect_and_greet();
    typed_command typed{house, link};
    EXPECT_EQ(typed.envelope.at("type"), "slash_commands");
    EXPECT_EQ(typed.envelope.at("accepts_response_payload"), true);
    EXPECT_EQ(typed.envelope.at("payload").at("text"), "rust vs go");
    link.acknowledge(typed.envelope, message_with_button());
    const auto answered = typed.answer.join();
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->at("text"), "an answer");
    ASSERT_EQ(house.open().messages().size(), 1U);
    EXPECT_EQ(house.open().messages().front().ephemeral_to, "U0ANNA");
}

TEST(Command, CanBeAnsweredForAll) {
    house house;
    auto link = house.connect_and_greet();
    typed_command typed{house, link};
    link.acknowledge(typed.envelope, object({{"text", "hello"}, {"response_type", "in_channel"}}));
    EXPECT_TRUE(typed.answer.join());
    EXPECT_EQ(house.open().messages().front().ephemeral_to, "");
}

TEST(Command, ComplainsOfAnInvalidAnswer) {
    house house;
    auto link = house.connect_and_greet();
    typed_command typed{house, link};
    link.acknowledge(typed.envelope, object({{"blocks", json::array({object({{"type", "header"}})})}}));
    EXPECT_TRUE(typed.answer.join());
    EXPECT_TRUE(house.open().messages().empty());
    ASSERT_EQ(house.open().complaints().size(), 1U);
    EXPECT_NE(house.open().complaints().front().find("missing member text"), std::string::npos);
}

TEST(Command, TimesOutWithoutAnAcknowledgement) {
    workspace::workspace_options options;
    options.ack_deadline = 50ms;
    house house{options};
    auto link = house.connect_and_greet();
    typed_command typed{house, link};
    EXPECT_EQ(typed.answer.join().error(), asio::error::timed_out);
}

TEST(Command, FailsAtOnceWithoutALink) {
    house house;
    const auto answered = run_to_end(house.context(), house.open().type_command("U0ANNA", "C0HIRING", "/verdict", "x"));
    EXPECT_EQ(answered.error(), asio::error::not_connected);
}

TEST(Command, RefusesCommandsThatNobodyInstalled) {
    house house;
    const auto answered = run_to_end(house.context(), house.open().type_command("U0ANNA", "C0HIRING", "/dance", ""));
    EXPECT_EQ(answered.error(), boost::system::errc::invalid_argument);
}

TEST(Press, CarriesTheButton) {
    house house;
    auto link = house.connect_and_greet();
    json arguments = message_with_button();
    arguments["channel"] = "C0HIRING";
    const std::string ts = text_at(house.call("chat.postMessage", arguments), "ts");
    link.acknowledge(link.next());  // the bot's own message
    beside<result<>> pressing{house.context(), house.open().press("U0BEN", "C0HIRING", ts, "post", "q1")};
    const json envelope = link.next();
    const json payload = envelope.at("payload");
    EXPECT_EQ(envelope.at("type"), "interactive");
    EXPECT_EQ(payload.at("actions").at(0).at("value"), "q1");
    EXPECT_EQ(payload.at("actions").at(0).at("block_id"), "below");
    EXPECT_EQ(payload.at("user").at("id"), "U0BEN");
    EXPECT_EQ(payload.at("message").at("ts"), ts);
    link.acknowledge(envelope);
    EXPECT_TRUE(pressing.join());
}

TEST(Press, FindsTheThumbsOfFeedbackButtons) {
    house house;
    auto link = house.connect_and_greet();
    const json blocks = parse_json(R"([{"type":"context_actions","elements":[{"type":"feedback_buttons",
        "action_id":"feedback","positive_button":{"text":{"type":"plain_text","text":"Good"},"value":"up"},
        "negative_button":{"text":{"type":"plain_text","text":"Bad"},"value":"down"}}]}])")
                            .value();
    const json posted = house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"blocks", blocks}}));
    (void)link.next();
    beside<result<>> pressing{house.context(),
                              house.open().press("U0BEN", "C0HIRING", text_at(posted, "ts"), "feedback", "down")};
    const json envelope = link.next();
    EXPECT_EQ(envelope.at("payload").at("actions").at(0).at("type"), "feedback_buttons");
    EXPECT_EQ(envelope.at("payload").at("actions").at(0).at("value"), "down");
    link.acknowledge(envelope);
    EXPECT_TRUE(pressing.join());
}

TEST(Press, RefusesAButtonThatIsNotThere) {
    house house;
    auto link = house.connect_and_greet();
    json arguments = message_with_button();
    arguments["channel"] = "C0HIRING";
    const std::string ts = text_at(house.call("chat.postMessage", arguments), "ts");
    const auto pressed =
        run_to_end(house.context(), house.open().press("U0BEN", "C0HIRING", ts, "post", "another value"));
    EXPECT_EQ(pressed.error(), boost::system::errc::invalid_argument);
}

TEST(Press, LeavesTheMessageOutForEphemeralOnes) {
    house house;
    auto link = house.connect_and_greet();
    typed_command typed{house, link};
    link.acknowledge(typed.envelope, message_with_button());
    ASSERT_TRUE(typed.answer.join());
    const std::string ts = house.open().messages().front().ts;
    beside<result<>> pressing{house.context(), house.open().press("U0ANNA", "C0HIRING", ts, "post", "")};
    const json envelope = link.next();
    EXPECT_FALSE(envelope.at("payload").contains("message"));
    EXPECT_EQ(envelope.at("payload").at("container").at("is_ephemeral"), true);
    link.acknowledge(envelope);
    EXPECT_TRUE(pressing.join());
}

TEST(Press, KeepsEphemeralMessagesFromOthers) {
    house house;
    auto link = house.connect_and_greet();
    typed_command typed{house, link};
    link.acknowledge(typed.envelope, message_with_button());
    ASSERT_TRUE(typed.answer.join());
    const std::string ts = house.open().messages().front().ts;
    const auto pressed = run_to_end(house.context(), house.open().press("U0BEN", "C0HIRING", ts, "post", ""));
    EXPECT_EQ(pressed.error(), boost::system::errc::invalid_argument);
}

TEST(ResponseUrl, PostsToTheChannelIfAsked) {
    house house;
    auto link = house.connect_and_greet();
    const typed_command typed{house, link};
    const auto answer =
        respond(house, typed.response_url(), object({{"text", "for all"}, {"response_type", "in_channel"}}));
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(house.open().messages().front().ephemeral_to, "");
    EXPECT_EQ(house.open().messages().front().content.at("text"), "for all");
}

TEST(ResponseUrl, IsEphemeralByDefault) {
    house house;
    auto link = house.connect_and_greet();
    const typed_command typed{house, link};
    (void)respond(house, typed.response_url(), object({{"text", "for you"}}));
    EXPECT_EQ(house.open().messages().front().ephemeral_to, "U0ANNA");
}

TEST(ResponseUrl, WorksFiveTimes) {
    house house;
    auto link = house.connect_and_greet();
    const typed_command typed{house, link};
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(respond(house, typed.response_url(), object({{"text", "x"}})).status, 200);
    }
    const auto sixth = respond(house, typed.response_url(), object({{"text", "x"}}));
    EXPECT_EQ(sixth.status, 404);
    EXPECT_EQ(parse_json(sixth.body)->at("error"), "used_url");
}

TEST(ResponseUrl, ExpiresAfterHalfAnHour) {
    workspace::workspace_options options;
    auto time = std::make_shared<std::chrono::system_clock::time_point>(std::chrono::system_clock::now());
    options.clock.now = [time] { return *time; };
    house house{options};
    auto link = house.connect_and_greet();
    const typed_command typed{house, link};
    *time += 31min;
    const auto late = respond(house, typed.response_url(), object({{"text", "x"}}));
    EXPECT_EQ(late.status, 404);
    EXPECT_EQ(parse_json(late.body)->at("error"), "expired_url");
}

TEST(ResponseUrl, RefusesInvalidBlocks) {
    house house;
    auto link = house.connect_and_greet();
    const typed_command typed{house, link};
    const auto answer =
        respond(house, typed.response_url(), object({{"blocks", json::array({object({{"type", "header"}})})}}));
    EXPECT_EQ(parse_json(answer.body)->at("error"), "invalid_blocks");
}

// A press on the button of a posted message.
struct pressed_button {
    explicit pressed_button(house& in, house::app_link& link) {
        json arguments = message_with_button();
        arguments["channel"] = "C0HIRING";
        ts = text_at(in.call("chat.postMessage", arguments), "ts");
        (void)link.next();
        pressing.emplace(in.context(), in.open().press("U0BEN", "C0HIRING", ts, "post", ""));
        const json envelope = link.next();
        link.acknowledge(envelope);
        EXPECT_TRUE(pressing->join());
        response_url = text_at(envelope.at("payload"), "response_url");
    }

    std::string ts;
    std::optional<beside<result<>>> pressing;
    std::string response_url;
};

TEST(ResponseUrl, ReplacesTheMessageOfThePress) {
    house house;
    auto link = house.connect_and_greet();
    const pressed_button pressed{house, link};
    (void)respond(house, pressed.response_url, object({{"text", "new"}, {"replace_original", true}}));
    ASSERT_EQ(house.open().messages().size(), 1U);
    EXPECT_EQ(house.open().messages().front().content.at("text"), "new");
    EXPECT_FALSE(house.open().messages().front().content.contains("blocks"));
}

TEST(ResponseUrl, DeletesTheMessageOfThePress) {
    house house;
    auto link = house.connect_and_greet();
    const pressed_button pressed{house, link};
    (void)respond(house, pressed.response_url, object({{"delete_original", true}}));
    EXPECT_TRUE(house.open().messages().empty());
}

TEST(ResponseUrl, AddsToTheMessageOfThePressByDefault) {
    house house;
    auto link = house.connect_and_greet();
    const pressed_button pressed{house, link};
    (void)respond(house, pressed.response_url, object({{"text", "thanks"}}));
    EXPECT_EQ(house.open().messages().size(), 2U);
    EXPECT_EQ(house.open().messages().back().ephemeral_to, "U0BEN");
}

}  // namespace
}  // namespace hirewise::test
