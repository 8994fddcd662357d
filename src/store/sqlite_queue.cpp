#include "store/sqlite_queue.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include "async/run_on.hpp"

namespace hirewise::store {

sqlite_queue::sqlite_queue(asio::any_io_executor executor, sqlite_tables tables)
    : executor_{std::move(executor)}, tables_{std::move(tables)}, queue_{executor_, [this](batch calls) {
                                                                             start(std::move(calls));
                                                                         }} {}

void sqlite_queue::start(batch calls) {
    auto on_thread = [this, calls = std::move(calls), guard = asio::make_work_guard(executor_)]() mutable {
        if (const auto failed = commit(*tables_, calls)) {
            for (auto& each : calls) { each->fail(failed); }
        }
        auto back_home = [this, ended = std::move(calls)]() mutable { queue_.done(std::move(ended)); };
        asio::post(guard.get_executor(), std::move(back_home));
    };
    asio::post(thread_, std::move(on_thread));
}

error_code sqlite_queue::commit(sqlite_tables& tables, const batch& calls) {
    if (const auto error = tables.begin()) { return error; }
    for (const auto& each : calls) {
        if (const auto error = each->run(tables)) {
            tables.roll_back();
            return error;
        }
    }
    return tables.commit();
}

awaitable<void> sqlite_queue::close() {
    co_await queue_.close();
    auto close_file = [this] { tables_.reset(); };
    co_await async::run_on(thread_.get_executor(), std::move(close_file));
}

}  // namespace hirewise::store
