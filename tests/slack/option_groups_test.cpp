#include "slack/option_groups.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hirewise::slack {
namespace {

std::vector<option_group> two_groups() {
    return {{"Languages", {{"Go", "go"}, {"Rust", "rust"}}}, {"Databases", {{"Redis", "redis"}, {"Go again", "go"}}}};
}

TEST(OptionGroups, StandUnderTheirHeadings) {
    const auto made = grouped_select("what", two_groups(), "Choose").json();
    ASSERT_EQ(made.at("option_groups").size(), 2U);
    EXPECT_EQ(made.at("option_groups")[0].at("label").at("text"), "Languages");
    EXPECT_FALSE(made.contains("options"));
}

TEST(OptionGroups, HoldEachValueOnce) {
    const auto made = grouped_select("what", two_groups(), "Choose").json();
    EXPECT_EQ(made.at("option_groups")[1].at("options").size(), 1U);
}

TEST(OptionGroups, StartWithWhatIsChosenAlready) {
    const auto made = grouped_multi_select("what", two_groups(), "Choose", {"redis", "gone"}, 3).json();
    ASSERT_EQ(made.at("initial_options").size(), 1U);
    EXPECT_EQ(made.at("initial_options")[0], made.at("option_groups")[1].at("options")[0]);
    EXPECT_EQ(made.at("max_selected_items"), 3);
}

TEST(OptionGroups, StayWithinSlacksLimits) {
    std::vector<option_group> many(120, option_group{std::string(200, 'x'), {}});
    for (std::size_t i = 0; i < many.size(); ++i) {
        for (std::size_t k = 0; k < 101; ++k) {
            many[i].options.push_back({"Label", std::to_string(i) + "/" + std::to_string(k)});
        }
    }
    const auto made = grouped_select("what", many, "").json();
    EXPECT_EQ(made.at("option_groups").size(), 100U);
    EXPECT_EQ(made.at("option_groups")[0].at("options").size(), 100U);
    EXPECT_LE(made.at("option_groups")[0].at("label").at("text").get<std::string>().size(), 80U);
}

TEST(OptionGroups, AreNoneWithoutOptionsOrActionId) {
    EXPECT_TRUE(grouped_select("what", {{"Empty", {}}}, "").is_none());
    EXPECT_TRUE(grouped_multi_select("", two_groups(), "").is_none());
}

}  // namespace
}  // namespace hirewise::slack
