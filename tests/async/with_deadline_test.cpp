#include "async/with_deadline.hpp"

#include <stdexcept>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "async/pause.hpp"
#include "base/failure.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::async {
namespace {

using namespace std::chrono_literals;

awaitable<result<int>> give(int value) {
    co_return value;
}

awaitable<result<int>> never() {
    co_await pause(std::chrono::hours{1});
    co_return 0;
}

awaitable<result<int>> throws() {
    co_await pause(0ms);
    throw std::runtime_error{"a bug"};
}

TEST(WithDeadline, ReturnsWhatCameInTime) {
    asio::io_context context;
    EXPECT_EQ(test::run_to_end(context, with_deadline(10s, give(3))).value(), 3);
}

TEST(WithDeadline, EndsWorkThatTakesTooLong) {
    asio::io_context context;
    const auto outcome = test::run_to_end(context, with_deadline(1ms, never()));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), asio::error::timed_out);
    EXPECT_TRUE(outcome.error() == failure::transient);
}

TEST(WithDeadline, PassesAFailureOnAsItIs) {
    asio::io_context context;
    const auto fails = []() -> awaitable<result<int>> { co_return error_code{asio::error::connection_reset}; };
    const auto outcome = test::run_to_end(context, with_deadline(10s, fails()));
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error(), asio::error::connection_reset);
}

TEST(WithDeadline, LetsExceptionsThrough) {
    asio::io_context context;
    EXPECT_THROW(static_cast<void>(test::run_to_end(context, with_deadline(10s, throws()))), std::runtime_error);
}

}  // namespace
}  // namespace hirewise::async
