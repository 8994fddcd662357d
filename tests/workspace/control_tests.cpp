#include <gtest/gtest.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

workspace::workspace_options with_page() {
    workspace::workspace_options options;
    options.serves_page = true;
    return options;
}

// What comes back for a page asked for under any name, as a browser does after a DNS answer has changed.
awaitable<std::string> ask_under_name(std::uint16_t port, std::string host) {
    asio::ip::tcp::socket socket{co_await asio::this_coro::executor};
    const asio::ip::tcp::endpoint server{asio::ip::address_v4::loopback(), port};
    co_await socket.async_connect(server, asio::use_awaitable);
    const std::string request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    co_await asio::async_write(socket, asio::buffer(request), asio::use_awaitable);
    std::string answer;
    auto into = asio::dynamic_buffer(answer);
    const auto [ended, read] = co_await asio::async_read(socket, into, use_tuple);
    (void)ended;  // the server closes it
    co_return answer;
}

TEST(Page, IsNotGivenUnderAnotherName) {
    house house{with_page()};
    const std::string port = ":" + std::to_string(house.open().port());
    const auto under = [&](const std::string& name) {
        return run_to_end(house.context(), ask_under_name(house.open().port(), name + port));
    };
    EXPECT_TRUE(under("localhost").starts_with("HTTP/1.1 200"));
    EXPECT_TRUE(under("elsewhere.example").starts_with("HTTP/1.1 403"));
    EXPECT_TRUE(under("127.0.0.1.elsewhere.example").starts_with("HTTP/1.1 403"));
}

TEST(Page, ComesWithAStrictPolicy) {
    house house{with_page()};
    const auto page = house.send("GET", "/", {}, "");
    EXPECT_EQ(page.status, 200);
    const auto policy = net::header_value(page.headers, "Content-Security-Policy");
    EXPECT_NE(policy.find("default-src 'none'"), std::string_view::npos);
    EXPECT_EQ(policy.find("unsafe"), std::string_view::npos);
}

TEST(Page, ServesItsScriptAndStyle) {
    house house{with_page()};
    EXPECT_EQ(net::header_value(house.send("GET", "/page/page.js", {}, "").headers, "Content-Type"),
              "text/javascript; charset=utf-8");
    EXPECT_EQ(net::header_value(house.send("GET", "/page/page.css", {}, "").headers, "Content-Type"),
              "text/css; charset=utf-8");
}

TEST(Page, IsAbsentUnlessAskedFor) {
    house house;
    EXPECT_EQ(house.send("GET", "/", {}, "").status, 404);
}

TEST(Page, HoldsTheTokenOfTheControlApi) {
    house house{with_page()};
    EXPECT_NE(house.send("GET", "/", {}, "").body.find(house.open().control_token()), std::string::npos);
}

TEST(Page, IsAbsentWhereOnlyTheControlApiIsServed) {
    house house{with_control()};
    EXPECT_EQ(house.send("GET", "/", {}, "").status, 404);
}

TEST(Control, IsAbsentUnlessAskedFor) {
    house house;
    const net::header_list headers = {{"X-Control-Token", house.open().control_token()}};
    EXPECT_EQ(house.send("GET", "/control/workspace", headers, "").status, 404);
}

TEST(Control, WantsItsToken) {
    house house{with_control()};
    EXPECT_EQ(house.send("GET", "/control/workspace", {}, "").status, 403);
    EXPECT_EQ(house.send("GET", "/control/workspace", {{"X-Control-Token", "guess"}}, "").status, 403);
}

TEST(Control, RefusesPostsThatAFormCouldMake) {
    house house{with_control()};
    const net::header_list headers = {{"X-Control-Token", house.open().control_token()},
                                      {"Content-Type", "text/plain"}};
    EXPECT_EQ(house.send("POST", "/control/post", headers, "{}").status, 403);
}

TEST(Control, SaysWhatIsNotThere) {
    house house{with_control()};
    visitor visitor{house};
    EXPECT_EQ(visitor.get("dance").at("error"), "not_found");
    EXPECT_EQ(visitor.get("post").at("error"), "not_found");  // a POST
}

