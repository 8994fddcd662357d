#include "slack_io/call_retry.hpp"

#include <gtest/gtest.h>

#include <boost/asio/error.hpp>

#include "async/asio.hpp"
#include "base/failure.hpp"
#include "net/errors.hpp"
#include "slack/errors.hpp"

namespace hirewise::slack_io {
namespace {

using namespace std::chrono_literals;
using net::net_errc;
using slack::slack_errc;

constexpr auto no_wait = std::chrono::milliseconds{0};

retry_decision after_first_try(repeatable kind, error_code error, std::chrono::milliseconds retry_after = no_wait) {
    call_retry retry{kind, {}};
    return retry.after(error, retry_after);
}

TEST(CallRetry, TriesReadingAgainAfterATransientFailure) {
    for (const error_code error : {error_code{slack_errc::unavailable}, error_code{net_errc::outcome_unknown},
                                   error_code{asio::error::connection_reset}, error_code{net_errc::name_not_found}}) {
        const auto decision = after_first_try(repeatable::always, error);
        ASSERT_TRUE(decision.wait) << error.message();
        EXPECT_GT(*decision.wait, 0ms);
        EXPECT_LE(*decision.wait, 500ms);
    }
}

TEST(CallRetry, DoesNotTryAgainWhatWillFailAgain) {
    for (const error_code error : {error_code{slack_errc::refused_credentials}, error_code{slack_errc::missing_scope},
                                   error_code{slack_errc::invalid_message}, error_code{slack_errc::no_access},
                                   error_code{slack_errc::expired}, error_code{net_errc::untrusted_peer}}) {
        const auto decision = after_first_try(repeatable::always, error);
        EXPECT_FALSE(decision.wait) << error.message();
        EXPECT_EQ(decision.error, error);
    }
}

TEST(CallRetry, GivesUpAfterTheLastAttempt) {
    call_retry retry{repeatable::always, {}};
    for (int i = 0; i < 3; ++i) { EXPECT_TRUE(retry.after(slack_errc::unavailable, no_wait).wait); }
    const auto last = retry.after(slack_errc::unavailable, no_wait);
    EXPECT_FALSE(last.wait);
    EXPECT_EQ(last.error, slack_errc::unavailable);
}

TEST(CallRetry, NeverTriesAgainWhenCancelled) {
    for (const auto kind : {repeatable::always, repeatable::only_if_unsent, repeatable::never}) {
        const auto decision = after_first_try(kind, asio::error::operation_aborted);
        EXPECT_FALSE(decision.wait);
        EXPECT_EQ(decision.error, failure::cancelled);
    }
}

TEST(CallRetry, Case48_NeverRepeatsAPostThatMayBeThere) {
    for (const error_code error : {error_code{net_errc::outcome_unknown}, error_code{net_errc::message_too_big},
                                   error_code{net_errc::protocol_violation}, error_code{slack_errc::unavailable},
                                   error_code{slack_errc::not_slack}}) {
        const auto decision = after_first_try(repeatable::only_if_unsent, error);
        EXPECT_FALSE(decision.wait) << error.message();
        EXPECT_EQ(decision.error, net_errc::outcome_unknown);
    }
}

TEST(CallRetry, RepeatsAPostThatNeverLeft) {
    for (const error_code error : {error_code{asio::error::connection_refused}, error_code{asio::error::timed_out},
                                   error_code{net_errc::name_not_found}, error_code{net_errc::proxy_refused}}) {
        EXPECT_TRUE(after_first_try(repeatable::only_if_unsent, error).wait) << error.message();
    }
}

TEST(CallRetry, TellsWhyAPostWasRefused) {
    const auto decision = after_first_try(repeatable::only_if_unsent, slack_errc::invalid_message);
    EXPECT_FALSE(decision.wait);
    EXPECT_EQ(decision.error, slack_errc::invalid_message);
}

TEST(CallRetry, Case65_WaitsAsLongAsSlackAsks) {
    for (const auto kind : {repeatable::always, repeatable::only_if_unsent, repeatable::never}) {
        EXPECT_EQ(after_first_try(kind, slack_errc::rate_limited, 3s).wait, 3s);
    }
}

TEST(CallRetry, DoesNotWaitLongerThanTheLimit) {
    const auto decision = after_first_try(repeatable::always, slack_errc::rate_limited, 61s);
    EXPECT_FALSE(decision.wait);
    EXPECT_EQ(decision.error, slack_errc::rate_limited);
}

TEST(CallRetry, LimitsTheTriesOfLimitedCallsToo) {
    call_retry retry{repeatable::never, {}};
    for (int i = 0; i < 3; ++i) { EXPECT_TRUE(retry.after(slack_errc::rate_limited, 1s).wait); }
    EXPECT_FALSE(retry.after(slack_errc::rate_limited, 1s).wait);
}

TEST(CallRetry, LeavesOtherFailuresOfPacedCallsToTheCaller) {
    const auto decision = after_first_try(repeatable::never, slack_errc::unavailable);
    EXPECT_FALSE(decision.wait);
    EXPECT_EQ(decision.error, slack_errc::unavailable);
}

}  // namespace
}  // namespace hirewise::slack_io
