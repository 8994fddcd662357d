#include "net/errors.hpp"

#include <gtest/gtest.h>
#include <boost/asio/error.hpp>

#include "base/failure.hpp"

namespace hirewise::net {
namespace {

constexpr int last_code = static_cast<int>(net_errc::outcome_unknown);

TEST(NetErrors, AreEachTransientOrPermanentButNotBoth) {
    for (int value = 1; value <= last_code; ++value) {
        const error_code code = static_cast<net_errc>(value);
        EXPECT_NE(code == failure::transient, code == failure::permanent) << code.message();
    }
}

TEST(NetErrors, HaveEachAMessageOfTheirOwn) {
    for (int value = 1; value <= last_code; ++value) {
        const error_code code = static_cast<net_errc>(value);
        EXPECT_NE(code.message(), "unknown network error") << value;
    }
}

TEST(NetErrors, AreWorthAnotherTryWhenTheNetworkIsToBlame) {
    EXPECT_TRUE(error_code{net_errc::closed} == failure::transient);
    EXPECT_TRUE(error_code{net_errc::name_not_found} == failure::transient);
    EXPECT_TRUE(error_code{net_errc::upgrade_refused} == failure::transient);
    EXPECT_TRUE(error_code{net_errc::outcome_unknown} == failure::transient);
    EXPECT_TRUE(error_code{boost::asio::error::timed_out} == failure::transient);
}

TEST(NetErrors, ArePermanentWhenAPersonMustAct) {
    EXPECT_TRUE(error_code{net_errc::untrusted_peer} == failure::permanent);
    EXPECT_TRUE(error_code{net_errc::proxy_unauthorised} == failure::permanent);
    EXPECT_TRUE(error_code{net_errc::insecure_address} == failure::permanent);
}

}  // namespace
}  // namespace hirewise::net
