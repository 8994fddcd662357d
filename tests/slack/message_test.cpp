#include <gtest/gtest.h>

#include "block_checker.hpp"
#include "sample_text.hpp"
#include "slack/block_kit.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;

button pressable(std::string id) {
    return {.action_id = std::move(id), .label = "Press"};
}

TEST(Message, CarriesTextAndBlocks) {
    const auto made = message{"Hire a Rust engineer", {header("Rust"), divider()}}.json();
    EXPECT_EQ(made.at("text"), "Hire a Rust engineer");
    EXPECT_EQ(made.at("blocks").size(), 2U);
    EXPECT_EQ(made.size(), 2U);
}

TEST(Message, WithoutBlocksIsOnlyText) {
    EXPECT_EQ((message{"hi", {}}.json()), (json{{"text", "hi"}}));
}

TEST(Message, WithoutTextLeavesItToSlackToReadTheBlocks) {
    EXPECT_FALSE((message{" \n", {divider()}}.json().contains("text")));
}

TEST(Message, WithoutAnythingIsADash) {
    EXPECT_EQ(message{}.json(), (json{{"text", "\xE2\x80\x93"}}));
}

TEST(Message, Case68_TextKeepsItsLimit) {
    for (const auto& character : test::sample_characters) {
        for (const std::size_t wanted : {3998U, 4000U, 4002U}) {
            const auto text = test::repeated(character, wanted);
            const auto shown = message{text, {}}.json().at("text").get<std::string>();
            EXPECT_LE(test::units(shown), 4000U);
            EXPECT_EQ(shown == text, wanted <= 4000) << wanted;
        }
    }
}

// One message of what Slack accepts, instead of several.
TEST(Message, Case67_AnAnswerOfTwentyThousandCharactersIsAcceptedByItsLimits) {
    for (const auto& character : test::sample_characters) {
        std::vector<block> blocks;
        for (int i = 0; i < 10; ++i) { blocks.push_back(section(mrkdwn{test::repeated(character, 2'000)})); }
        const auto made = message{test::repeated(character, 20'000), blocks}.json();
        EXPECT_TRUE(test::block_faults(made.at("blocks")).empty());
        EXPECT_EQ(made.at("blocks").size(), 6U);  // 12,000 units in all
        EXPECT_LE(test::units(made.at("text").get<std::string>()), 4'000U);
    }
}

TEST(Message, TextNeverCallsAChannel) {
    const auto text = message{"<!channel> <!subteam^S1> <@U1> <https://x.org|x> a < b & c &lt;", {}}.json().at("text");
    EXPECT_EQ(text, "&lt;!channel> &lt;!subteam^S1> <@U1> <https://x.org|x> a &lt; b &amp; c &lt;");
}

TEST(Message, BareBroadcastWordInTextIsBrokenUp) {
    EXPECT_EQ((message{"@channel", {}}.json().at("text")),
              "@\xE2\x81\xA0"
              "channel");
}

TEST(Message, TextIsValidUtf8WithoutControlCharacters) {
    EXPECT_EQ((message{"a\x01\xFF", {}}.json().at("text")), "a\xEF\xBF\xBD");
}

TEST(Message, Case68_NumberOfBlocksKeepsItsLimit) {
    for (const std::size_t count : {49U, 50U, 51U}) {
        const auto made = message{"x", std::vector<block>(count, divider())}.json();
        EXPECT_EQ(made.at("blocks").size(), std::min<std::size_t>(count, 50));
    }
}

TEST(Message, BlockIdsAreUnique) {
    const auto made = message{"x", {actions("b", {pressable("a")}), actions("b", {pressable("c")})}}.json();
    EXPECT_TRUE(test::block_faults(made.at("blocks")).empty());
    EXPECT_EQ(made.at("blocks").at(0).at("block_id"), "b");
    EXPECT_EQ(made.at("blocks").at(1).at("elements").size(), 1U);
}

TEST(Message, HoldsOneTable) {
    const auto one = table({{"h"}}, {{"c"}});
    const auto made = message{"x", {one, header("between"), one}}.json();
    EXPECT_TRUE(test::block_faults(made.at("blocks")).empty());
    EXPECT_EQ(made.at("blocks").size(), 2U);
}

TEST(Message, BlocksThatMakeItTooLongAreLeftOutAndSmallOnesKept) {
    std::vector<block> blocks(6, section(mrkdwn{std::string(2900, 'a')}));
    blocks.push_back(feedback("feedback", "y", "n"));
    const auto made = message{"x", blocks}.json().at("blocks");
    EXPECT_EQ(made.size(), 5U);
    EXPECT_EQ(made.back().at("type"), "context_actions");
}

}  // namespace
}  // namespace hirewise::slack
