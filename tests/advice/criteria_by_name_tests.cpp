// A criterion's own name with a weight beside it says that criterion, whatever a phrase of another one looks like.

#include <gtest/gtest.h>

#include "base/text.hpp"
#include "shipped_base.hpp"

namespace hirewise::advice {
namespace {

class CriterionByName : public testing::TestWithParam<const char*> {};

TEST_P(CriterionByName, IsTheOneThatIsWeighed) {
    for (const auto& [id, criterion] : test::shipped_engine().base().criteria) {
        const auto said = "Go or Rust, " + lower_ascii(criterion.name) + " " + GetParam();
        const auto read = test::ask(said).reading.priorities;
        ASSERT_EQ(read.size(), 1U) << said;
        EXPECT_EQ(read.front().criterion, id) << said;
    }
}

INSTANTIATE_TEST_SUITE_P(WithItsWeight, CriterionByName,
                         testing::Values("counts twice", "is twice as important", "matters double",
                                         "is half as important", "is irrelevant", "is not acceptable"));

}  // namespace
}  // namespace hirewise::advice
