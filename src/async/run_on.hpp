#pragma once

#include <type_traits>
#include <utility>

#include <boost/asio/co_spawn.hpp>

#include "async/asio.hpp"

namespace hirewise::async {

// Runs a blocking function on a pool; the result arrives on the caller's executor. The function may hold only values
// and pointers to immutable things.
template <class F, class R = std::invoke_result_t<F&>>
awaitable<R> run_on(asio::any_io_executor pool, F work) {
    auto job = [w = std::move(work)]() mutable -> awaitable<R> { co_return w(); };
    co_return co_await asio::co_spawn(pool, std::move(job), asio::use_awaitable);
}

}  // namespace hirewise::async
