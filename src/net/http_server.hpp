#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

#include "async/asio.hpp"
#include "base/log.hpp"
#include "base/result.hpp"
#include "net/http.hpp"
#include "net/web_socket.hpp"

namespace hirewise::net {

// What a server does with what arrives. Both run on the server's executor, many at a time.
struct http_service {
    // Answers a plain request. A response with status 0 is not sent: the connection is dropped instead.
    std::function<awaitable<http_response>(http_request)> answer;
    // Decides before the upgrade: the status to refuse with, or 101 to accept; 0 never answers, so that the client
    // waits until it gives up. Absent: 404 for all.
    std::function<int(const http_request&)> admit_web_socket;
    // Owns an accepted WebSocket until it returns.
    std::function<awaitable<void>(http_request, std::unique_ptr<web_socket>)> serve_web_socket;
};

struct http_server_options {
    std::uint16_t port = 0;                                    // on 127.0.0.1; 0: the system chooses
    std::shared_ptr<boost::asio::ssl::context> tls = nullptr;  // absent: plain HTTP
    std::chrono::milliseconds idle_timeout{120'000};  // for the next request to be there, and for an answer to be taken
    std::size_t body_limit = std::size_t{2} << 20U;   // bytes of one request
    std::size_t connection_limit = 512;
};

// An HTTP/1.1 and WebSocket server on the loopback interface. stop() before it is destroyed.
class http_server {
public:
    virtual ~http_server() = default;
    virtual std::uint16_t port() const = 0;
    // Ends all connections, cancels their tasks and waits for them.
    virtual awaitable<void> stop() = 0;
};

// Listens at once. Fails with the system's error, for instance address_in_use.
result<std::unique_ptr<http_server>> listen_on_loopback(asio::any_io_executor executor, http_service service,
                                                        http_server_options options, logger log);

}  // namespace hirewise::net
