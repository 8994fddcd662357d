#include "app/lanes.hpp"

#include <stdexcept>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include "support/run_to_end.hpp"

namespace hirewise::app {
namespace {

class Lanes : public testing::Test {
protected:
    ~Lanes() override { finish(); }

    awaitable<void> work(std::string item) {
        begun_.push_back(item);
        if (item == "held") {
            const auto [error] = co_await never_.async_wait(use_tuple);
            (void)error;
        }
        co_await asio::post(asio::use_awaitable);
        if (item == "thrown") { throw std::runtime_error{"a bug"}; }
        done_.push_back(item);
    }

    void finish() {
        lanes_.cancel();
        test::run_to_end(context_, lanes_.join());
    }

    using texts = std::vector<std::string>;

    asio::io_context context_;
    asio::steady_timer never_{context_, asio::steady_timer::time_point::max()};
    texts begun_;
    texts done_;
    int exceptions_ = 0;
    lanes<std::string> lanes_{context_.get_executor(), [this](std::string item) { return work(std::move(item)); },
                              [this](const std::exception_ptr&) { ++exceptions_; }};
};

TEST_F(Lanes, KeepTheOrderWithinALane) {
    lanes_.push("C1", "one");
    lanes_.push("C1", "two");
    lanes_.push("C1", "three");
    test::run_to_end(context_, lanes_.join());
    EXPECT_EQ(done_, (texts{"one", "two", "three"}));
}

TEST_F(Lanes, DoNotWaitForEachOther) {
    lanes_.push("C1", "held");
    lanes_.push("C1", "behind it");
    lanes_.push("C2", "free");
    context_.run_one();
    context_.poll();
    EXPECT_EQ(done_, texts{"free"});
}

TEST_F(Lanes, CountWhatIsNotFinished) {
    lanes_.push("C1", "one");
    lanes_.push("C1", "two");
    EXPECT_EQ(lanes_.waiting(), 2U);
    test::run_to_end(context_, lanes_.join());
    EXPECT_EQ(lanes_.waiting(), 0U);
}

TEST_F(Lanes, TakeWorkAgainAfterTheyWereEmpty) {
    lanes_.push("C1", "one");
    test::run_to_end(context_, lanes_.join());
    lanes_.push("C1", "two");
    test::run_to_end(context_, lanes_.join());
    EXPECT_EQ(done_, (texts{"one", "two"}));
}

TEST_F(Lanes, GoOnAfterAnException) {
    lanes_.push("C1", "thrown");
    lanes_.push("C1", "two");
    test::run_to_end(context_, lanes_.join());
    EXPECT_EQ(exceptions_, 1);
    EXPECT_EQ(done_, texts{"two"});
}

TEST_F(Lanes, BeginNothingAfterTheyWereCancelled) {
    lanes_.push("C1", "held");
    lanes_.push("C1", "behind it");
    context_.poll();
    finish();
    lanes_.push("C2", "late");
    context_.poll();
    EXPECT_EQ(begun_, texts{"held"});
    EXPECT_EQ(lanes_.waiting(), 0U);
    EXPECT_EQ(exceptions_, 0);
}

}  // namespace
}  // namespace hirewise::app
