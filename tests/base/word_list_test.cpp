#include "base/word_list.hpp"

#include <gtest/gtest.h>

namespace hirewise {
namespace {

constexpr word_list days({"today", "tonight", "tomorrow"});

TEST(WordList, HasItsWordsAndNoOthers) {
    EXPECT_TRUE(days.has("today"));
    EXPECT_TRUE(contains(days, "tomorrow"));
    EXPECT_FALSE(days.has("toady"));  // the same first letter and length
    EXPECT_FALSE(days.has("monday"));
    EXPECT_FALSE(days.has(""));
    EXPECT_FALSE(days.has("today or rather on one of the next days"));
}

TEST(WordList, IsMadeOfATable) {
    static constexpr std::array<std::string_view, 2> table{"pm", "noon"};
    constexpr auto list = as_word_list(table);
    EXPECT_TRUE(list.has("noon"));
    EXPECT_FALSE(list.has("no"));
}

}  // namespace
}  // namespace hirewise
