#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <utility>

#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"

namespace hirewise::async {

// A bounded queue between coroutines of one thread. Waiting and taking are two steps on purpose: a wait can be
// cancelled without losing an item.
template <class T>
class mailbox {
public:
    mailbox(const asio::any_io_executor& executor, std::size_t limit)
        : bell_{executor, asio::steady_timer::time_point::max()}, limit_{limit} {}

    // False if the mailbox is full or closed; the item is then untouched.
    bool push(T&& item) {
        if (closed_ || items_.size() >= limit_) { return false; }
        items_.push_back(std::move(item));
        bell_.cancel();
        return true;
    }

    std::optional<T> try_pop() {
        if (items_.empty()) { return std::nullopt; }
        std::optional<T> front{std::move(items_.front())};
        items_.pop_front();
        return front;
    }

    // Returns when there is an item or the mailbox is closed.
    awaitable<void> wait_until_filled() {
        while (items_.empty() && !closed_) {
            const auto [error] = co_await bell_.async_wait(use_tuple);
            (void)error;  // the bell is rung by cancelling it
        }
    }

    // Wakes every waiter; nothing more can be pushed, what is inside can still be taken.
    void close() {
        closed_ = true;
        bell_.cancel();
    }

    bool closed() const { return closed_; }
    std::size_t size() const { return items_.size(); }

private:
    std::deque<T> items_;
    asio::steady_timer bell_;
    std::size_t limit_;
    bool closed_ = false;
};

}  // namespace hirewise::async
