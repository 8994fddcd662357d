#include "secrets.hpp"

#include <gtest/gtest.h>

namespace hirewise::chaos {
namespace {

TEST(Leaks, AreFoundByLine) {
    const auto found = leaks_in("all is well\ntoken xoxb-1-2 refused\nok\nwss://host/link/?ticket=1\n");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0], "token xoxb-1-2 refused");
}

TEST(Leaks, AreAppTokensResponseAddressesAndQuestions) {
    for (const auto* line :
         {"xapp-1", "http://127.0.0.1:1/response/7", "response_url=", "asked: rust for an order book"}) {
        EXPECT_EQ(leaks_in(line).size(), 1U) << line;
    }
}

TEST(Leaks, AreLongRandomValuesUnderAnyName) {
    EXPECT_EQ(leaks_in("socket 5f3c0a9b7e1d24680f1e2d3c4b5a6978 opened").size(), 1U);
    EXPECT_TRUE(leaks_in("request 0000000000000000000000000000002a").empty());
    EXPECT_TRUE(leaks_in("version 5f3c0a9b7e1d").empty());
}

}  // namespace
}  // namespace hirewise::chaos
