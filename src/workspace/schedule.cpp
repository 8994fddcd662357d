#include "workspace/schedule.hpp"

#include <utility>

namespace hirewise::workspace {

void schedule::after(std::chrono::milliseconds wait, std::function<void()> work) {
    if (stopped_) { return; }
    const auto entry = due_.emplace(std::chrono::steady_clock::now() + wait, std::move(work));
    if (entry == due_.begin()) { alarm_.cancel(); }
}

awaitable<void> schedule::run() {
    while (!stopped_) {
        alarm_.expires_at(due_.empty() ? time_point::max() : due_.begin()->first);
        const auto [error] = co_await alarm_.async_wait(use_tuple);
        (void)error;  // woken early by something nearer, or by stop()
        do_what_is_due();
    }
}

void schedule::do_what_is_due() {
    const auto now = std::chrono::steady_clock::now();
    while (!stopped_ && !due_.empty() && due_.begin()->first <= now) {
        const auto work = std::move(due_.begin()->second);
        due_.erase(due_.begin());
        work();
    }
}

void schedule::stop() {
    stopped_ = true;
    due_.clear();
    alarm_.cancel();
}

}  // namespace hirewise::workspace
