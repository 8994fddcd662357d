#include "async/task_group.hpp"

#include <cassert>
#include <utility>

#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>

namespace hirewise::async {

task_group::task_group(asio::any_io_executor executor, std::size_t limit, report on_exception)
    : executor_{executor},
      limit_{limit},
      on_exception_{std::move(on_exception)},
      idle_{executor, asio::steady_timer::time_point::max()} {}

task_group::~task_group() {
    assert(stops_.empty());
}

bool task_group::spawn(awaitable<void> task) {
    if (stops_.size() >= limit_) { return false; }
    const auto stop = stops_.emplace(stops_.end());
    auto done = [this, stop](std::exception_ptr thrown) {
        stops_.erase(stop);
        if (thrown) { on_exception_(thrown); }
        if (stops_.empty()) { idle_.cancel(); }
    };
    asio::co_spawn(executor_, std::move(task), asio::bind_cancellation_slot(stop->slot(), std::move(done)));
    return true;
}

void task_group::cancel() {
    // A task may end inside emit() and take its signal with it, so the list is walked by a copy of the iterators.
    for (auto stop = stops_.begin(); stop != stops_.end();) {
        auto& signal = *stop++;
        signal.emit(asio::cancellation_type::terminal);
    }
}

awaitable<void> task_group::join() {
    while (!stops_.empty()) {
        const auto [error] = co_await idle_.async_wait(use_tuple);
        (void)error;  // woken by cancelling the timer
    }
}

}  // namespace hirewise::async
