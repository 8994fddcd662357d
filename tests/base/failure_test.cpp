#include "base/failure.hpp"

#include <gtest/gtest.h>
#include <boost/system/errc.hpp>

#include "base/result.hpp"

namespace hirewise {
namespace {

namespace errc = boost::system::errc;

TEST(Failure, NetworkTroubleIsTransient) {
    for (const auto code : {errc::timed_out, errc::connection_refused, errc::connection_reset, errc::broken_pipe}) {
        EXPECT_TRUE(errc::make_error_code(code) == failure::transient) << code;
    }
}

TEST(Failure, AMistakeOfOursIsNotTransient) {
    EXPECT_FALSE(errc::make_error_code(errc::invalid_argument) == failure::transient);
}

TEST(Failure, CancellationIsNeitherTransientNorPermanent) {
    const auto cancelled = errc::make_error_code(errc::operation_canceled);
    EXPECT_TRUE(cancelled == failure::cancelled);
    EXPECT_FALSE(cancelled == failure::transient);
    EXPECT_FALSE(cancelled == failure::permanent);
}

TEST(Failure, KindsSayWhatToExpect) {
    EXPECT_EQ(boost::system::error_condition{failure::transient}.message(), "may succeed when tried again");
    EXPECT_EQ(boost::system::error_condition{failure::permanent}.message(),
              "will fail again until something is changed");
    EXPECT_EQ(boost::system::error_condition{failure::cancelled}.message(), "cancelled");
}

TEST(Result, CarriesAValueOrTheReason) {
    const auto succeeded = result<int>{7};
    const auto failed = result<int>{errc::make_error_code(errc::timed_out)};
    EXPECT_EQ(succeeded.value(), 7);
    EXPECT_TRUE(failed.error() == failure::transient);
}

}  // namespace
}  // namespace hirewise
