#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace hirewise {

namespace asio = boost::asio;

using asio::awaitable;

// Errors of Asio's operations arrive as values: `const auto [error, n] = co_await socket.async_read_some(b,
// use_tuple);`
inline constexpr auto use_tuple = asio::as_tuple(asio::use_awaitable);

}  // namespace hirewise
