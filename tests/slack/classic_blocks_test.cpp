#include "slack/classic_blocks.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "block_checker.hpp"
#include "slack/charts.hpp"
#include "slack/elements.hpp"
#include "slack/events.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;

json blocks_of(const message& shown) {
    return shown.json().value("blocks", json::array());
}

std::string text_of(const json& block) {
    return block.at("text").at("text").get<std::string>();
}

message with_all_kinds() {
    return {
        "Words",
        {section(mrkdwn{"stays"}), table({{"Option"}, {"Points", true}}, {{"Go <1>", "7"}, {"`Rust`", "12"}}),
         chart(chart_kind::bar, "Points", {{"Go", "Rust"}}, {{"now", {7, 12.5}}}), pie_chart("Share", {{"Go", 1}}),
         feedback("vote", "yes", "no"), card({mrkdwn{"Title"}, mrkdwn{"Sub"}, mrkdwn{"Body"}, {{"open", "Open"}}})}};
}

TEST(ClassicBlocks, HoldNothingNewAndAreValid) {
    EXPECT_EQ(test::block_faults(with_all_kinds().json().at("blocks")), std::vector<std::string>{});
    const auto made = classic(with_all_kinds()).json();
    EXPECT_FALSE(has_new_blocks(dump_json(made)));
    EXPECT_EQ(test::block_faults(made.at("blocks")), std::vector<std::string>{});
    EXPECT_EQ(made.at("text"), "Words");
}

TEST(ClassicBlocks, ATableBecomesAlignedLines) {
    const auto made = blocks_of(classic({"t", {table({{"Option"}, {"Points"}}, {{"Go <1>", "7"}, {"`Rust`", "12"}})}}));
    ASSERT_EQ(made.size(), 1U);
    const auto text = text_of(made.at(0));
    EXPECT_TRUE(text.starts_with("```\nOption  Points\n"));
    EXPECT_NE(text.find("Go &lt;1&gt;  7\n"), std::string::npos);
    EXPECT_NE(text.find("'Rust'  12\n"), std::string::npos);
}

TEST(ClassicBlocks, ALongTableBecomesSeveralSections) {
    const std::vector<std::string> row(4, std::string(39, 'x'));
    const auto made = blocks_of(classic({"t", {table({{"a"}, {"b"}, {"c"}, {"d"}}, std::vector(40, row))}}));
    EXPECT_GT(made.size(), 1U);
    EXPECT_EQ(test::block_faults(made), std::vector<std::string>{});
}

TEST(ClassicBlocks, AChartBecomesItsNumbers) {
    const auto bars = chart(chart_kind::bar, "Points", {{"2025", "2026"}}, {{"Go", {7, 8}}, {"Rust", {12.5, 1}}});
    const auto made = blocks_of(classic({"t", {bars}}));
    EXPECT_NE(text_of(made.at(0)).find("2025: Go 7, Rust 12.5"), std::string::npos);
    const auto pie = blocks_of(classic({"t", {pie_chart("Share", {{"Go", 3}})}}));
    EXPECT_NE(text_of(pie.at(0)).find("Go: 3"), std::string::npos);
}

TEST(ClassicBlocks, ThumbsBecomeButtonsWithTheSameAction) {
    const auto made = blocks_of(classic({"t", {feedback("vote", "yes", "no")}})).at(0);
    EXPECT_EQ(made.at("type"), "actions");
    EXPECT_EQ(made.at("elements").at(0).at("action_id"), "vote");
    EXPECT_EQ(made.at("elements").at(1).at("action_id"), "vote#2");
    EXPECT_EQ(made.at("elements").at(1).at("value"), "no");
    const json press = {{"type", "block_actions"},
                        {"channel", {{"id", "C1"}}},
                        {"actions", {{{"type", "button"}, {"action_id", "vote#2"}, {"value", "no"}}}}};
    EXPECT_EQ(std::get<block_action>(parse_arrival("interactive", press)).action_id, "vote");
}

TEST(ClassicContent, KeepsOtherMembersAndWhatIsClassic) {
    auto content = with_all_kinds().json();
    content["response_type"] = "ephemeral";
    const auto made = parse_json(classic_content(dump_json(content))).value();
    EXPECT_EQ(made.at("response_type"), "ephemeral");
    EXPECT_EQ(text_of(made.at("blocks").at(0)), "stays");
    EXPECT_FALSE(has_new_blocks(dump_json(made)));
}

TEST(ClassicContent, IsAsGivenWithoutNewBlocks) {
    for (const std::string content : {R"({"text":"a"})", "no json", R"({"text":"\"type\":\"table\""})"}) {
        EXPECT_EQ(classic_content(content), content);
        EXPECT_FALSE(has_new_blocks(content));
    }
}

}  // namespace
}  // namespace hirewise::slack
