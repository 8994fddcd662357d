#pragma once

#include <memory>

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "net/stream.hpp"
#include "net/web_socket.hpp"

namespace hirewise::net {

// The WebSocket protocol over one stream. Shared by the calls that are under way, so that the last one to end frees it.
struct web_socket_link {
    // Without compression: Slack does not offer it.
    using protocol_stream = boost::beast::websocket::stream<stream&, false>;

    web_socket_link(std::shared_ptr<stream> opened, std::size_t message_limit);

    void heard() { last_heard = std::chrono::steady_clock::now(); }
    void abort(bool reset);

    std::shared_ptr<stream> connection;
    protocol_stream protocol;
    asio::steady_timer cutoff;  // of the closing handshake
    std::chrono::steady_clock::time_point last_heard;
    bool is_ended_here = false;
};

// To be called once the upgrade is done.
std::unique_ptr<web_socket> make_web_socket(std::shared_ptr<web_socket_link> link);

}  // namespace hirewise::net
