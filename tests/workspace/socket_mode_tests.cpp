#include <gtest/gtest.h>

#include "net/errors.hpp"
#include "workspace/house.hpp"

namespace hirewise::test {
namespace {

workspace::workspace_options impatient() {
    workspace::workspace_options options;
    options.ack_deadline = 50ms;
    options.redelivery_waits = {0ms, 20ms};
    return options;
}

TEST(SocketMode, GreetsWithTheNumberOfConnections) {
    house house;
    auto first = house.connect();
    const json hello = first.next();
    EXPECT_EQ(hello.at("type"), "hello");
    EXPECT_EQ(hello.at("num_connections"), 1);
    EXPECT_EQ(hello.at("debug_info").at("approximate_connection_time"), 3600);
    auto second = house.connect();
    EXPECT_EQ(second.next().at("num_connections"), 2);
    EXPECT_EQ(house.open().links_up(), 2U);
}

TEST(SocketMode, TakesEachTicketOnce) {
    house house;
    const std::string address = house.link_address();
    const auto first = house.dial(address);
    EXPECT_TRUE(first);
    const auto second = house.dial(address);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error(), net::net_errc::upgrade_refused);
}

TEST(SocketMode, RefusesAMadeUpTicket) {
    house house;
    const auto dialled = house.dial("ws://127.0.0.1:" + std::to_string(house.open().port()) + "/link/?ticket=x");
    ASSERT_FALSE(dialled);
    EXPECT_EQ(house.open().links_opened(), 0U);
}

TEST(SocketMode, SendsTheEleventhLinkAway) {
    house house;
    std::vector<house::app_link> links;
    for (int i = 0; i < 10; ++i) { links.push_back(house.connect_and_greet()); }
    auto eleventh = house.connect();
    EXPECT_EQ(eleventh.next().at("reason"), "too_many_websockets");
    EXPECT_FALSE(eleventh.read());
}

TEST(SocketMode, DeliversAMentionAndTakesTheAcknowledgement) {
    house house;
    auto link = house.connect_and_greet();
    const std::string ts = house.open().post_as("U0ANNA", "C0HIRING", "<@U0BOT> Rust or Go?");
    const json envelope = link.next();
    EXPECT_EQ(envelope.at("type"), "events_api");
    EXPECT_EQ(envelope.at("accepts_response_payload"), false);
    EXPECT_EQ(envelope.at("retry_attempt"), 0);
    EXPECT_EQ(envelope.at("payload").at("event").at("type"), "app_mention");
    EXPECT_EQ(envelope.at("payload").at("event").at("ts"), ts);
    link.acknowledge(envelope);
    EXPECT_TRUE(house.wait_until([&] { return house.open().deliveries().front().acknowledged; }));
}

TEST(SocketMode, SendsAMentionAlsoAsAMessage) {
    house house;
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "C0HIRING", "<@U0BOT> Rust or Go?");
    const json mention = link.next().at("payload");
    const json message = link.next().at("payload");
    EXPECT_EQ(message.at("event").at("type"), "message");
    EXPECT_EQ(message.at("event").at("channel_type"), "channel");
    EXPECT_EQ(message.at("event").at("ts"), mention.at("event").at("ts"));
    EXPECT_NE(message.at("event_id"), mention.at("event_id"));
}

TEST(SocketMode, LeavesMessagesOutWithoutTheSubscription) {
    workspace::workspace_options options;
    options.sends_message_events = false;
    house house{options};
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "C0HIRING", "not for the bot");
    (void)house.open().post_as("U0ANNA", "D0ANNA", "for the bot");
    EXPECT_EQ(link.next().at("payload").at("event").at("channel"), "D0ANNA");
}

TEST(SocketMode, SendsTheBotsOwnDirectMessagesBack) {
    house house;
    auto link = house.connect_and_greet();
    (void)house.call("chat.postMessage", object({{"channel", "D0ANNA"}, {"text", "hello"}}));
    const json event = link.next().at("payload").at("event");
    EXPECT_EQ(event.at("channel_type"), "im");
    EXPECT_EQ(event.at("bot_id"), "B0BOT");
}

TEST(SocketMode, GivesEnvelopesToTheLinksInTurn) {
    house house;
    auto first = house.connect_and_greet();
    auto second = house.connect_and_greet();
    (void)house.open().send_envelope("events_api", json::object());
    (void)house.open().send_envelope("events_api", json::object());
    EXPECT_EQ(first.next().at("type"), "events_api");
    EXPECT_EQ(second.next().at("type"), "events_api");
}

TEST(SocketMode, DeliversAgainUntilAcknowledged) {
    house house{impatient()};
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    const json first = link.next();
    const json second = link.next();
    EXPECT_EQ(second.at("retry_attempt"), 1);
    EXPECT_EQ(second.at("retry_reason"), "timeout");
    EXPECT_EQ(second.at("payload").at("event_id"), first.at("payload").at("event_id"));
    EXPECT_NE(second.at("envelope_id"), first.at("envelope_id"));
    EXPECT_EQ(link.next().at("retry_attempt"), 2);
    EXPECT_EQ(link.read(300ms).error(), asio::error::timed_out);  // the plan has no third try
}

