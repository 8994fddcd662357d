#pragma once

#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include <boost/asio/async_result.hpp>
#include <boost/asio/steady_timer.hpp>

#include "async/asio.hpp"
#include "base/result.hpp"
#include "store/store.hpp"

namespace hirewise::store {

// A call that waits for its transaction.
class waiting_call {
public:
    virtual ~waiting_call() = default;

    // Its transaction was not committed; the first reason stands.
    void fail(error_code reason) {
        if (!failed_) { failed_ = reason; }
    }

    // Gives its outcome to whoever waits for it.
    virtual void finish() = 0;

protected:
    error_code failed_;
};

// What every kind of call has in common: a place for the outcome, and who waits for it.
template <class Call, class T, class Handler>
class answered_call : public Call {
public:
    explicit answered_call(Handler handler) : handler_{std::move(handler)} {}

    void finish() override {
        auto outcome = this->failed_ ? result<T>{this->failed_} : std::move(outcome_);
        std::move(handler_)(std::move(outcome));
    }

protected:
    result<T> outcome_;

private:
    Handler handler_;
};

// Group commit: what has gathered while a transaction was running makes up the next one, and results are given out
// only after its commit. How a batch is run is its owner's: in a thread, or on the loop.
// All functions on the executor's thread.
template <class Call>
class commit_queue {
public:
    using batch = std::vector<std::unique_ptr<Call>>;
    using runner = std::function<void(batch)>;  // begins a transaction, whose end is done()

    commit_queue(const asio::any_io_executor& executor, runner run)
        : run_{std::move(run)}, idle_{executor, asio::steady_timer::time_point::max()} {}

    // Waits for the call that `make` builds around a handler. It cannot be cancelled: a transaction is bounded in time.
    // Fails with store_errc::closed after close().
    template <class T, class Make>
    awaitable<result<T>> carry(Make make) {
        if (closed_) { co_return error_code{store_errc::closed}; }
        auto enqueue = [this, make = std::move(make)](auto handler) mutable { push(make(std::move(handler))); };
        co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(result<T>)>(std::move(enqueue),
                                                                                                asio::use_awaitable);
    }

    // To be called when the transaction of this batch has ended, one way or the other.
    void done(batch ended) {
        busy_ = false;
        if (!waiting_.empty()) {
            start();
        } else {
            idle_.cancel();
        }
        // Last, since a resumed caller may do anything, even let go of this queue.
        for (auto& call : ended) { call->finish(); }
    }

    // Takes no further calls, and waits for those made so far.
    awaitable<void> close() {
        closed_ = true;
        while (busy_) {
            const auto [error] = co_await idle_.async_wait(use_tuple);
            (void)error;  // woken by cancelling the timer
        }
    }

private:
    void push(std::unique_ptr<Call> call) {
        waiting_.push_back(std::move(call));
        if (!busy_) { start(); }
    }

    void start() {
        busy_ = true;
        run_(std::exchange(waiting_, {}));
    }

    runner run_;
    batch waiting_;
    bool busy_ = false;
    bool closed_ = false;
    asio::steady_timer idle_;
};

}  // namespace hirewise::store
