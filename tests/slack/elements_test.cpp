#include "slack/elements.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hirewise::slack {
namespace {

using nlohmann::json;

std::vector<option> many_options(std::size_t count) {
    std::vector<option> options;
    for (std::size_t i = 0; i < count; ++i) { options.push_back({"Label", "v" + std::to_string(i)}); }
    return options;
}

bool is_divider(const block& made) {
    return made.json().at("type") == "divider";
}

TEST(Elements, TextInput) {
    text_input_options how;
    how.multiline = true;
    how.initial = std::string(4'000, 'x');
    how.placeholder = std::string(400, 'y');
    how.max_length = 9'000;
    const auto made = text_input("words", how).json();
    EXPECT_EQ(made.at("type"), "plain_text_input");
    EXPECT_EQ(made.at("max_length"), 3'000);
    EXPECT_EQ(made.at("multiline"), true);
    EXPECT_LE(made.at("initial_value").get<std::string>().size(), 3'010U);
    EXPECT_LE(made.at("placeholder").at("text").get<std::string>().size(), 160U);
}

TEST(Elements, NumbersAreText) {
    number_input_options how;
    how.initial = 2.6;
    how.lowest = 0;
    how.highest = 1e308 * 10;
    const auto whole = number_input("n", how).json();
    EXPECT_EQ(whole.at("initial_value"), "3");
    EXPECT_EQ(whole.at("min_value"), "0");
    EXPECT_FALSE(whole.contains("max_value"));
    how.decimals = true;
    EXPECT_EQ(number_input("n", how).json().at("initial_value"), "2.6");
}

TEST(Elements, KeepToTheirNumberOfOptions) {
    const auto options = many_options(200);
    EXPECT_EQ(static_select("a", options, "Choose").json().at("options").size(), 100U);
    EXPECT_EQ(multi_static_select("a", options, "Choose").json().at("options").size(), 100U);
    EXPECT_EQ(radio_buttons("a", options).json().at("options").size(), 10U);
    EXPECT_EQ(checkboxes("a", options).json().at("options").size(), 10U);
    EXPECT_EQ(overflow("a", options).json().at("options").size(), 5U);
}

TEST(Elements, LeaveOutOptionsThatCouldNotComeBack) {
    const std::vector<option> options = {{"Go", "go"},
                                         {"Go again", "go"},
                                         {"Nothing", ""},
                                         {"Long", std::string(151, 'v')},
                                         {std::string(90, 'l'), "l"}};
    const auto made = static_select("a", options, "").json();
    ASSERT_EQ(made.at("options").size(), 2U);
    EXPECT_LE(made.at("options").at(1).at("text").at("text").get<std::string>().size(), 80U);
    EXPECT_FALSE(made.contains("placeholder"));
    EXPECT_TRUE(static_select("a", {{"Nothing", ""}}, "").is_none());
}

TEST(Elements, InitialChoicesAreAmongTheOptions) {
    const auto options = many_options(3);
    EXPECT_EQ(radio_buttons("a", options, "v1").json().at("initial_option").at("value"), "v1");
    EXPECT_FALSE(radio_buttons("a", options, "other").json().contains("initial_option"));
    EXPECT_EQ(checkboxes("a", options, {"v0", "v2", "v9"}).json().at("initial_options").size(), 2U);
    EXPECT_EQ(multi_static_select("a", options, "", {"v0"}, 2).json().at("max_selected_items"), 2);
}

TEST(Elements, WithoutAUsableActionThereIsNone) {
    EXPECT_TRUE(text_input("").is_none());
    EXPECT_TRUE(number_input(std::string(256, 'a')).is_none());
    EXPECT_TRUE(conversations_select("").is_none());
    EXPECT_TRUE(as_element({"", "Label"}).is_none());
    EXPECT_TRUE(feedback_buttons("a", {"Yes", ""}, {"No", "no"}).is_none());
    EXPECT_TRUE(icon_button("a", "", "Delete", "v").is_none());
}

TEST(Elements, ConversationsSelectCanOpenAResponseUrl) {
    conversations_select_options how;
    how.response_url_enabled = true;
    const auto made = conversations_select("where", how);
    EXPECT_EQ(made.json().at("response_url_enabled"), true);
    EXPECT_TRUE(is_divider(controls("b", {made})));
    EXPECT_FALSE(is_divider(input("b", "Where", made)));
}

TEST(Elements, ConfirmationsAreNeverEmpty) {
    button asking{"a", "Delete"};
    asking.confirm = confirmation{"", std::string(400, 't'), "", "", true};
    const auto confirm = as_element(asking).json().at("confirm");
    EXPECT_EQ(confirm.at("confirm").at("text"), "Yes");
    EXPECT_EQ(confirm.at("deny").at("text"), "Cancel");
    EXPECT_EQ(confirm.at("style"), "danger");
    EXPECT_LE(confirm.at("text").at("text").get<std::string>().size(), 310U);
}

TEST(ElementBlocks, AnInputHoldsALabelledField) {
    input_options how;
    how.hint = "In months";
    how.optional = true;
    const auto made = input("deadline", "How long?", text_input("words"), how).json();
    EXPECT_EQ(made.at("block_id"), "deadline");
    EXPECT_EQ(made.at("label").at("text"), "How long?");
    EXPECT_EQ(made.at("element").at("action_id"), "words");
    EXPECT_EQ(made.at("hint").at("text"), "In months");
    EXPECT_EQ(made.at("optional"), true);
}

TEST(ElementBlocks, RefuseElementsThatMayNotStandThere) {
    const auto menu = overflow("menu", many_options(2));
    const auto words = text_input("words");
    const auto thumbs = feedback_buttons("t", {"Yes", "y"}, {"No", "n"});
    EXPECT_TRUE(is_divider(input("b", "Label", menu)));
    EXPECT_TRUE(is_divider(input("b", "Label", {})));
    EXPECT_TRUE(is_divider(controls("b", {words, thumbs})));
    EXPECT_TRUE(is_divider(context_actions("b", {menu, words})));
    EXPECT_FALSE(section(mrkdwn{"text"}, words).json().contains("accessory"));
    EXPECT_TRUE(section(mrkdwn{"text"}, menu).json().contains("accessory"));
}

TEST(ElementBlocks, ARowHasEachActionOnce) {
    const auto row =
        controls("b", {as_element({"a", "One"}), as_element({"a", "Two"}), overflow("m", many_options(1))});
    EXPECT_EQ(row.json().at("elements").size(), 2U);
}

TEST(ElementBlocks, ContextActionsHoldThumbsAndIcons) {
    const auto made = context_actions(
        "b", {feedback_buttons("t", {"Yes", "y"}, {"No", "n"}), icon_button("i", "trash", "Delete", "v")});
    EXPECT_EQ(made.json().at("type"), "context_actions");
    EXPECT_EQ(made.json().at("elements").size(), 2U);
}

TEST(ElementBlocks, ASectionMayHaveTextCellsAndAnElement) {
    const auto made = section_with_fields(mrkdwn{"Head"}, {mrkdwn{"a"}, mrkdwn{}}, as_element({"a", "More"})).json();
    EXPECT_EQ(made.at("text").at("text"), "Head");
    EXPECT_EQ(made.at("fields").size(), 2U);
    EXPECT_EQ(made.at("accessory").at("type"), "button");
    EXPECT_FALSE(section_with_fields({}, {mrkdwn{"a"}}).json().contains("text"));
    EXPECT_TRUE(section_with_fields({}, {}).json().contains("text"));
}

}  // namespace
}  // namespace hirewise::slack