TEST(SocketMode, DeliversAgainWhatFoundNoLink) {
    house house{impatient()};
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    EXPECT_FALSE(house.open().deliveries().front().sent);
    auto link = house.connect_and_greet();
    EXPECT_TRUE(house.wait_until([&] { return house.open().deliveries().size() >= 2; }));
}

TEST(SocketMode, DoesNotDeliverAgainOnceAcknowledged) {
    auto options = impatient();
    options.ack_deadline = 500ms;  // time enough to acknowledge on a busy machine
    house house{options};
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    link.acknowledge(link.next());
    EXPECT_EQ(link.read(700ms).error(), asio::error::timed_out);
}

TEST(SocketMode, IgnoresAcknowledgementsOverTheLimit) {
    house house;
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    const json envelope = link.next();
    link.acknowledge(envelope, object({{"text", std::string(20'480, 'x')}}));
    EXPECT_TRUE(house.wait_until([&] { return house.open().complaints().size() == 1; }));
    EXPECT_FALSE(house.open().deliveries().front().acknowledged);
    EXPECT_GE(house.open().deliveries().front().ack_frame_bytes, 20'480U);
}

TEST(SocketMode, TakesAnEmptyPayloadWhereNoneIsAccepted) {
    house house;
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    link.acknowledge(link.next(), json::object());
    ASSERT_TRUE(house.wait_until([&] { return house.open().deliveries().front().acknowledged; }));
    EXPECT_EQ(house.open().complaints(), std::vector<std::string>{});
}

TEST(SocketMode, ComplainsOfAPayloadThatIsNotAccepted) {
    house house;
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    link.acknowledge(link.next(), object({{"text", "x"}}));
    ASSERT_TRUE(house.wait_until([&] { return house.open().complaints().size() == 1; }));
    EXPECT_EQ(house.open().complaints().front(), "acknowledgement with a payload where none is accepted");
}

TEST(SocketMode, ComplainsOfAcknowledgementsOnAnotherLink) {
    house house;
    auto first = house.connect_and_greet();
    auto second = house.connect_and_greet();
    (void)house.open().send_envelope("events_api", json::object());
    second.acknowledge(first.next());
    EXPECT_TRUE(house.wait_until([&] { return house.open().complaints().size() == 1; }));
    EXPECT_FALSE(house.open().deliveries().front().acknowledged);
}

TEST(SocketMode, ComplainsOfFramesThatAreNoAcknowledgement) {
    house house;
    auto link = house.connect_and_greet();
    link.send_text("null");
    link.send(object({{"envelope_id", "unknown"}}));
    EXPECT_TRUE(house.wait_until([&] { return house.open().complaints().size() == 2; }));
}

TEST(SocketMode, PrefersLinksThatWereNotToldToGo) {
    house house;
    auto old = house.connect_and_greet();
    house.open().send_disconnect("warning");
    EXPECT_EQ(old.next().at("reason"), "warning");
    auto fresh = house.connect_and_greet();
    for (int i = 0; i < 3; ++i) {
        (void)house.open().send_envelope("events_api", json::object());
        EXPECT_EQ(fresh.next().at("type"), "events_api");
    }
}

TEST(SocketMode, StillUsesALeavingLinkIfThereIsNoOther) {
    house house;
    auto old = house.connect_and_greet();
    house.open().send_disconnect("refresh_requested");
    EXPECT_EQ(old.next().at("type"), "disconnect");
    (void)house.open().send_envelope("events_api", json::object());
    EXPECT_EQ(old.next().at("type"), "events_api");
}

TEST(SocketMode, ClosesLinksAtOnceWhenTheyAreDisabled) {
    house house;
    auto link = house.connect_and_greet();
    house.open().send_disconnect("link_disabled");
    EXPECT_EQ(link.next().at("reason"), "link_disabled");
    EXPECT_EQ(link.read().error(), net::net_errc::closed);
}

TEST(SocketMode, PingsItsLinks) {
    workspace::workspace_options options;
    options.ping_interval = 10ms;
    house house{options};
    auto link = house.connect_and_greet();
    const auto before = link.socket().last_heard();
    EXPECT_FALSE(link.read(200ms));  // pings are heard, but are no message
    EXPECT_GT(link.socket().last_heard(), before);
}

class EndedLink : public testing::TestWithParam<workspace::workspace::ending> {};

TEST_P(EndedLink, IsNoLongerCounted) {
    house house;
    auto link = house.connect_and_greet();
    house.open().end_links(GetParam());
    EXPECT_FALSE(link.read());
    EXPECT_TRUE(house.wait_until([&] { return house.open().links_up() == 0; }));
    EXPECT_EQ(house.open().links_opened(), 1U);
}

INSTANTIATE_TEST_SUITE_P(EveryWay, EndedLink,
                         testing::Values(workspace::workspace::ending::close_frame, workspace::workspace::ending::drop,
                                         workspace::workspace::ending::reset));

}  // namespace
}  // namespace hirewise::test
