#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include "slack_io/socket_mode_client.hpp"
#include "support/fake_web_api.hpp"
#include "support/fake_web_socket.hpp"
#include "support/log_record.hpp"
#include "support/run_until.hpp"

namespace hirewise::slack_io {

inline std::string hello(int connections = 0) {
    return R"({"type":"hello","num_connections":)" + std::to_string(connections) + "}";
}
inline std::string disconnect(const std::string& reason) {
    return R"({"type":"disconnect","reason":")" + reason + R"("})";
}
inline std::string mention(const std::string& id) {
    return R"({"envelope_id":")" + id + R"(","type":"events_api","accepts_response_payload":false,"payload":{
        "type":"event_callback","team_id":"T1","event_id":"Ev)" +
           id + R"(","event_time":1700000000,"event":{"type":"app_mention","channel":"C1","user":"U1",
        "text":"secret words","ts":"1700000000.000100"}}})";
}
inline std::string ack(const std::string& id) {
    return R"({"envelope_id":")" + id + R"("})";
}

// A client between a fake API and fake connections, with short times. Peers say hello at once unless told otherwise.
struct socket_mode_bench : testing::Test {
    socket_mode_bench() {
        options.ping_interval = std::chrono::milliseconds{10};
        options.first_backoff = std::chrono::milliseconds{2};
        options.longest_backoff = std::chrono::milliseconds{8};
        options.longest_open_backoff = std::chrono::milliseconds{8};
        options.retreat_wait = std::chrono::milliseconds{60'000};
        options.open_spacing = std::chrono::milliseconds{1};
        options.close_limit = std::chrono::milliseconds{200};
        connector.on_connect = [](test::fake_peer& peer) { peer.send(hello()); };
        sink = [this](slack::envelope envelope) -> awaitable<std::optional<std::string>> {
            delivered.push_back(envelope.id.value);
            co_return ack(envelope.id.value);
        };
    }
    ~socket_mode_bench() override { EXPECT_TRUE(stop()) << "run() did not end"; }

    void start() {
        made = make_socket_mode_client(
            context.get_executor(), api, connector,
            [this](slack::envelope envelope) { return sink(std::move(envelope)); }, options, record.log());
        asio::co_spawn(context, made->run(), [this](std::exception_ptr, result<> ended) { outcome = ended; });
    }

    template <class Condition>
    bool until(Condition holds) {
        return test::run_until(context, holds);
    }

    bool start_and_wait(std::size_t links = 2) {
        options.links = links;
        start();
        return until([this, links] { return made->state().up == links; });
    }

    // Asks the client to stop and waits until run() and stop() have ended. True if there is no client.
    bool stop() {
        if (!made) { return true; }
        bool stopped = false;
        asio::co_spawn(context, made->stop(), [&stopped](std::exception_ptr) { stopped = true; });
        return until([&] { return stopped && outcome; });
    }

    // Lets time pass by an event that the client brings about: `count` more pings on this connection.
    bool pinged(const test::fake_peer& peer, int count) {
        return until([&peer, end = peer.pings + count] { return peer.pings >= end; });
    }

    std::ptrdiff_t lines_with(std::string_view part) const {
        return std::count_if(record.lines().begin(), record.lines().end(),
                             [part](const std::string& line) { return line.find(part) != std::string::npos; });
    }

    test::fake_peer& peer(std::size_t number) { return *connector.peers.at(number); }

    asio::io_context context;
    test::fake_web_api api;
    test::fake_web_socket_connector connector{context.get_executor()};
    test::log_record record;
    socket_mode_options options;
    envelope_sink sink;
    std::vector<std::string> delivered;
    std::optional<result<>> outcome;
    std::unique_ptr<socket_mode_client> made;
};

}  // namespace hirewise::slack_io
