#include "handlers/apology.hpp"

#include <gtest/gtest.h>

#include "support/log_record.hpp"

namespace hirewise::handlers {
namespace {

TEST(Apology, ShowsTheReferenceThatIsLogged) {
    const test::log_record record;
    std::uint32_t next = 0;
    const auto words = apologise(
        record.log(), [&next] { return next++; }, "a listener failed", "a bug");
    EXPECT_NE(words.text.find("reference 23456789"), std::string::npos);
    EXPECT_TRUE(record.has("error: a listener failed  reference=23456789  reason=a bug"));
    EXPECT_EQ(words.text.find("a bug"), std::string::npos);
}

TEST(Apology, ReferencesDiffer) {
    const auto random = device_random();
    const auto one = reference_id(random);
    EXPECT_EQ(one.size(), 8U);
    EXPECT_NE(one, reference_id(random));
}

}  // namespace
}  // namespace hirewise::handlers
