#pragma once

#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

#include "async/task_group.hpp"

namespace hirewise::app {

// How work ended: a value, an exception, or neither within its time.
template <class T>
struct ending {
    std::optional<T> value;
    std::exception_ptr thrown;

    bool is_late() const { return !value && !thrown; }
};

namespace detail {

template <class T>
struct race {
    explicit race(asio::any_io_executor executor) : bell{std::move(executor)} {}
    ending<T> end;
    bool over = false;
    asio::steady_timer bell;  // rung by cancelling it
};

template <class T>
awaitable<void> run_into(std::shared_ptr<race<T>> shared, awaitable<T> work) {
    try {
        shared->end.value = co_await std::move(work);
    } catch (...) { shared->end.thrown = std::current_exception(); }
    shared->over = true;
    shared->bell.cancel();
}

}  // namespace detail

// Awaits the work for so long. Work that is late goes on in the group, and what comes of it is dropped: unlike with
// async::with_deadline, whatever the work does, and even if it cannot be cancelled, this returns in time.
template <class T>
awaitable<ending<T>> settle_within(async::task_group& group, std::chrono::milliseconds limit, awaitable<T> work) {
    auto executor = co_await asio::this_coro::executor;
    const auto shared = std::make_shared<detail::race<T>>(executor);
    shared->bell.expires_after(limit);
    if (!group.spawn(detail::run_into<T>(shared, std::move(work)))) { co_return ending<T>{}; }
    if (!shared->over) {
        const auto [error] = co_await shared->bell.async_wait(use_tuple);
        if (error && !shared->over) { throw boost::system::system_error{error}; }  // the waiting itself was cancelled
    }
    co_return std::exchange(shared->end, {});
}

}  // namespace hirewise::app
