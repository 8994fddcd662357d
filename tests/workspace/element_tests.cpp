#include <gtest/gtest.h>

#include "workspace/element_values.hpp"
#include "workspace/visitor.hpp"

namespace hirewise::test {
namespace {

using workspace::entry;

// An element of a kind, as text.
json element(const std::string& type, const std::string& more = "") {
    return blocks_of(R"({"type":")" + type + R"(","action_id":"a")" + more + "}");
}

const std::string two_options = R"(,"options":[{"text":{"type":"plain_text","text":"One"},"value":"1"},
                                               {"text":{"type":"plain_text","text":"Two"},"value":"2"}])";

// What was entered, as the payload has it; the hint if it cannot be.
json entered(const json& element, const json& chosen, const json& offered = nullptr) {
    const workspace::state known{workspace::workspace_options{}};
    entry made = workspace::enter(element, chosen, offered, known);
    return made.hint.empty() ? made.value : json("refused: " + made.hint);
}

struct choice_case {
    const char* type;
    const char* member;
    json chosen;
    json expected;
};

TEST(Elements, CarryWhatWasChosenUnderSlacksNames) {
    const std::vector<choice_case> cases = {
        {"users_select", "selected_user", "U0ANNA", "U0ANNA"},
        {"multi_users_select", "selected_users", json({"U0ANNA", "U0BEN"}), json({"U0ANNA", "U0BEN"})},
        {"channels_select", "selected_channel", "C0HIRING", "C0HIRING"},
        {"multi_channels_select", "selected_channels", json::array({"C0HIRING"}), json::array({"C0HIRING"})},
        {"conversations_select", "selected_conversation", "D0ANNA", "D0ANNA"},
        {"multi_conversations_select", "selected_conversations", json::array({"D0ANNA"}), json::array({"D0ANNA"})},
        {"datepicker", "selected_date", "2026-11-30", "2026-11-30"},
        {"timepicker", "selected_time", "09:30", "09:30"},
        {"datetimepicker", "selected_date_time", 1'800'000'000, 1'800'000'000},
        {"plain_text_input", "value", "words", "words"},
        {"number_input", "value", "4", "4"},
        {"email_text_input", "value", "a@b", "a@b"},
        {"url_text_input", "value", "https://a", "https://a"},
        {"rich_text_input", "rich_text_value", json::object({{"type", "rich_text"}}),
         json::object({{"type", "rich_text"}})},
    };
    for (const choice_case& each : cases) {
        const json value = entered(element(each.type), each.chosen);
        EXPECT_EQ(value.at("type"), each.type);
        EXPECT_EQ(value.at(each.member), each.expected) << each.type;
    }
}

TEST(Elements, CarryTheWholeOption) {
    for (const char* type : {"static_select", "radio_buttons", "overflow"}) {
        EXPECT_EQ(entered(element(type, two_options), "2").at("selected_option").at("text").at("text"), "Two") << type;
    }
    for (const char* type : {"multi_static_select", "checkboxes"}) {
        EXPECT_EQ(entered(element(type, two_options), json({"2", "1"})).at("selected_options").size(), 2U) << type;
    }
}

TEST(Elements, FindOptionsInGroupsAndAmongThoseOffered) {
    const std::string option = R"({"text":{"type":"plain_text","text":"One"},"value":"1"})";
    const json grouped = element("static_select", R"(,"option_groups":[{"options":[)" + option + "]}]");
    EXPECT_EQ(entered(grouped, "1").at("selected_option").at("value"), "1");
    const json offered = blocks_of(R"({"options":[)" + option + "]}");
    EXPECT_EQ(entered(element("external_select"), "1", offered).at("selected_option").at("value"), "1");
    EXPECT_EQ(entered(element("external_select"), "1"), "refused: ask for its options first: POST options");
}

TEST(Elements, SayWhatCanBeChosen) {
    EXPECT_EQ(entered(element("static_select", two_options), "3"), "refused: selected: one of 1, 2");
    EXPECT_EQ(entered(element("checkboxes", two_options), "1"), "refused: selected: a list");
    EXPECT_EQ(entered(element("multi_static_select", two_options + R"(,"max_selected_items":1)"), json({"1", "2"})),
              "refused: selected: at most 1");
    EXPECT_EQ(entered(element("datepicker"), "tomorrow"), "refused: selected: a date as 2026-01-31");
    EXPECT_EQ(entered(element("timepicker"), "9"), "refused: selected: a time as 09:30");
    EXPECT_EQ(entered(element("users_select"), "U9"), "refused: selected: a user's id");
    EXPECT_EQ(entered(element("channels_select"), "D0ANNA"),
              "refused: selected: the id of a conversation that may be chosen here");
}

TEST(Elements, AreClearedByNothing) {
    EXPECT_TRUE(entered(element("datepicker"), nullptr).at("selected_date").is_null());
    EXPECT_TRUE(entered(element("checkboxes", two_options), nullptr).at("selected_options").empty());
}

