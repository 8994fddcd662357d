#include "async/task_group.hpp"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include "async/pause.hpp"
#include "support/run_to_end.hpp"

namespace hirewise::async {
namespace {

awaitable<void> wait_for_ever(int& ended) {
    co_await pause(std::chrono::hours{1});
    ++ended;
}

class TaskGroup : public testing::Test {
protected:
    asio::io_context context_;
    int bugs_ = 0;
    task_group group_{context_.get_executor(), 3, [this](std::exception_ptr) { ++bugs_; }};

    void run_until_idle() { test::run_to_end(context_, group_.join()); }
};

TEST_F(TaskGroup, RunsWhatItIsGiven) {
    int done = 0;
    const auto task = [](int& counter) -> awaitable<void> {
        ++counter;
        co_return;
    };
    EXPECT_TRUE(group_.spawn(task(done)));
    EXPECT_TRUE(group_.spawn(task(done)));
    run_until_idle();
    EXPECT_EQ(done, 2);
    EXPECT_EQ(group_.size(), 0U);
}

TEST_F(TaskGroup, RefusesTasksOverItsLimit) {
    int ended = 0;
    for (int i = 0; i < 3; ++i) { EXPECT_TRUE(group_.spawn(wait_for_ever(ended))); }
    EXPECT_FALSE(group_.spawn(wait_for_ever(ended)));
    group_.cancel();
    run_until_idle();
    EXPECT_EQ(ended, 3);
}

TEST_F(TaskGroup, CancelEndsEveryTaskAtItsWait) {
    int ended = 0;
    EXPECT_TRUE(group_.spawn(wait_for_ever(ended)));
    EXPECT_TRUE(group_.spawn(wait_for_ever(ended)));
    context_.poll();
    group_.cancel();
    run_until_idle();
    EXPECT_EQ(ended, 2);
    EXPECT_EQ(bugs_, 0);
}

TEST_F(TaskGroup, ReportsAnExceptionAndLivesOn) {
    const auto faulty = []() -> awaitable<void> {
        co_await pause(std::chrono::milliseconds{0});
        throw std::runtime_error{"a bug"};
    };
    EXPECT_TRUE(group_.spawn(faulty()));
    run_until_idle();
    EXPECT_EQ(bugs_, 1);
    EXPECT_TRUE(group_.spawn(pause(std::chrono::milliseconds{0})));
    run_until_idle();
}

TEST_F(TaskGroup, JoinReturnsAtOnceWhenThereIsNothingToWaitFor) {
    run_until_idle();
}

}  // namespace
}  // namespace hirewise::async
