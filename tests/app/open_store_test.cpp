#include "app/open_store.hpp"

#include <gtest/gtest.h>

#include "app/exit_code.hpp"

namespace hirewise::app {
namespace {

TEST(OpenStore, TellsARefusalFromAStoreThatMayComeBack) {
    using store::store_errc;
    EXPECT_EQ(exit_code_for_store(store_errc::refused), exit_code::refused_credentials);
    EXPECT_EQ(exit_code_for_store(store_errc::not_allowed), exit_code::refused_credentials);
    EXPECT_EQ(exit_code_for_store(store_errc::unreachable), exit_code::unavailable);
}

TEST(OpenStore, AdvisesWhatFitsTheStore) {
    configuration settings;
    EXPECT_NE(store_advice(settings).find("disk"), std::string::npos);
    settings.database.emplace();
    EXPECT_NE(store_advice(settings).find("psql"), std::string::npos);
}

}  // namespace
}  // namespace hirewise::app