TEST(Control, TellsWhoAndWhatIsThere) {
    house house{with_control()};
    visitor visitor{house};
    const json shown = visitor.get("workspace");
    EXPECT_EQ(shown.at("team"), "Local workspace");
    EXPECT_EQ(shown.at("people").size(), 3U);
    EXPECT_EQ(shown.at("people").at(2).at("kind"), "admin");
    EXPECT_EQ(shown.at("channels").size(), 5U);
    EXPECT_EQ(shown.at("channels").at(0).at("kind"), "public");
    EXPECT_EQ(shown.at("channels").at(2).at("kind"), "direct");
    EXPECT_EQ(shown.at("commands").at(0).at("command"), "/verdict");
    EXPECT_EQ(shown.at("bot").at("name"), "hirewise");
}

TEST(Control, PostsForAPersonAndShowsTheMessage) {
    house house{with_control()};
    visitor visitor{house};
    const json posted =
        visitor.post("post", object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"text", "<@U0BOT> Rust or Go?"}}));
    EXPECT_EQ(posted.at("ok"), true);
    const json changes = visitor.get("changes?since=0&as=U0BEN");
    EXPECT_EQ(changes.at("position"), 1);
    const json& message = changes.at("messages").at(0);
    EXPECT_EQ(message.at("ts"), posted.at("ts"));
    EXPECT_EQ(message.at("user"), "U0ANNA");
    EXPECT_EQ(message.at("edited"), false);
    EXPECT_EQ(message.at("reply_count"), 0);
}

TEST(Control, SaysWhatWouldBeRight) {
    house house{with_control()};
    visitor visitor{house};
    const json answer = visitor.post("post", object({{"as", "U0ANNA"}, {"channel", "C9"}, {"text", "x"}}));
    EXPECT_EQ(answer.at("error"), "invalid_arguments");
    EXPECT_EQ(answer.at("hint"), "channel: the id of a channel, see GET workspace");
    EXPECT_EQ(visitor.get("changes?as=U9").at("error"), "invalid_arguments");
}

TEST(Control, CountsReplies) {
    house house{with_control()};
    visitor visitor{house};
    const std::string ts = house.open().post_as("U0ANNA", "C0HIRING", "a");
    const json before = visitor.get("changes?since=0&as=U0BEN");
    (void)house.open().post_as("U0BEN", "C0HIRING", "b", ts);
    const json after = visitor.get("changes?as=U0BEN&since=" + before.at("position").dump());
    ASSERT_EQ(after.at("messages").size(), 2U);  // the reply, and what it replies to
    EXPECT_EQ(after.at("messages").at(1).at("reply_count"), 1);
}

TEST(Control, KeepsEphemeralMessagesFromOthers) {
    house house{with_control()};
    visitor visitor{house};
    (void)house.call("chat.postEphemeral", object({{"channel", "C0HIRING"}, {"user", "U0BEN"}, {"text", "psst"}}));
    EXPECT_TRUE(visitor.get("changes?since=0&as=U0ANNA").at("messages").empty());
    const json mine = visitor.get("changes?since=0&as=U0BEN").at("messages");
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.at(0).at("is_ephemeral"), true);
}

TEST(Control, KeepsChannelsFromThoseWhoAreNotIn) {
    workspace::workspace_options options = with_control();
    options.rooms.push_back({"C0LEADS", "leads", workspace::room_kind::private_channel, {"U0ANNA", "U0BOT"}});
    house house{options};
    visitor visitor{house};
    (void)house.open().post_as("U0ANNA", "C0LEADS", "secret");
    EXPECT_TRUE(visitor.get("changes?since=0&as=U0BEN").at("messages").empty());
    EXPECT_EQ(visitor.get("changes?since=0&as=U0ANNA").at("messages").size(), 1U);
}

TEST(Control, TellsWhatIsGone) {
    house house{with_control()};
    visitor visitor{house};
    const json posted = house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "a"}}));
    (void)house.call("chat.delete", object({{"channel", "C0HIRING"}, {"ts", posted.at("ts")}}));
    const json changes = visitor.get("changes?since=1&as=U0BEN");
    EXPECT_TRUE(changes.at("messages").empty());
    EXPECT_EQ(changes.at("gone").at(0).at("ts"), posted.at("ts"));
}

