#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <boost/asio/ssl/context.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "net/proxy.hpp"
#include "net/stream.hpp"
#include "net/web_address.hpp"

namespace hirewise::net {

// What is needed to reach a server: the way there and whom to trust.
struct dialer {
    asio::any_io_executor executor;
    std::shared_ptr<asio::ssl::context> tls;
    proxy_rules proxies;
};

// Opens a connection up to the point where the first byte of HTTP can be written: resolves the name, connects, asks
// the proxy, agrees on TLS. The deadline holds for all of it, and stays set on the stream.
awaitable<result<std::unique_ptr<stream>>> dial(dialer from, web_address to,
                                                std::chrono::steady_clock::time_point deadline);

// "host" or "host:port" if the port is not the scheme's own: the value of a Host header.
std::string host_header(const web_address& address);

}  // namespace hirewise::net
