#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/bind_handler.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/beast/websocket/teardown.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::net {

// Bytes over one TCP connection, plain or through TLS, so that HTTP and WebSocket are compiled once for both.
// Meets Beast's AsyncStream. A deadline, once set, holds for every following operation until it is changed; what runs
// into it fails with beast::error::timeout and the connection is closed.
class stream {
public:
    using executor_type = boost::beast::tcp_stream::executor_type;

    explicit stream(asio::any_io_executor executor) : tcp_{std::move(executor)} {}
    explicit stream(asio::ip::tcp::socket socket) : tcp_{std::move(socket)} {}
    stream(const stream&) = delete;
    stream& operator=(const stream&) = delete;

    executor_type get_executor() { return tcp_.get_executor(); }
    boost::beast::tcp_stream& tcp() { return tcp_; }
    void expires_at(std::chrono::steady_clock::time_point deadline) { tcp_.expires_at(deadline); }
    void expires_after(std::chrono::milliseconds limit) { tcp_.expires_after(limit); }
    void expires_never() { tcp_.expires_never(); }

    // Once TCP is connected: small segments leave at once, and a peer that vanished is noticed within two minutes.
    void tune();

    // TLS as a client: asks for `host` and accepts only a chain to a trust anchor and a certificate for that host.
    // Fails with net_errc::untrusted_peer, net_errc::tls_failed or what broke the connection.
    awaitable<result<>> secure_as_client(asio::ssl::context& tls, std::string host);
    awaitable<result<>> secure_as_server(asio::ssl::context& tls);

    // Drops the connection at once; what is pending fails. With `reset`, by RST instead of FIN.
    void drop(bool reset = false);

    template <class Buffers, class Token>
    auto async_read_some(const Buffers& buffers, Token&& token) {
        auto start = [this](auto handler, const Buffers& into) {
            if (tls_) {
                tls_->async_read_some(into, std::move(handler));
            } else {
                tcp_.async_read_some(into, std::move(handler));
            }
        };
        return asio::async_initiate<Token, void(error_code, std::size_t)>(std::move(start), token, buffers);
    }

    template <class Buffers, class Token>
    auto async_write_some(const Buffers& buffers, Token&& token) {
        auto start = [this](auto handler, const Buffers& from) {
            if (tls_) {
                tls_->async_write_some(from, std::move(handler));
            } else {
                tcp_.async_write_some(from, std::move(handler));
            }
        };
        return asio::async_initiate<Token, void(error_code, std::size_t)>(std::move(start), token, buffers);
    }

private:
    boost::beast::tcp_stream tcp_;
    std::optional<boost::beast::ssl_stream<boost::beast::tcp_stream&>> tls_;
};

// How Beast ends the connection after the close frames were exchanged. Its own way waits for the peer to end TCP (and
// TLS) first, which Slack never does; by then everything has been said.
template <class Handler>
void async_teardown(boost::beast::role_type, stream& connection, Handler&& handler) {
    connection.drop();
    auto done = boost::beast::bind_front_handler(std::forward<Handler>(handler), error_code{});
    asio::post(connection.get_executor(), std::move(done));
}

// Beast's way to cut a connection when one of its own timers fires.
inline void beast_close_socket(stream& connection) {
    connection.drop();
}

}  // namespace hirewise::net
