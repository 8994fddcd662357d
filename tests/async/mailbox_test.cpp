#include "async/mailbox.hpp"

#include <memory>

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "async/with_deadline.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::async {
namespace {

using namespace std::chrono_literals;

TEST(Mailbox, GivesItemsInTheOrderOfPushing) {
    asio::io_context context;
    mailbox<int> box{context.get_executor(), 10};
    EXPECT_TRUE(box.push(1));
    EXPECT_TRUE(box.push(2));
    EXPECT_EQ(box.try_pop(), 1);
    EXPECT_EQ(box.try_pop(), 2);
    EXPECT_EQ(box.try_pop(), std::nullopt);
}

TEST(Mailbox, RefusesItemsOverItsBoundAndLeavesThemWhole) {
    asio::io_context context;
    mailbox<std::unique_ptr<int>> box{context.get_executor(), 1};
    EXPECT_TRUE(box.push(std::make_unique<int>(1)));
    auto second = std::make_unique<int>(2);
    EXPECT_FALSE(box.push(std::move(second)));
    ASSERT_TRUE(second);
    EXPECT_EQ(*second, 2);
}

TEST(Mailbox, WakesAWaiterWhenAnItemComes) {
    asio::io_context context;
    mailbox<int> box{context.get_executor(), 10};
    asio::post(context, [&] { EXPECT_TRUE(box.push(7)); });
    test::run_to_end(context, box.wait_until_filled());
    EXPECT_EQ(box.try_pop(), 7);
}

TEST(Mailbox, WakesAWaiterWhenItIsClosed) {
    asio::io_context context;
    mailbox<int> box{context.get_executor(), 10};
    asio::post(context, [&] { box.close(); });
    test::run_to_end(context, box.wait_until_filled());
    EXPECT_TRUE(box.closed());
    EXPECT_FALSE(box.push(1));
}

TEST(Mailbox, LosesNothingWhenAWaitRunsOutOfTime) {
    asio::io_context context;
    mailbox<int> box{context.get_executor(), 10};
    const auto wait = [](mailbox<int>& from) -> awaitable<result<int>> {
        co_await from.wait_until_filled();
        co_return from.try_pop().value();
    };
    const auto timed_out = test::run_to_end(context, with_deadline(1ms, wait(box)));
    ASSERT_FALSE(timed_out);
    EXPECT_TRUE(box.push(5));
    EXPECT_EQ(test::run_to_end(context, with_deadline(10s, wait(box))).value(), 5);
}

}  // namespace
}  // namespace hirewise::async
