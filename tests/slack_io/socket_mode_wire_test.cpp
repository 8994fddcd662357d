// The client over real connections: our own HTTP client and WebSockets against a server on loopback.
#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "async/mailbox.hpp"
#include "net/http_server.hpp"
#include "net/tls.hpp"
#include "slack_io/socket_mode_client.hpp"
#include "support/log_record.hpp"
#include "support/run_to_end.hpp"
#include "support/run_until.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;

// A Slack of one page: gives tickets, says hello, remembers what comes in.
struct tiny_slack {
    explicit tiny_slack(asio::io_context& context) {
        net::http_service service;
        service.answer = [this](net::http_request request) { return answer(std::move(request)); };
        service.admit_web_socket = [](const net::http_request&) { return 101; };
        service.serve_web_socket = [this](net::http_request, std::unique_ptr<net::web_socket> socket) {
            return serve(std::move(socket));
        };
        auto listening = net::listen_on_loopback(context.get_executor(), std::move(service), {}, {});
        server = std::move(*listening);
    }

    std::string base() const { return "http://127.0.0.1:" + std::to_string(server->port()) + "/api/"; }

    awaitable<net::http_response> answer(net::http_request request) {
        const bool known = net::header_value(request.headers, "Authorization") == "Bearer xapp-right";
        net::http_response response;
        response.body = R"({"ok":false,"error":"invalid_auth"})";
        if (known) {
            response.body = R"({"ok":true,"url":"ws://127.0.0.1:)" + std::to_string(server->port()) +
                            "/link?ticket=" + std::to_string(++tickets) + R"("})";
        }
        co_return response;
    }

    awaitable<void> serve(std::unique_ptr<net::web_socket> socket) {
        net::web_socket* const link = socket.get();
        links.push_back(link);
        std::string greeting = R"({"type":"hello","num_connections":1})";
        auto sent = co_await link->write(std::move(greeting));
        while (sent) {
            auto frame = co_await link->read();
            if (!frame) {
                ends.push_back(frame.error());
                break;
            }
            frames.push_back(std::move(*frame));
        }
        std::erase(links, link);
    }

    std::unique_ptr<net::http_server> server;
    int tickets = 0;
    std::vector<net::web_socket*> links;
    std::vector<std::string> frames;
    std::vector<error_code> ends;
};

struct wire_bench : testing::Test {
    wire_bench() {
        options.ping_interval = 20ms;
        options.first_backoff = 2ms;
        options.longest_backoff = 10ms;
        options.open_spacing = 1ms;
        api_options.base = slack.base();
        api_options.app_token = "xapp-right";
    }
    ~wire_bench() override { test::run_to_end(context, slack.server->stop()); }

    void start() {
        http = net::make_http_client(context.get_executor(), tls, {});
        connector = net::make_web_socket_connector(context.get_executor(), tls, {});
        api = make_web_api(*http, api_options, record.log());
        envelope_sink sink = [](slack::envelope envelope) -> awaitable<std::optional<std::string>> {
            co_return slack::acknowledgement(envelope.id);
        };
        client =
            make_socket_mode_client(context.get_executor(), *api, *connector, std::move(sink), options, record.log());
        asio::co_spawn(context, client->run(), [this](std::exception_ptr, result<> ended) { outcome = ended; });
    }
    template <class Condition>
    bool until(Condition holds) {
        return test::run_until(context, holds);
    }
    bool stop() {
        test::run_to_end(context, client->stop());
        return until([this] { return outcome.has_value(); });
    }

    asio::io_context context;
    tiny_slack slack{context};
    test::log_record record;
    std::shared_ptr<boost::asio::ssl::context> tls = *net::tls_client_context({});
    socket_mode_options options;
    web_api_options api_options;
    std::unique_ptr<net::http_client> http;
    std::unique_ptr<net::web_socket_connector> connector;
    std::unique_ptr<web_api> api;
    std::unique_ptr<socket_mode_client> client;
    std::optional<result<>> outcome;
};
using SocketModeWire = wire_bench;

TEST_F(SocketModeWire, ConnectsAcknowledgesAndSaysGoodbye) {
    start();
    ASSERT_TRUE(until([&] { return client->state().up == 2 && slack.links.size() == 2; }));
    std::string question = R"({"envelope_id":"e1","type":"slash_commands","payload":{"command":"/verdict"}})";
    auto sent = test::run_to_end(context, slack.links.front()->write(std::move(question)));
    ASSERT_TRUE(sent);
    ASSERT_TRUE(until([&] { return slack.frames.size() == 1; }));
    EXPECT_EQ(slack.frames.front(), R"({"envelope_id":"e1"})");
    ASSERT_TRUE(stop());
    EXPECT_TRUE(outcome->has_value());
    EXPECT_TRUE(until([&] { return slack.ends.size() == 2; }));
}

TEST_F(SocketModeWire, EndsWhenTheTokenIsWrong) {
    api_options.app_token = "xapp-wrong";
    start();
    ASSERT_TRUE(until([&] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->error(), slack::slack_errc::refused_credentials);
}

TEST_F(SocketModeWire, Case22_AResetConnectionIsReplaced) {
    start();
    ASSERT_TRUE(until([&] { return client->state().up == 2 && slack.links.size() == 2; }));
    slack.links.front()->abort(true);
    ASSERT_TRUE(until([&] { return client->state().opened == 3; }));
    EXPECT_EQ(slack.tickets, 3);
    ASSERT_TRUE(stop());
}

TEST_F(SocketModeWire, Case25_ManyResetsInARowAreSurvived) {
    start();
    for (std::uint64_t i = 0; i < 20; ++i) {
        ASSERT_TRUE(until([&] { return client->state().up == 2 && slack.links.size() == 2; }));
        slack.links.at(i % 2)->abort(i % 3 != 0);
        ASSERT_TRUE(until([&] { return client->state().opened == i + 3; }));
    }
    ASSERT_TRUE(stop());
}

TEST_F(SocketModeWire, Case76_StopsAtAnyMomentOfConnecting) {
    for (int handlers = 0; handlers < 60; ++handlers) {
        outcome.reset();
        start();
        for (int i = 0; i < handlers; ++i) { context.poll_one(); }
        ASSERT_TRUE(stop()) << handlers;
        ASSERT_TRUE(outcome->has_value());
    }
}

}  // namespace
}  // namespace hirewise::slack_io
