#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>

#include "async/asio.hpp"
#include "store/sqlite_tables.hpp"

namespace hirewise::store {

// Carries calls to the one thread that writes and their results back (group commit): what has gathered while a
// transaction was running makes up the next one, and results are given out only after its commit.
// All functions on the executor's thread.
class commit_queue {
public:
    commit_queue(asio::any_io_executor executor, sqlite_tables tables);

    // Runs the work inside a transaction on the writing thread. The result is the work's own if the whole transaction
    // was committed, else the reason why it was not. It cannot be cancelled. Fails with store_errc::closed after
    // close().
    template <class T>
    awaitable<result<T>> run(std::function<result<T>(sqlite_tables&)> work);

    // Waits for the calls made so far, then closes the file.
    awaitable<void> close();

private:
    class call {
    public:
        virtual ~call() = default;
        virtual error_code run(sqlite_tables& tables) = 0;
        virtual void finish(error_code failed) = 0;
    };
    template <class T, class Handler>
    class call_of;

    using batch = std::vector<std::unique_ptr<call>>;

    void push(std::unique_ptr<call> waiting);
    void start();
    void finish(error_code failed, batch done);
    static error_code commit(sqlite_tables& tables, const batch& calls);

    asio::any_io_executor executor_;
    std::optional<sqlite_tables> tables_;  // only touched on the thread once it is running
    batch waiting_;
    bool busy_ = false;
    bool closed_ = false;
    asio::steady_timer idle_;
    asio::thread_pool thread_{1};  // last: joined before what it uses goes
};

template <class T, class Handler>
class commit_queue::call_of final : public call {
public:
    call_of(std::function<result<T>(sqlite_tables&)> work, Handler handler)
        : work_{std::move(work)}, handler_{std::move(handler)} {}

    error_code run(sqlite_tables& tables) override {
        outcome_ = work_(tables);
        return outcome_.has_error() ? outcome_.error() : error_code{};
    }

    void finish(error_code failed) override {
        auto outcome = failed ? result<T>{failed} : std::move(outcome_);
        std::move(handler_)(std::move(outcome));
    }

private:
    std::function<result<T>(sqlite_tables&)> work_;
    Handler handler_;
    result<T> outcome_;
};

template <class T>
awaitable<result<T>> commit_queue::run(std::function<result<T>(sqlite_tables&)> work) {
    if (closed_) { co_return error_code{store_errc::closed}; }
    auto enqueue = [this, task = std::move(work)](auto handler) mutable {
        push(std::make_unique<call_of<T, decltype(handler)>>(std::move(task), std::move(handler)));
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(result<T>)>(std::move(enqueue),
                                                                                            asio::use_awaitable);
}

}  // namespace hirewise::store
