#include "slack/charts.hpp"

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hirewise::slack {
namespace {

using nlohmann::json;

TEST(Charts, HaveOnePointForEachCategory) {
    const auto made = chart(chart_kind::line, "Cost", {{"2025", "2026"}, "Year", ""}, {{"Go", {1, 2.5}}}).json();
    EXPECT_EQ(made.at("type"), "data_visualization");
    EXPECT_EQ(made.at("title"), "Cost");
    const auto& drawn = made.at("chart");
    EXPECT_EQ(drawn.at("type"), "line");
    EXPECT_EQ(drawn.at("axis_config").at("categories"), json({"2025", "2026"}));
    EXPECT_EQ(drawn.at("axis_config").at("x_label"), "Year");
    EXPECT_FALSE(drawn.at("axis_config").contains("y_label"));
    EXPECT_EQ(drawn.at("series").at(0).at("data").at(1), (json{{"label", "2026"}, {"value", 2.5}}));
}

TEST(Charts, LeaveOutSeriesThatCannotBeDrawn) {
    const chart_axes axes{{"a", "b"}};
    const auto made = chart(chart_kind::bar, "T", axes, {{"short", {1}}, {"odd", {1, NAN}}, {"good", {-1, 0}}}).json();
    ASSERT_EQ(made.at("chart").at("series").size(), 1U);
    EXPECT_EQ(made.at("chart").at("series").at(0).at("name"), "good");
    EXPECT_EQ(chart(chart_kind::bar, "T", axes, {{"short", {1}}}).json().at("type"), "divider");
    EXPECT_EQ(chart(chart_kind::bar, "T", {}, {{"none", {}}}).json().at("type"), "divider");
}

TEST(Charts, KeepToSlacksLimits) {
    chart_axes axes;
    chart_series series{std::string(50, 'n'), {}};
    for (int i = 0; i < 30; ++i) {
        axes.categories.push_back("a category with a long name " + std::to_string(i));
        series.values.push_back(i);
    }
    const auto made = chart(chart_kind::area, std::string(80, 't'), axes, std::vector(20, series)).json();
    const auto& drawn = made.at("chart");
    EXPECT_EQ(drawn.at("axis_config").at("categories").size(), 20U);
    EXPECT_EQ(drawn.at("series").size(), 12U);
    std::set<std::string> categories;
    for (const auto& label : drawn.at("axis_config").at("categories")) { categories.insert(label.get<std::string>()); }
    EXPECT_EQ(categories.size(), 20U) << "labels stay apart after clipping";
    std::set<std::string> names;
    for (const auto& one : drawn.at("series")) { names.insert(one.at("name").get<std::string>()); }
    EXPECT_EQ(names.size(), 12U);
}

TEST(Charts, PiesHaveOnlySlicesAboveZero) {
    const auto made = pie_chart("Share", {{"a", 3}, {"none", 0}, {"less", -1}, {"b", 1}}).json();
    EXPECT_EQ(made.at("chart").at("segments").size(), 2U);
    EXPECT_EQ(pie_chart("Share", {{"none", 0}}).json().at("type"), "divider");
}

TEST(Charts, AMessageHasTwoOfThem) {
    const auto one = pie_chart("Share", {{"a", 3}});
    EXPECT_EQ((message{"text", {one, one, one}}.json().at("blocks").size()), 2U);
}

TEST(Cards, HaveShortTextsAndThreeButtons) {
    card_content content{mrkdwn{std::string(300, 't')}};
    content.body = mrkdwn{std::string(300, 'b')};
    for (const auto* id : {"a", "b", "c", "d"}) { content.buttons.push_back({id, "Label"}); }
    const auto made = card(content).json();
    EXPECT_LE(made.at("title").at("text").get<std::string>().size(), 155U);
    EXPECT_LE(made.at("body").at("text").get<std::string>().size(), 205U);
    EXPECT_EQ(made.at("actions").size(), 3U);
    EXPECT_FALSE(made.contains("subtitle"));
}

}  // namespace
}  // namespace hirewise::slack
