#pragma once

#include <chrono>
#include <functional>
#include <list>

#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"

namespace hirewise::workspace {

// Wakes those who wait for something to become true. On one thread.
class change_bell {
public:
    explicit change_bell(asio::any_io_executor executor)
        : executor_{std::move(executor)}, empty_{executor_, asio::steady_timer::time_point::max()} {}

    // Everybody who waits looks again.
    void ring();

    // Returns when `reached` holds; it is asked at once and after every ring. Fails with timed_out, and with
    // operation_aborted once the bell is closed.
    awaitable<result<>> wait_until(std::function<bool()> reached, std::chrono::milliseconds limit);

    // Sends everybody away and waits until they are gone: nobody may hold a place when the bell is destroyed.
    awaitable<void> close();

private:
    asio::any_io_executor executor_;
    std::list<asio::steady_timer> waiting_;
    asio::steady_timer empty_;  // cancelled when the last place was given up
    bool closed_ = false;
};

}  // namespace hirewise::workspace
