#pragma once

#include <chrono>
#include <list>

#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"

namespace hirewise::slack_io {

// Wakes the coroutines of one thread that wait for something to change. It holds no news itself: look first, wait
// while there is nothing to do, look again. Must outlive its waiters.
class bell {
public:
    using time_point = std::chrono::steady_clock::time_point;

    explicit bell(asio::any_io_executor executor) : executor_{std::move(executor)} {}
    bell(const bell&) = delete;
    bell& operator=(const bell&) = delete;

    // Wakes every waiter.
    void ring();

    // Returns when it rings, at the latest then, or when the task is cancelled.
    awaitable<void> wait_until(time_point latest);
    awaitable<void> wait() { return wait_until(time_point::max()); }

private:
    asio::any_io_executor executor_;
    std::list<asio::steady_timer> waiters_;
};

}  // namespace hirewise::slack_io