TEST(Elements, CarryButtonsAndThumbs) {
    const json button = element("button", R"(,"text":{"type":"plain_text","text":"Go"},"value":"v","url":"https://a")");
    EXPECT_EQ(entered(button, nullptr).at("value"), "v");
    EXPECT_EQ(entered(button, nullptr).at("url"), "https://a");
    const json icon = element("icon_button", R"(,"icon":"trash","text":{"type":"plain_text","text":"Remove"})");
    EXPECT_EQ(entered(icon, nullptr).at("icon"), "trash");
    const json thumbs =
        element("feedback_buttons", R"(,"positive_button":{"value":"up"},"negative_button":{"value":"down"})");
    EXPECT_EQ(entered(thumbs, "down").at("value"), "down");
    EXPECT_EQ(entered(thumbs, "sideways"), "refused: value: the button's own, or none");
}

TEST(StateValues, BeginWithInitialValues) {
    const json blocks = blocks_of(R"([
        {"type":"input","block_id":"b","element":{"type":"plain_text_input","action_id":"t","initial_value":"x"}},
        {"type":"input","block_id":"c","element":{"type":"datepicker","action_id":"d"}},
        {"type":"actions","block_id":"e","elements":[{"type":"button","action_id":"go"},
            {"type":"static_select","action_id":"s","initial_option":{"value":"1"}}]}])");
    const json values = workspace::state_values(blocks, json::object());
    EXPECT_EQ(values.at("b").at("t").at("value"), "x");
    EXPECT_TRUE(values.at("c").at("d").at("selected_date").is_null());
    EXPECT_EQ(values.at("e").at("s").at("selected_option").at("value"), "1");
    EXPECT_FALSE(values.at("e").contains("go"));
}

TEST(StateValues, PreferWhatWasEnteredIntoTheSameKindOfElement) {
    const json blocks = blocks_of(
        R"([{"type":"input","block_id":"b","element":{"type":"plain_text_input","action_id":"t","initial_value":"x"}}])");
    const json typed = blocks_of(R"({"b":{"t":{"type":"plain_text_input","value":"y"}}})");
    EXPECT_EQ(workspace::state_values(blocks, typed).at("b").at("t").at("value"), "y");
    const json other = blocks_of(R"({"b":{"t":{"type":"number_input","value":"4"}}})");
    EXPECT_EQ(workspace::state_values(blocks, other).at("b").at("t").at("value"), "x");
}

TEST(Ids, AreAddedWhereTheAppGaveNone) {
    const json blocks = workspace::with_ids(blocks_of(R"([
        {"type":"section","accessory":{"type":"button"}},
        {"type":"actions","block_id":"mine","elements":[{"type":"button","action_id":"own"},{"type":"button"}]},
        {"type":"markdown","text":"x"},
        {"type":"container","child_blocks":[{"type":"actions","elements":[{"type":"button"}]}]}])"));
    EXPECT_EQ(blocks.at(0).at("block_id"), "b0");
    EXPECT_EQ(blocks.at(0).at("accessory").at("action_id"), "a0");
    EXPECT_EQ(blocks.at(1).at("block_id"), "mine");
    EXPECT_EQ(blocks.at(1).at("elements").at(0).at("action_id"), "own");
    EXPECT_EQ(blocks.at(1).at("elements").at(1).at("action_id"), "a1");
    EXPECT_FALSE(blocks.at(2).contains("block_id"));
    EXPECT_EQ(blocks.at(3).at("child_blocks").at(0).at("block_id"), "b3_0");
}

TEST(Ids, FindElementsInsideOtherBlocks) {
    const json blocks = blocks_of(R"([
        {"type":"carousel","block_id":"c","elements":[{"type":"card","block_id":"card","actions":[{"type":"button","action_id":"x"}]}]},
        {"type":"container","block_id":"k","child_blocks":[{"type":"section","block_id":"s","accessory":{"type":"button","action_id":"y"}}]}])");
    EXPECT_EQ(workspace::find_element(blocks, "", "x").block_id, "card");
    EXPECT_EQ(workspace::find_element(blocks, "s", "y").block_id, "s");
    EXPECT_EQ(workspace::find_element(blocks, "s", "x").element, nullptr);
    EXPECT_EQ(workspace::listed_elements(blocks), "card/x, s/y");
}

// The fault of an input block with this element and that text.
std::string fault_of(const json& element, const json& value, bool optional = false) {
    const workspace::state known{workspace::workspace_options{}};
    const json block = json::object({{"type", "input"}, {"optional", optional}, {"element", element}});
    return workspace::input_fault(block, workspace::enter(element, value, nullptr, known).value);
}

TEST(Inputs, AreCheckedAsSlacksClientDoes) {
    EXPECT_EQ(fault_of(element("plain_text_input"), ""), "This field is required");
    EXPECT_EQ(fault_of(element("plain_text_input"), "", true), "");
    EXPECT_EQ(fault_of(element("plain_text_input", R"(,"min_length":3)"), "ab"), "Too short");
    EXPECT_EQ(fault_of(element("plain_text_input", R"(,"max_length":1)"), "ab"), "Too long");
    EXPECT_EQ(fault_of(element("number_input", R"(,"is_decimal_allowed":false)"), "1.5"), "Enter a whole number");
    EXPECT_EQ(fault_of(element("number_input", R"(,"is_decimal_allowed":true,"max_value":"2")"), "2.5"),
              "Out of range");
    EXPECT_EQ(fault_of(element("number_input", R"(,"is_decimal_allowed":true,"max_value":"2")"), "1.5"), "");
    EXPECT_EQ(fault_of(element("email_text_input"), "anna"), "Enter an email address");
    EXPECT_EQ(fault_of(element("url_text_input"), "anna"), "Enter a web address");
    EXPECT_EQ(fault_of(element("checkboxes", two_options), json::array()), "This field is required");
}

}  // namespace
}  // namespace hirewise::test
