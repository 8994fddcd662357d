#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/thread_pool.hpp>

#include "store/commit_queue.hpp"
#include "store/sqlite_tables.hpp"

namespace hirewise::store {

// Carries calls to the one thread that writes, and their results back. All functions on the executor's thread.
class sqlite_queue {
public:
    template <class T>
    using work = std::function<result<T>(sqlite_tables&)>;

    sqlite_queue(asio::any_io_executor executor, sqlite_tables tables);

    // Runs the work inside a transaction on the writing thread. The result is the work's own if the whole transaction
    // was committed, else the reason why it was not. Fails with store_errc::closed after close().
    template <class T>
    awaitable<result<T>> run(work<T> each) {
        auto make = [each = std::move(each)](auto handler) mutable -> std::unique_ptr<call> {
            return std::make_unique<call_of<T, decltype(handler)>>(std::move(each), std::move(handler));
        };
        return queue_.carry<T>(std::move(make));
    }

    // Waits for the calls made so far, then closes the file.
    awaitable<void> close();

private:
    class call : public waiting_call {
    public:
        virtual error_code run(sqlite_tables& tables) = 0;
    };

    template <class T, class Handler>
    class call_of final : public answered_call<call, T, Handler> {
    public:
        call_of(work<T> each, Handler handler)
            : answered_call<call, T, Handler>{std::move(handler)}, each_{std::move(each)} {}

        error_code run(sqlite_tables& tables) override {
            this->outcome_ = each_(tables);
            return this->outcome_.has_error() ? this->outcome_.error() : error_code{};
        }

    private:
        work<T> each_;
    };

    using batch = commit_queue<call>::batch;

    void start(batch calls);
    static error_code commit(sqlite_tables& tables, const batch& calls);

    asio::any_io_executor executor_;
    std::optional<sqlite_tables> tables_;  // only touched on the thread once it is running
    commit_queue<call> queue_;
    asio::thread_pool thread_{1};  // last: joined before what it uses goes
};

}  // namespace hirewise::store
