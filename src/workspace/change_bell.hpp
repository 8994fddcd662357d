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
    explicit change_bell(asio::any_io_executor executor) : executor_{std::move(executor)} {}

    // Everybody who waits looks again.
    void ring();

    // Returns when `reached` holds; it is asked at once and after every ring. Fails with timed_out.
    awaitable<result<>> wait_until(std::function<bool()> reached, std::chrono::milliseconds limit);

private:
    asio::any_io_executor executor_;
    std::list<asio::steady_timer> waiting_;
};

}  // namespace hirewise::workspace
