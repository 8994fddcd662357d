#include <gtest/gtest.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>

#include "workspace/house.hpp"

namespace hirewise::test {
namespace {

workspace::workspace_options with_page() {
    workspace::workspace_options options;
    options.serves_page = true;
    return options;
}

// The page's own side: what its script knows and sends.
class visitor {
public:
    explicit visitor(house& house) : house_{house} {
        const std::string page = house_.send("GET", "/", {}, "").body;
        const std::string mark = "name=\"page-token\" content=\"";
        const std::size_t begin = page.find(mark) + mark.size();
        token_ = page.substr(begin, page.find('"', begin) - begin);
    }

    json get(const std::string& target) {
        return parse_json(house_.send("GET", target, {{"X-Page-Token", token_}}, "").body).value();
    }
    json post(const std::string& target, const json& body) {
        const net::header_list headers = {{"X-Page-Token", token_}, {"Content-Type", "application/json"}};
        return parse_json(house_.send("POST", target, headers, dump_json(body)).body).value();
    }

    const std::string& token() const { return token_; }

private:
    house& house_;
    std::string token_;
};

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

TEST(Page, RefusesDataWithoutItsToken) {
    house house{with_page()};
    EXPECT_EQ(house.send("GET", "/page/state", {}, "").status, 403);
    EXPECT_EQ(house.send("GET", "/page/state", {{"X-Page-Token", "guess"}}, "").status, 403);
}

TEST(Page, RefusesPostsThatAFormCouldMake) {
    house house{with_page()};
    const visitor visitor{house};
    const net::header_list headers = {{"X-Page-Token", visitor.token()}, {"Content-Type", "text/plain"}};
    EXPECT_EQ(house.send("POST", "/page/post", headers, "{}").status, 403);
}

TEST(Page, TellsWhoAndWhatIsThere) {
    house house{with_page()};
    visitor visitor{house};
    const json state = visitor.get("/page/state");
    EXPECT_EQ(state.at("people").size(), 3U);
    EXPECT_EQ(state.at("rooms").size(), 5U);
    EXPECT_EQ(state.at("commands").at(0), "/verdict");
    EXPECT_EQ(state.at("bot").at("name"), "hirewise");
}

TEST(Page, PostsForAPersonAndShowsTheMessage) {
    house house{with_page()};
    visitor visitor{house};
    const json posted = visitor.post(
        "/page/post", object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"text", "<@U0BOT> Rust or Go?"}}));
    EXPECT_EQ(posted.at("ok"), true);
    const json changes = visitor.get("/page/changes?since=0&as=U0BEN");
    EXPECT_EQ(changes.at("position"), 1);
    EXPECT_EQ(changes.at("messages").at(0).at("ts"), posted.at("ts"));
    EXPECT_EQ(changes.at("messages").at(0).at("user"), "U0ANNA");
}

TEST(Page, RefusesToPostIntoAChannelThatIsNotThere) {
    house house{with_page()};
    visitor visitor{house};
    EXPECT_EQ(visitor.post("/page/post", object({{"as", "U0ANNA"}, {"channel", "C9"}, {"text", "x"}})).at("ok"), false);
}

TEST(Page, KeepsEphemeralMessagesFromOthers) {
    house house{with_page()};
    visitor visitor{house};
    (void)house.call("chat.postEphemeral", object({{"channel", "C0HIRING"}, {"user", "U0BEN"}, {"text", "psst"}}));
    EXPECT_TRUE(visitor.get("/page/changes?since=0&as=U0ANNA").at("messages").empty());
    const json mine = visitor.get("/page/changes?since=0&as=U0BEN").at("messages");
    ASSERT_EQ(mine.size(), 1U);
    EXPECT_EQ(mine.at(0).at("is_ephemeral"), true);
}

TEST(Page, TellsWhatIsGone) {
    house house{with_page()};
    visitor visitor{house};
    const json posted = house.call("chat.postMessage", object({{"channel", "C0HIRING"}, {"text", "a"}}));
    (void)house.call("chat.delete", object({{"channel", "C0HIRING"}, {"ts", posted.at("ts")}}));
    const json changes = visitor.get("/page/changes?since=1&as=U0BEN");
    EXPECT_TRUE(changes.at("messages").empty());
    EXPECT_EQ(changes.at("gone").at(0).at("ts"), posted.at("ts"));
}

TEST(Page, WaitsForTheNextChange) {
    house house{with_page()};
    visitor visitor{house};
    const auto client = net::make_http_client(house.context().get_executor(), nullptr, {});
    net::http_request request;
    request.address = net::parse_web_address(house.open().page_address() + "page/changes?since=0&as=U0ANNA").value();
    request.headers = {{"X-Page-Token", visitor.token()}};
    beside<result<net::http_response>> polling{house.context(), client->send(std::move(request))};
    (void)visitor.get("/page/state");  // answered while the other request waits
    (void)house.open().post_as("U0ANNA", "C0HIRING", "hello");
    const auto answer = polling.join();
    ASSERT_TRUE(answer);
    EXPECT_EQ(parse_json(answer->body)->at("messages").size(), 1U);
}

TEST(Page, RunsCommandsAndSaysWhenNobodyListens) {
    house house{with_page()};
    visitor visitor{house};
    const json body =
        object({{"as", "U0ANNA"}, {"channel", "C0HIRING"}, {"command", "/verdict"}, {"text", "rust vs go"}});
    EXPECT_EQ(visitor.post("/page/command", body).at("error"), "dispatch_failed");
}

}  // namespace
}  // namespace hirewise::test
