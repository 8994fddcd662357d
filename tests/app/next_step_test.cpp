#include "app/next_step.hpp"

#include <gtest/gtest.h>
#include <boost/asio/error.hpp>

#include "net/errors.hpp"
#include "slack/errors.hpp"
#include "store/store.hpp"

namespace hirewise::app {
namespace {

TEST(NextStep, TriesAgainAfterARateLimitSinceNothingWasPosted) {
    EXPECT_EQ(step_after(slack::slack_errc::rate_limited), next_step::again);
}

TEST(NextStep, LooksUpAPostWhoseOutcomeIsUnknown) {
    EXPECT_EQ(step_after(net::net_errc::outcome_unknown), next_step::look_up);
    EXPECT_EQ(step_after(make_error_code(boost::asio::error::timed_out)), next_step::look_up);
}

TEST(NextStep, LooksUpAfterAGatewayFailed) {
    EXPECT_EQ(step_after(slack::slack_errc::unavailable), next_step::look_up);
    EXPECT_EQ(step_after(slack::slack_errc::not_slack), next_step::look_up);
}

TEST(NextStep, SendsPlainTextWhenTheMessageIsRefused) {
    EXPECT_EQ(step_after(slack::slack_errc::invalid_message), next_step::plain_text);
}

TEST(NextStep, WaitsForTheOperatorToMendCredentials) {
    EXPECT_EQ(step_after(slack::slack_errc::refused_credentials), next_step::again);
    EXPECT_EQ(step_after(slack::slack_errc::missing_scope), next_step::again);
}

TEST(NextStep, GivesUpWhereTheChannelIsClosedToTheBot) {
    EXPECT_EQ(step_after(slack::slack_errc::no_access), next_step::give_up);
    EXPECT_EQ(step_after(slack::slack_errc::not_found), next_step::give_up);
    EXPECT_EQ(step_after(slack::slack_errc::other), next_step::give_up);
}

TEST(NextStep, TriesAgainWhenOnlyTheStoreFailed) {
    EXPECT_EQ(step_after(store::store_errc::unavailable), next_step::again);
    EXPECT_EQ(step_after(store::store_errc::corrupt), next_step::again);
}

TEST(PlainVersion, KeepsTheWordsAndDropsTheBlocks) {
    EXPECT_EQ(plain_version(R"({"text":"Go","blocks":[{"type":"divider"}]})"), R"({"text":"Go"})");
}

TEST(PlainVersion, IsEmptyWithoutWords) {
    EXPECT_EQ(plain_version(R"({"blocks":[]})"), "");
    EXPECT_EQ(plain_version("no JSON"), "");
    EXPECT_EQ(plain_version("null"), "");
}

}  // namespace
}  // namespace hirewise::app
