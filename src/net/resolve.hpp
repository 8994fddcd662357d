#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include <boost/asio/ip/tcp.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::net {

// The addresses of a host, at least one. Literal addresses need no look-up, nor does localhost, which is this
// machine whatever a name server says (RFC 6761, 6.3). Fails with net_errc::name_not_found or asio::error::timed_out.
awaitable<result<std::vector<asio::ip::tcp::endpoint>>> resolve(asio::any_io_executor executor, std::string host,
                                                                std::uint16_t port,
                                                                std::chrono::steady_clock::time_point deadline);

}  // namespace hirewise::net
