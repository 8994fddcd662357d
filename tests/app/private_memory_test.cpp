#include "app/private_memory.hpp"

#include <cstdlib>

#include <sys/prctl.h>
#include <sys/resource.h>

#include <gtest/gtest.h>

namespace hirewise::test {
namespace {

bool may_leave_a_core_file() {
    rlimit limit{};
    return ::getrlimit(RLIMIT_CORE, &limit) != 0 || limit.rlim_cur != 0;
}

// In a process of its own: it cannot be undone.
TEST(PrivateMemoryDeathTest, LeavesNoCoreFile) {
    EXPECT_EXIT(
        {
            app::keep_memory_private();
            std::_Exit(may_leave_a_core_file() ? 1 : 0);
        },
        ::testing::ExitedWithCode(0), "");
}

#ifndef __SANITIZE_ADDRESS__  // then it stays traceable on purpose, see private_memory.cpp
bool may_be_traced() {
    return ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
}

TEST(PrivateMemoryDeathTest, IsNotShownToOthers) {
    EXPECT_EXIT(
        {
            app::keep_memory_private();
            std::_Exit(may_be_traced() ? 1 : 0);
        },
        ::testing::ExitedWithCode(0), "");
}
#endif

}  // namespace
}  // namespace hirewise::test
