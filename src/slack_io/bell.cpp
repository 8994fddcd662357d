#include "slack_io/bell.hpp"

namespace hirewise::slack_io {

void bell::ring() {
    for (auto& waiter : waiters_) { waiter.cancel(); }
}

awaitable<void> bell::wait_until(time_point latest) {
    const auto waiter = waiters_.emplace(waiters_.end(), executor_, latest);
    const auto [error] = co_await waiter->async_wait(use_tuple);
    (void)error;  // rung by cancelling
    waiters_.erase(waiter);
}

}  // namespace hirewise::slack_io
