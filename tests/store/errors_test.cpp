#include <set>

#include <gtest/gtest.h>

#include "store/store.hpp"

namespace hirewise::store {
namespace {

TEST(StoreErrors, HaveEachAMessageOfTheirOwn) {
    std::set<std::string> messages;
    const int last = static_cast<int>(store_errc::not_allowed);
    for (int value = 1; value <= last; ++value) {
        messages.insert(error_code{static_cast<store_errc>(value)}.message());
    }
    EXPECT_EQ(messages.size(), static_cast<std::size_t>(last));
    EXPECT_FALSE(messages.contains("unknown error of the store"));
    EXPECT_EQ(error_code{store_errc::closed}.category().name(), std::string{"hirewise.store"});
}

}  // namespace
}  // namespace hirewise::store
