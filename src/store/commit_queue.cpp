#include "store/commit_queue.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include "async/run_on.hpp"

namespace hirewise::store {

commit_queue::commit_queue(asio::any_io_executor executor, sqlite_tables tables)
    : executor_{executor}, tables_{std::move(tables)}, idle_{executor, asio::steady_timer::time_point::max()} {}

void commit_queue::push(std::unique_ptr<call> waiting) {
    waiting_.push_back(std::move(waiting));
    if (!busy_) { start(); }
}

void commit_queue::start() {
    busy_ = true;
    auto on_thread = [this, calls = std::exchange(waiting_, {}), guard = asio::make_work_guard(executor_)]() mutable {
        const auto failed = commit(*tables_, calls);
        auto back_home = [this, failed, done = std::move(calls)]() mutable { finish(failed, std::move(done)); };
        asio::post(guard.get_executor(), std::move(back_home));
    };
    asio::post(thread_, std::move(on_thread));
}

error_code commit_queue::commit(sqlite_tables& tables, const batch& calls) {
    if (const auto error = tables.begin()) { return error; }
    for (const auto& waiting : calls) {
        if (const auto error = waiting->run(tables)) {
            tables.roll_back();
            return error;
        }
    }
    return tables.commit();
}

void commit_queue::finish(error_code failed, batch done) {
    busy_ = false;
    if (!waiting_.empty()) {
        start();
    } else {
        idle_.cancel();
    }
    // Last, since a resumed caller may do anything, even let go of this queue.
    for (auto& answered : done) { answered->finish(failed); }
}

awaitable<void> commit_queue::close() {
    closed_ = true;
    while (busy_) {
        const auto [error] = co_await idle_.async_wait(use_tuple);
        (void)error;  // woken by cancelling the timer
    }
    auto close_file = [this] { tables_.reset(); };
    co_await async::run_on(thread_.get_executor(), std::move(close_file));
}

}  // namespace hirewise::store
