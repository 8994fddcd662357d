#include "workspace/traffic_journal.hpp"

#include <gtest/gtest.h>

#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

TEST(Quiet, HoldsWhenNothingHappens) {
    house house{with_control()};
    visitor visitor{house};
    EXPECT_EQ(visitor.get("quiet?for=20&wait=5000").at("quiet"), true);
}

TEST(Quiet, WaitsForAcknowledgements) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    const json envelope = link.next();
    EXPECT_EQ(visitor.get("quiet?for=10&wait=100").at("quiet"), false);
    auto waiting = visitor.get_beside("quiet?for=10&wait=20000");
    link.acknowledge(envelope);
    EXPECT_EQ(waiting.join().at("quiet"), true);
}

TEST(Traffic, ListsWhatWentOverTheWireInOrder) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    const std::size_t before = visitor.get("traffic?since=0").at("position").get<std::size_t>();
    (void)house.open().post_as("U0ANNA", "D0ANNA", "hello");
    const json envelope = link.next();
    link.acknowledge(envelope);
    ASSERT_TRUE(house.wait_until([&] { return house.open().deliveries().back().acknowledged; }));
    (void)house.call("chat.postMessage", object({{"channel", "D0ANNA"}, {"text", "yes"}}));
    const json entries = visitor.get("traffic?since=" + std::to_string(before)).at("entries");
    ASSERT_GE(entries.size(), 3U);
    EXPECT_EQ(entries.at(0).at("kind"), "envelope");
    EXPECT_EQ(entries.at(0).at("name"), "message");
    EXPECT_EQ(entries.at(0).at("id"), envelope.at("envelope_id"));
    EXPECT_EQ(entries.at(1).at("kind"), "acknowledgement");
    EXPECT_EQ(entries.back().at("kind"), "call");
    EXPECT_EQ(entries.back().at("name"), "chat.postMessage");
    EXPECT_EQ(entries.back().at("sent").at("text"), "yes");
    EXPECT_EQ(entries.back().at("received").at("ok"), true);
}

TEST(Traffic, LeavesSecretsOut) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    beside<result<json>> typing{house.context(), house.open().type_command("U0ANNA", "C0HIRING", "/verdict", "x")};
    link.acknowledge(link.next());
    ASSERT_TRUE(typing.join());
    (void)house.call_by_form("auth.test", "token=xoxb-local");
    (void)house.call_by_form("files.getUploadURLExternal", "filename=a.txt&length=1");
    const std::string all = visitor.get("traffic?since=0").dump();
    for (const char* secret : {"xoxb-", "xapp-", "ticket=", "/response/", "/upload/"}) {
        EXPECT_EQ(all.find(secret), std::string::npos) << secret;
    }
}

TEST(Traffic, ShowsUsesOfResponseAddresses) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    beside<result<json>> typing{house.context(), house.open().type_command("U0ANNA", "C0HIRING", "/verdict", "x")};
    const json envelope = link.next();
    link.acknowledge(envelope);
    ASSERT_TRUE(typing.join());
    const std::string address = text_at(envelope.at("payload"), "response_url");
    (void)house.send("POST", net::parse_web_address(address)->target, {}, R"({"text":"late"})");
    const json last = visitor.get("traffic?since=0").at("entries").back();
    EXPECT_EQ(last.at("name"), "response_url");
    EXPECT_EQ(last.at("sent").at("text"), "late");
}

TEST(Traffic, KeepsTwoThousandEntries) {
    asio::io_context context;
    workspace::change_bell bell{context.get_executor()};
    workspace::traffic_journal journal{bell};
    for (int i = 0; i < 2'001; ++i) { journal.add({.kind = "link", .name = "opened"}); }
    const json entries = journal.entries_since(0);
    EXPECT_EQ(entries.size(), 2'000U);
    EXPECT_EQ(entries.front().at("n"), 2);
    EXPECT_EQ(journal.position(), 2'001U);
}

}  // namespace
}  // namespace hirewise::test
