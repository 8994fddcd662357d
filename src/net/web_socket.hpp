#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "net/proxy.hpp"
#include "net/web_address.hpp"

namespace boost::asio::ssl {
class context;
}

namespace hirewise::net {

// One WebSocket connection, client or server side, TLS or plain. Owned by one task; all calls on its executor.
// One read and one write or ping may be pending at a time. Pings of the peer are answered while a read is pending.
class web_socket {
public:
    virtual ~web_socket() = default;

    // The next whole text or binary message. Fails with net_errc::closed when the peer closed it, with
    // net_errc::message_too_big over the limit, with asio::error::operation_aborted after an own close or abort, or
    // with the socket's error. After a failure the connection is of no more use.
    virtual awaitable<result<std::string>> read() = 0;

    // Sends one text message as one unfragmented frame.
    virtual awaitable<result<>> write(std::string text) = 0;

    virtual awaitable<result<>> ping() = 0;

    // Sends a close frame, waits at most `limit` for the peer's, then closes the TCP connection in any case.
    virtual awaitable<void> close(std::chrono::milliseconds limit) = 0;

    // Drops the TCP connection at once; a pending read fails. With `reset`, by RST instead of FIN.
    virtual void abort(bool reset = false) = 0;

    // When the last frame of any kind (ping and pong too) came in.
    virtual std::chrono::steady_clock::time_point last_heard() const = 0;
};

struct web_socket_options {
    std::chrono::milliseconds connect_timeout{10'000};  // resolve, TCP, proxy, TLS and upgrade together
    std::size_t message_limit = std::size_t{4} << 20U;  // bytes
};

// Opens client connections. A seam: tests and the HTTP mode put something else behind it.
// Fails as http_client does, and with net_errc::upgrade_refused.
class web_socket_connector {
public:
    virtual ~web_socket_connector() = default;
    virtual awaitable<result<std::unique_ptr<web_socket>>> connect(web_address address) = 0;
};

std::unique_ptr<web_socket_connector> make_web_socket_connector(asio::any_io_executor executor,
                                                                std::shared_ptr<boost::asio::ssl::context> tls,
                                                                proxy_rules proxies, web_socket_options options = {});

}  // namespace hirewise::net
