#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include "async/asio.hpp"
#include "async/task_group.hpp"

namespace hirewise::net {

// A forward proxy for tests: whatever host it is asked for, it connects to that port on loopback.
class connect_proxy {
public:
    explicit connect_proxy(asio::io_context& context);

    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
    const std::vector<std::string>& heads() const { return heads_; }

    // If not empty, the only value of Proxy-Authorization that is let through; others get 407.
    std::string wanted_authorization;
    // If not empty, sent instead of an answer of its own.
    std::string scripted_answer;

    awaitable<void> run();

private:
    awaitable<void> serve(asio::ip::tcp::socket client);

    asio::ip::tcp::acceptor acceptor_;
    std::vector<std::string> heads_;
    async::task_group tunnels_;
};

}  // namespace hirewise::net
