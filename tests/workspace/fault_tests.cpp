#include <gtest/gtest.h>

#include "net/errors.hpp"
#include "workspace/house.hpp"

namespace hirewise::test {
namespace {

using method_fault = workspace::faults::method_fault;

TEST(Faults, RefuseUpgrades) {
    house house;
    house.open().misbehave().refuse_upgrades_with = 409;
    EXPECT_EQ(house.dial(house.link_address()).error(), net::net_errc::upgrade_refused);
}

TEST(Faults, HoldUpgrades) {
    house house;
    house.open().misbehave().hold_upgrades = true;
    net::web_socket_options options;
    options.connect_timeout = 100ms;
    const auto connector = net::make_web_socket_connector(house.context().get_executor(), nullptr, {}, options);
    const auto address = net::parse_web_address(house.link_address()).value();
    const auto dialled = run_to_end(house.context(), connector->connect(address));
    EXPECT_EQ(dialled.error(), asio::error::timed_out);
}

TEST(Faults, WithholdHello) {
    house house;
    house.open().misbehave().withhold_hello = true;
    auto link = house.connect();
    EXPECT_EQ(link.read(100ms).error(), asio::error::timed_out);
    EXPECT_EQ(house.open().links_up(), 0U);
}

TEST(Faults, SendAnotherFirstFrame) {
    house house;
    house.open().misbehave().first_frame = R"({"type":"disconnect","reason":"warning"})";
    auto link = house.connect();
    EXPECT_EQ(link.next().at("reason"), "warning");
    EXPECT_EQ(house.open().links_up(), 0U);
}

TEST(Faults, CountALinkThatGotAnotherHello) {
    house house;
    house.open().misbehave().first_frame = R"({"type":"hello","num_connections":7})";
    auto link = house.connect();
    EXPECT_EQ(link.next().at("num_connections"), 7);
    EXPECT_EQ(house.open().links_up(), 1U);
}

TEST(Faults, DropAfterHello) {
    house house;
    house.open().misbehave().drop_after_hello = true;
    auto link = house.connect_and_greet();
    EXPECT_FALSE(link.read());
}

TEST(Faults, FallSilent) {
    workspace::workspace_options options;
    options.ping_interval = 10ms;
    house house{options};
    auto link = house.connect_and_greet();
    house.open().misbehave().silent = true;
    ASSERT_TRUE(house.wait_until([&] { return house.open().links_up() == 0; }));
    // Pings that were on their way may still come, then nothing: no ping, no pong, and yet no end.
    (void)run_to_end(house.context(), link.socket().ping());
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(link.read(300ms).error(), asio::error::timed_out);
    EXPECT_LT(link.socket().last_heard(), start + 200ms);
}

// Slack does not know that a link is silent: what is sent to it is not acknowledged, and only then given up.
TEST(Faults, LoseWhatIsSentToASilentLink) {
    workspace::workspace_options options;
    options.ack_deadline = 50ms;
    house house{options};
    auto link = house.connect_and_greet();
    house.open().misbehave().silent = true;
    ASSERT_TRUE(house.wait_until([&] { return house.open().links_up() == 0; }));
    const auto answered =
        run_to_end(house.context(), house.open().type_command("U0ANNA", "C0HIRING", "/verdict", "rust or go"));
    EXPECT_FALSE(answered);
    ASSERT_FALSE(house.open().deliveries().empty());
    EXPECT_EQ(house.open().deliveries().back().failure, "timeout");
}

TEST(Faults, AreHealedForNewLinks) {
    house house;
    auto old = house.connect_and_greet();
    house.open().misbehave().silent = true;
    ASSERT_TRUE(house.wait_until([&] { return house.open().links_up() == 0; }));
    house.open().misbehave().silent = false;
    auto fresh = house.connect_and_greet();
    (void)house.open().send_envelope("events_api", json::object());
    EXPECT_EQ(fresh.next().at("type"), "events_api");
}

TEST(Faults, EndSilentLinksToo) {
    house house;
    auto link = house.connect_and_greet();
    house.open().misbehave().silent = true;
    ASSERT_TRUE(house.wait_until([&] { return house.open().links_up() == 0; }));
    house.open().end_links(workspace::workspace::ending::close_frame);
    EXPECT_FALSE(link.read());
}

TEST(Faults, IgnoreAcknowledgements) {
    workspace::workspace_options options;
    options.ack_deadline = 50ms;
    options.redelivery_waits = {0ms};
    house house{options};
    house.open().misbehave().ignore_acks = true;
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    link.acknowledge(link.next());
    EXPECT_EQ(link.next().at("retry_attempt"), 1);
}

TEST(Faults, HoldOpenCalls) {
    house house;
    house.open().misbehave().hold_open_calls = true;
    const auto client = net::make_http_client(house.context().get_executor(), nullptr, {},
                                              {.connect_timeout = 1s, .answer_timeout = 100ms});
    net::http_request request;
    request.method = "POST";
    request.address = net::parse_web_address(house.open().api_address() + "apps.connections.open").value();
    request.headers = {{"Authorization", "Bearer xapp-local"}};
    EXPECT_FALSE(run_to_end(house.context(), client->send(request)));
    house.open().misbehave().hold_open_calls = false;
    EXPECT_TRUE(run_to_end(house.context(), client->send(request)));
}

TEST(Faults, AnswerAMethodWithAnError) {
    house house;
    house.open().misbehave().methods = {method_fault{.method = "chat.postMessage", .error = "internal_error"}};
    const json arguments = object({{"channel", "C0HIRING"}, {"text", "x"}});
    EXPECT_EQ(house.call("chat.postMessage", arguments).at("error"), "internal_error");
    EXPECT_EQ(house.call("auth.test", json::object()).at("ok"), true);
    EXPECT_TRUE(house.open().messages().empty());
}

TEST(Faults, LimitTheRateAsOftenAsAsked) {
    house house;
    house.open().misbehave().methods = {
        method_fault{.method = "auth.test", .status = 429, .retry_after = 7, .times = 1}};
    const auto limited = house.send("POST", "/api/auth.test", {{"Authorization", "Bearer xoxb-local"}}, "");
    EXPECT_EQ(limited.status, 429);
    EXPECT_EQ(net::header_value(limited.headers, "Retry-After"), "7");
    EXPECT_EQ(house.call("auth.test", json::object()).at("ok"), true);
}

TEST(Faults, AnswerWithAWebPage) {
    house house;
    house.open().misbehave().methods = {method_fault{.method = "auth.test"}};
    const auto answer = house.send("POST", "/api/auth.test", {{"Authorization", "Bearer xoxb-local"}}, "");
    EXPECT_EQ(answer.status, 200);
    EXPECT_FALSE(parse_json(answer.body));
}

TEST(Faults, BreakTheConnectionAfterTheWork) {
    house house;
    house.open().misbehave().methods = {method_fault{.method = "chat.postMessage", .times = 1, .after_work = true}};
    const auto answer = house.try_to_send(
        "POST", "/api/chat.postMessage", {{"Authorization", "Bearer xoxb-local"}, {"Content-Type", "application/json"}},
        R"({"channel":"C0HIRING","text":"x"})");
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error(), net::net_errc::outcome_unknown);
    EXPECT_EQ(house.open().messages().size(), 1U);
}

}  // namespace
}  // namespace hirewise::test
