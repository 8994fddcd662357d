#include "slack/form_values.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace hirewise::slack {
namespace {

using nlohmann::json;
using namespace std::chrono_literals;

// A form of one block "b" with these elements.
form_values form(const json& elements) {
    return read_form({{"values", {{"b", elements}}}});
}

json selected(const std::string& value) {
    return {{"text", {{"type", "plain_text"}, {"text", "shown"}}}, {"value", value}};
}

TEST(FormValues, ReadsTextAsTyped) {
    const auto values = form({{"a", {{"type", "plain_text_input"}, {"value", " two\nlines "}}}});
    EXPECT_EQ(values.text("b", "a"), " two\nlines ");
    EXPECT_TRUE(values.find("b", "a")->is_typed);
}

TEST(FormValues, ReadsOneChoice) {
    for (const auto* type : {"static_select", "external_select", "radio_buttons", "overflow"}) {
        const auto values = form({{"a", {{"type", type}, {"selected_option", selected("go")}}}});
        EXPECT_EQ(values.choice("b", "a"), "go") << type;
        EXPECT_FALSE(values.find("b", "a")->is_typed) << type;
    }
    EXPECT_EQ(form({{"a", {{"type", "timepicker"}, {"selected_time", "09:30"}}}}).choice("b", "a"), "09:30");
}

TEST(FormValues, ReadsSeveralChoices) {
    for (const auto* type : {"multi_static_select", "checkboxes"}) {
        const auto options = json::array({selected("go"), selected("rust")});
        const auto values = form({{"a", {{"type", type}, {"selected_options", options}}}});
        EXPECT_EQ(values.choices("b", "a"), (std::vector<std::string>{"go", "rust"})) << type;
    }
}

TEST(FormValues, ReadsADay) {
    const auto day = [](const json& value) {
        return form({{"a", {{"type", "datepicker"}, {"selected_date", value}}}}).date("b", "a");
    };
    EXPECT_EQ(day("2026-11-26"), std::chrono::year{2026} / 11 / 26);
    for (const auto* wrong : {"2026-02-30", "26-11-2026", "2026-1-26", "2026-11-2x", "2026-11--2", ""}) {
        EXPECT_FALSE(day(wrong)) << wrong;
    }
    EXPECT_FALSE(day(nullptr));
}

TEST(FormValues, ReadsANumber) {
    const auto number = [](const json& value) {
        return form({{"a", {{"type", "number_input"}, {"value", value}}}}).number("b", "a");
    };
    EXPECT_EQ(number("12.5"), 12.5);
    EXPECT_EQ(number("-3"), -3.0);
    for (const auto* wrong : {"", "12x", "inf", "nan", " 1", "1e999"}) { EXPECT_FALSE(number(wrong)) << wrong; }
    const auto moment = form({{"a", {{"type", "datetimepicker"}, {"selected_date_time", 1'700'000'000}}}});
    EXPECT_EQ(moment.number("b", "a"), 1'700'000'000.0);
}

TEST(FormValues, ReadsPeopleAndChannels) {
    const auto values = form({{"u", {{"type", "users_select"}, {"selected_user", "U1"}}},
                              {"us", {{"type", "multi_users_select"}, {"selected_users", {"U1", "U2"}}}},
                              {"c", {{"type", "conversations_select"}, {"selected_conversation", "C1"}}},
                              {"cs", {{"type", "multi_channels_select"}, {"selected_channels", {"C1", "C2"}}}}});
    EXPECT_EQ(values.user("b", "u").value, "U1");
    EXPECT_EQ(values.users("b", "us").size(), 2U);
    EXPECT_EQ(values.users("b", "u").size(), 1U);
    EXPECT_EQ(values.channel("b", "c").value, "C1");
    EXPECT_EQ(values.channels("b", "cs").back().value, "C2");
}

TEST(FormValues, WhatIsMissingLeftEmptyOrOfAnotherKindIsEmpty) {
    const auto values = form({{"text", {{"type", "plain_text_input"}, {"value", nullptr}}},
                              {"one", {{"type", "static_select"}, {"selected_option", nullptr}}},
                              {"newer", {{"type", "hologram"}, {"value", "v"}}}});
    EXPECT_EQ(values.text("b", "text"), "");
    EXPECT_EQ(values.choice("b", "one"), "");
    EXPECT_EQ(values.text("b", "one"), "");
    EXPECT_EQ(values.text("b", "newer"), "");
    EXPECT_EQ(values.text("other", "text"), "");
    EXPECT_TRUE(values.choices("b", "one").empty());
    EXPECT_TRUE(values.user("b", "text").empty());
}

TEST(FormValues, AnythingElseIsAnEmptyForm) {
    for (const auto& state : std::vector<json>{
             nullptr, 7, "x", json::array(), json::object(), {{"values", {1, 2}}}, {{"values", {{"b", 3}}}}}) {
        EXPECT_TRUE(read_form(state).empty()) << state;
    }
    const auto odd = form({{"a", 7}, {"c", {{"type", "checkboxes"}, {"selected_options", {1, nullptr, {{"x", 1}}}}}}});
    EXPECT_TRUE(odd.choices("b", "a").empty());
    EXPECT_EQ(odd.choices("b", "c"), std::vector<std::string>{"1"});
}

}  // namespace
}  // namespace hirewise::slack
