#pragma once

#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <limits>
#include <string>
#include <unordered_map>
#include <utility>

#include "async/task_group.hpp"

namespace hirewise::app {

// Works through items: one after the other within a lane, lanes beside each other. A lane costs nothing while it has
// no work. All functions on the executor's thread. join() before it is destroyed.
template <class T>
class lanes {
public:
    using work = std::function<awaitable<void>(T)>;

    // `on_exception` hears of exceptions of `each`: they are bugs, and the lane goes on with its next item.
    lanes(asio::any_io_executor executor, work each, async::task_group::report on_exception)
        : each_{std::move(each)},
          on_exception_{on_exception},
          busy_{std::move(executor), std::numeric_limits<std::size_t>::max(), std::move(on_exception)} {}

    // Items given after cancel() are dropped.
    void push(const std::string& lane, T item) {
        if (cancelled_) { return; }
        ++waiting_;
        auto [place, is_new] = queues_.try_emplace(lane);
        place->second.push_back(std::move(item));
        if (is_new) { (void)busy_.spawn(run(lane)); }  // the group has no limit that could refuse
    }

    // Items that are not finished.
    std::size_t waiting() const { return waiting_; }

    // Those of one lane that are not begun.
    std::size_t waiting(const std::string& lane) const {
        const auto found = queues_.find(lane);
        return found == queues_.end() ? 0 : found->second.size();
    }

    // Returns when every item is finished, or, after cancel(), when the running ones have ended.
    awaitable<void> join() { return busy_.join(); }

    // Starts no further item and ends the running ones at their next wait.
    void cancel() {
        cancelled_ = true;
        busy_.cancel();
    }

private:
    awaitable<void> run(std::string lane) {
        auto& queue = queues_.at(lane);  // stays where it is while others come and go
        while (!queue.empty() && !cancelled_) {
            T item = std::move(queue.front());
            queue.pop_front();
            std::exception_ptr thrown;
            try {
                co_await each_(std::move(item));
            } catch (...) { thrown = std::current_exception(); }
            --waiting_;
            if (thrown && !cancelled_) { on_exception_(thrown); }
        }
        waiting_ -= queue.size();
        queues_.erase(lane);
    }

    work each_;
    async::task_group::report on_exception_;
    std::unordered_map<std::string, std::deque<T>> queues_;
    std::size_t waiting_ = 0;
    bool cancelled_ = false;
    async::task_group busy_;
};

}  // namespace hirewise::app
