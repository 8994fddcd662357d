#include "async/run_on.hpp"

#include <stdexcept>
#include <thread>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/asio/thread_pool.hpp>

#include "support/run_to_end.hpp"

namespace hirewise::async {
namespace {

TEST(RunOn, WorksOnThePoolAndReturnsOnTheCallersThread) {
    asio::io_context context;
    asio::thread_pool pool{1};
    std::thread::id after;
    const auto call = [&]() -> awaitable<std::thread::id> {
        auto work = [] { return std::this_thread::get_id(); };
        const auto worked_on = co_await run_on(pool.get_executor(), std::move(work));
        after = std::this_thread::get_id();
        co_return worked_on;
    };
    const auto worked_on = test::run_to_end(context, call());
    EXPECT_NE(worked_on, std::this_thread::get_id());
    EXPECT_EQ(after, std::this_thread::get_id());
    pool.join();
}

TEST(RunOn, BringsExceptionsBack) {
    asio::io_context context;
    asio::thread_pool pool{1};
    auto work = []() -> int { throw std::runtime_error{"a bug"}; };
    EXPECT_THROW(test::run_to_end(context, run_on(pool.get_executor(), std::move(work))), std::runtime_error);
    pool.join();
}

}  // namespace
}  // namespace hirewise::async
