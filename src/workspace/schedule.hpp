#pragma once

#include <chrono>
#include <functional>
#include <map>

#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"

namespace hirewise::workspace {

// Things to be done later, in order of time, by one task. On one thread.
class schedule {
public:
    explicit schedule(const asio::any_io_executor& executor) : alarm_{executor} {}

    // Calls `work` from run() when the time has come; never from within this call.
    void after(std::chrono::milliseconds wait, std::function<void()> work);

    // Runs until stop().
    awaitable<void> run();

    // What is still to be done is dropped.
    void stop();

private:
    using time_point = std::chrono::steady_clock::time_point;

    void do_what_is_due();

    std::multimap<time_point, std::function<void()>> due_;
    asio::steady_timer alarm_;
    bool stopped_ = false;
};

}  // namespace hirewise::workspace
