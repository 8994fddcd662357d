#pragma once

#include <cstddef>
#include <exception>
#include <functional>
#include <list>

#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"

namespace hirewise::async {

// The owner of concurrency: the only place that starts a coroutine without awaiting it.
// All functions on the executor's thread. Must outlive its tasks: cancel() and join() before it is destroyed.
class task_group {
public:
    using report = std::function<void(std::exception_ptr)>;

    // `on_exception` hears of exceptions that end a task: they are bugs, and the group lives on.
    task_group(asio::any_io_executor executor, std::size_t limit, report on_exception);
    task_group(const task_group&) = delete;
    task_group& operator=(const task_group&) = delete;
    ~task_group();

    // Starts the task at once. False if the group is full: the task is then dropped unstarted.
    [[nodiscard]] bool spawn(awaitable<void> task);

    // Asks every running task to end at its next wait. To be called from a coroutine of the executor's context.
    void cancel();

    // Returns when no task is left.
    awaitable<void> join();

    std::size_t size() const { return stops_.size(); }

private:
    asio::any_io_executor executor_;
    std::size_t limit_;
    report on_exception_;
    std::list<asio::cancellation_signal> stops_;
    asio::steady_timer idle_;
};

}  // namespace hirewise::async