TEST(Control, WakesThoseWhoWaitWhenTheBotSpeaks) {
    house house{with_control()};
    visitor visitor{house};
    (void)visitor.post("post", object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"text", "hello"}}));
    auto polling = visitor.get_beside("changes?since=1&wait=20000&as=U0ANNA");
    (void)visitor.get("workspace");  // answered while the other request waits
    const auto start = std::chrono::steady_clock::now();
    (void)house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "hello yourself"}}));
    const json changes = polling.join();
    EXPECT_EQ(changes.at("messages").at(0).at("text"), "hello yourself");
    EXPECT_LT(std::chrono::steady_clock::now() - start, 5s);
}

TEST(Control, DoesNotWaitUnlessAskedTo) {
    house house{with_control()};
    visitor visitor{house};
    EXPECT_TRUE(visitor.get("changes?since=0&as=U0ANNA").at("messages").empty());
}

TEST(Control, SaysWhenNobodyListens) {
    house house{with_control()};
    visitor visitor{house};
    const json body =
        object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"command", "/verdict"}, {"text", "rust vs go"}});
    const json answer = visitor.post("command", body);
    EXPECT_EQ(answer.at("error"), "dispatch_failed");
    EXPECT_EQ(answer.at("acknowledged"), false);
}

TEST(Control, RefusesCommandsInThreads) {
    house house{with_control()};
    visitor visitor{house};
    const std::string ts = house.open().post_as("U0ANNA", "C0HIRING", "a");
    const json body = object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"command", "/verdict"}, {"thread_ts", ts}});
    EXPECT_EQ(visitor.post("command", body).at("error"), "invalid_arguments");
}

TEST(Control, TellsOfLinks) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    const json changes = visitor.get("changes?since=0&as=U0ANNA");
    EXPECT_EQ(changes.at("links"), 1);
    auto polling = visitor.get_beside("changes?wait=20000&as=U0ANNA&since=" + changes.at("position").dump());
    EXPECT_EQ(visitor.post("links", object({{"end", "drop"}})).at("ok"), true);
    EXPECT_EQ(polling.join().at("links"), 0);
}

TEST(Control, SendsDisconnectsAndFrames) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    (void)visitor.post("links", object({{"frame", "{\"type\":\"odd\"}"}}));
    EXPECT_EQ(link.next().at("type"), "odd");
    (void)visitor.post("links", object({{"disconnect", "warning"}}));
    EXPECT_EQ(link.next().at("reason"), "warning");
    EXPECT_EQ(visitor.post("links", object({{"end", "gently"}})).at("error"), "invalid_arguments");
}

TEST(Control, SetsFaultsAndTakesThemBack) {
    house house{with_control()};
    visitor visitor{house};
    const json broken = json::array({object({{"method", "auth.test"}, {"error", "internal_error"}})});
    EXPECT_EQ(visitor.post("faults", object({{"ignore_acks", true}, {"methods", broken}})).at("ignore_acks"), true);
    EXPECT_EQ(house.call("auth.test", json::object()).at("error"), "internal_error");
    EXPECT_EQ(visitor.get("faults").at("methods").at(0).at("method"), "auth.test");
    EXPECT_EQ(visitor.post("faults", json::object()).at("ignore_acks"), false);
    EXPECT_EQ(house.call("auth.test", json::object()).at("ok"), true);
}

TEST(Control, RefusesUnknownFaults) {
    house house{with_control()};
    visitor visitor{house};
    EXPECT_EQ(visitor.post("faults", object({{"gremlins", true}})).at("error"), "invalid_arguments");
    EXPECT_EQ(visitor.post("faults", object({{"silent", "yes"}})).at("error"), "invalid_arguments");
}

TEST(Control, SendsAnyEvent) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    const json sent = visitor.post("event", object({{"event", object({{"type", "team_join"}})}, {"retry_attempt", 1}}));
    const json envelope = link.next();
    EXPECT_EQ(envelope.at("envelope_id"), sent.at("envelope_id"));
    EXPECT_EQ(envelope.at("payload").at("event").at("type"), "team_join");
    EXPECT_EQ(envelope.at("retry_attempt"), 1);
}

TEST(Control, ListsComplaints) {
    house house{with_control()};
    visitor visitor{house};
    auto link = house.connect_and_greet();
    link.send_text("nonsense");
    ASSERT_TRUE(house.wait_until([&] { return !house.open().complaints().empty(); }));
    EXPECT_EQ(visitor.get("complaints").at("complaints").at(0), "a frame that is no acknowledgement");
}

}  // namespace
}  // namespace hirewise::test
