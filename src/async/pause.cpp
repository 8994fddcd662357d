#include "async/pause.hpp"

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>

namespace hirewise::async {

awaitable<void> pause(std::chrono::milliseconds length) {
    const auto executor = co_await asio::this_coro::executor;
    asio::steady_timer timer{executor, length};
    const auto [error] = co_await timer.async_wait(use_tuple);
    (void)error;  // after a cancellation the caller's next wait throws
}

}  // namespace hirewise::async
