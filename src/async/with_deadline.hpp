#pragma once

#include <chrono>
#include <exception>
#include <utility>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/deferred.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/experimental/parallel_group.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::async {

// Runs `work` and cancels it when it takes longer than `limit`; then the outcome is asio::error::timed_out.
// The work must not consume anything that would be lost when it is cancelled (see ARCHITECTURE, coroutine rules).
template <class T>
awaitable<result<T>> with_deadline(std::chrono::milliseconds limit, awaitable<result<T>> work) {
    auto executor = co_await asio::this_coro::executor;
    asio::steady_timer timer{executor, limit};
    auto race = asio::experimental::make_parallel_group(asio::co_spawn(executor, std::move(work), asio::deferred),
                                                        timer.async_wait(asio::deferred));
    auto [order, thrown, value, timer_error] =
        co_await race.async_wait(asio::experimental::wait_for_one{}, asio::use_awaitable);
    if (order[0] == 1 && !timer_error) { co_return error_code{asio::error::timed_out}; }
    if (thrown) { std::rethrow_exception(thrown); }
    co_return std::move(value);
}

}  // namespace hirewise::async
