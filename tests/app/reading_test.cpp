#include "app/reading.hpp"

#include <gtest/gtest.h>

#include "knowledge/load.hpp"
#include "support/living_base.hpp"

namespace hirewise::app {
namespace {

using namespace std::chrono_literals;

constexpr auto today = 2026y / 11 / 26;

class Reading : public testing::Test {
protected:
    Reading()
        : before_{std::make_shared<const advice::engine>(knowledge::load(base_.path(), today).snapshot)},
          request_{base_.path(), today, before_, today} {}

    test::living_base base_;
    std::shared_ptr<const advice::engine> before_;
    reading_request request_;
};

TEST_F(Reading, PreparesAnEngineOfTheNewFiles) {
    base_.prefer("go");
    const auto found = read_beside(request_);
    ASSERT_TRUE(found.engine);
    EXPECT_FALSE(found.same_files);
    EXPECT_FALSE(found.changes.empty());
    EXPECT_NE(found.engine->base().version, before_->base().version);
}

TEST_F(Reading, PreparesNothingOfTheSameFiles) {
    const auto found = read_beside(request_);
    EXPECT_TRUE(found.same_files);
    EXPECT_FALSE(found.engine);
}

TEST_F(Reading, PreparesNothingOfFilesWithErrors) {
    base_.spoil(2);
    const auto found = read_beside(request_);
    EXPECT_FALSE(found.engine);
    EXPECT_GE(found.error_count, 2U);
    EXPECT_EQ(found.errors.size(), found.error_count);
    EXPECT_EQ(found.failure, "");
}

TEST_F(Reading, EndsEarlyWhenItIsInterrupted) {
    std::stop_source stop;
    stop.request_stop();
    request_.stop = stop.get_token();
    base_.prefer("go");
    const auto found = read_beside(request_);
    EXPECT_FALSE(found.engine);
    EXPECT_EQ(found.failure, "it was interrupted");
}

}  // namespace
}  // namespace hirewise::app
