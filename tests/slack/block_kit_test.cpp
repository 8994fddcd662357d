#include "slack/block_kit.hpp"

#include <gtest/gtest.h>

#include "block_checker.hpp"
#include "sample_text.hpp"

namespace hirewise::slack {
namespace {

using nlohmann::json;
using test::repeated;
using test::sample_characters;
using test::units;

testing::AssertionResult is_valid(const block& made) {
    const auto faults = test::block_faults(json::array({made.json()}));
    if (faults.empty()) { return testing::AssertionSuccess(); }
    return testing::AssertionFailure() << faults.front() << " in " << made.json().dump().substr(0, 300);
}

// The text at `path` of the block made from words of `limit` - 1, `limit` and `limit` + 1 units: whole, whole, clipped.
template <class Make>
void expect_clipped_above(std::size_t limit, const std::string& path, Make make) {
    for (const auto& character : sample_characters) {
        for (const auto wanted : {limit - 1, limit, limit + 1, limit + 2}) {
            const auto words = repeated(character, wanted);
            const block made = make(words);
            const auto shown = made.json().at(json::json_pointer{path}).template get<std::string>();
            EXPECT_TRUE(is_valid(made));
            EXPECT_LE(units(shown), limit);
            if (units(words) <= limit) {
                EXPECT_EQ(shown, words) << wanted;
            } else {
                EXPECT_TRUE(shown.ends_with("\xE2\x80\xA6")) << wanted;
                EXPECT_GE(units(shown), limit - 1) << wanted;
            }
        }
    }
}

button pressable(std::string id) {
    return {.action_id = std::move(id), .label = "Press"};
}

TEST(BlockKit, Case68_HeaderTextKeepsItsLimit) {
    expect_clipped_above(150, "/text/text", [](const std::string& words) { return header(words); });
}

TEST(BlockKit, Case68_SectionTextKeepsItsLimit) {
    expect_clipped_above(3000, "/text/text", [](const std::string& words) { return section(mrkdwn{words}); });
}

TEST(BlockKit, Case68_FieldTextKeepsItsLimit) {
    expect_clipped_above(2000, "/fields/0/text", [](const std::string& words) { return fields({mrkdwn{words}}); });
}

TEST(BlockKit, Case68_ContextTextKeepsItsLimit) {
    expect_clipped_above(3000, "/elements/0/text", [](const std::string& words) { return context({mrkdwn{words}}); });
}

TEST(BlockKit, Case68_ButtonLabelKeepsItsLimit) {
    expect_clipped_above(75, "/elements/0/text/text",
                         [](const std::string& words) { return actions("b", {{.action_id = "a", .label = words}}); });
}

TEST(BlockKit, Case68_AccessibilityLabelKeepsItsLimit) {
    expect_clipped_above(75, "/elements/0/accessibility_label", [](const std::string& words) {
        return actions("b", {{.action_id = "a", .label = "x", .accessibility_label = words}});
    });
}

TEST(BlockKit, Case68_NumberOfFieldsKeepsItsLimit) {
    for (const std::size_t count : {9U, 10U, 11U}) {
        const auto made = fields(std::vector<mrkdwn>(count, mrkdwn{"x"}));
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("fields").size(), std::min<std::size_t>(count, 10));
    }
}

TEST(BlockKit, Case68_NumberOfContextElementsKeepsItsLimit) {
    for (const std::size_t count : {9U, 10U, 11U}) {
        const auto made = context(std::vector<mrkdwn>(count, mrkdwn{"x"}));
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("elements").size(), std::min<std::size_t>(count, 10));
    }
}

TEST(BlockKit, Case68_NumberOfButtonsKeepsItsLimit) {
    for (const std::size_t count : {24U, 25U, 26U}) {
        std::vector<button> buttons;
        for (std::size_t i = 0; i < count; ++i) { buttons.push_back(pressable("a" + std::to_string(i))); }
        const auto made = actions("b", buttons);
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("elements").size(), std::min<std::size_t>(count, 25));
    }
}

TEST(BlockKit, Case68_ButtonValueOverItsLimitDropsTheButton) {
    for (const auto& character : sample_characters) {
        for (const std::size_t wanted : {1998U, 2000U, 2002U}) {
            const auto value = repeated(character, wanted);
            const auto made = actions("b", {pressable("first"), {.action_id = "a", .label = "x", .value = value}});
            EXPECT_TRUE(is_valid(made));
            EXPECT_EQ(made.json().at("elements").size(), wanted <= 2000 ? 2U : 1U);
        }
    }
}

TEST(BlockKit, Case68_ActionIdOverItsLimitDropsTheButton) {
    for (const std::size_t length : {254U, 255U, 256U}) {
        const auto made = actions("b", {pressable("first"), pressable(std::string(length, 'a'))});
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("elements").size(), length <= 255 ? 2U : 1U);
    }
}

TEST(BlockKit, Case68_BlockIdOverItsLimitIsLeftOut) {
    for (const std::size_t length : {254U, 255U, 256U}) {
        const auto made = actions(std::string(length, 'b'), {pressable("a")});
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().contains("block_id"), length <= 255);
    }
}

TEST(BlockKit, Case68_ButtonAddressOverItsLimitDropsTheButton) {
    for (const std::size_t length : {2999U, 3000U, 3001U}) {
        std::string address = "https://example.org/";
        address.resize(length, 'a');
        const auto made = actions("b", {pressable("first"), {.action_id = "a", .label = "x", .address = address}});
        EXPECT_TRUE(is_valid(made));
        EXPECT_EQ(made.json().at("elements").size(), length <= 3000 ? 2U : 1U);
    }
}

TEST(BlockKit, HeaderIsPlainTextAndNotEscaped) {
    EXPECT_EQ(header("R&D: C++ > C").json().at("text"),
              (json{{"type", "plain_text"}, {"text", "R&D: C++ > C"}, {"emoji", true}}));
}

TEST(BlockKit, MarkupIsVerbatim) {
    EXPECT_EQ(section(mrkdwn{"hi"}).json().at("text"), (json{{"type", "mrkdwn"}, {"text", "hi"}, {"verbatim", true}}));
}

TEST(BlockKit, EmptyTextBecomesADash) {
    const std::string dash = "\xE2\x80\x93";
    EXPECT_EQ(header("").json().at("text").at("text"), dash);
    EXPECT_EQ(header(" \n\x01").json().at("text").at("text"), dash);
    EXPECT_EQ(section(mrkdwn{}).json().at("text").at("text"), dash);
    EXPECT_EQ(section(mrkdwn{}.line_break().text("  ")).json().at("text").at("text"), dash);
    EXPECT_EQ(actions("b", {{.action_id = "a", .label = ""}}).json().at("elements").at(0).at("text").at("text"), dash);
}

TEST(BlockKit, EmptyFieldKeepsItsPlace) {
    const auto made = fields({mrkdwn{"a"}, mrkdwn{}, mrkdwn{"c"}});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("fields").size(), 3U);
}

TEST(BlockKit, EmptyContextElementsAreLeftOut) {
    EXPECT_EQ(context({mrkdwn{}, mrkdwn{"b"}, mrkdwn{" "}}).json().at("elements").size(), 1U);
}

TEST(BlockKit, BlockWithNothingInItIsADivider) {
    const json divided{{"type", "divider"}};
    EXPECT_EQ(divider().json(), divided);
    EXPECT_EQ(fields({}).json(), divided);
    EXPECT_EQ(context({}).json(), divided);
    EXPECT_EQ(context({mrkdwn{}}).json(), divided);
    EXPECT_EQ(actions("b", {}).json(), divided);
    EXPECT_EQ(actions("b", {pressable("")}).json(), divided);
}

TEST(BlockKit, ButtonSaysAllItHas) {
    const auto made = actions("next", {{.action_id = "hire",
                                        .label = "Hire a Rust engineer",
                                        .value = "rust",
                                        .style = button_style::primary,
                                        .address = "https://example.org/hire",
                                        .accessibility_label = "Hire a Rust engineer at Example"}});
    EXPECT_EQ(made.json(), json::parse(R"({"type":"actions","block_id":"next","elements":[{"type":"button",
        "action_id":"hire","text":{"type":"plain_text","text":"Hire a Rust engineer","emoji":true},"value":"rust",
        "style":"primary","url":"https://example.org/hire",
        "accessibility_label":"Hire a Rust engineer at Example"}]})"));
}

TEST(BlockKit, PlainButtonSaysNoMoreThanNeeded) {
    const auto element = actions("", {pressable("a")}).json().at("elements").at(0);
    for (const auto* absent : {"value", "style", "url", "accessibility_label"}) {
        EXPECT_FALSE(element.contains(absent)) << absent;
    }
}

TEST(BlockKit, ActionIdIsUsedOnceInABlock) {
    const auto made = actions("b", {pressable("a"), pressable("a"), pressable("c")});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("elements").size(), 2U);
}

TEST(BlockKit, DroppedButtonDoesNotUseUpItsActionId) {
    const auto made = actions("b", {{.action_id = "a", .label = "x", .value = std::string(2001, 'v')}, pressable("a")});
    EXPECT_EQ(made.json().at("elements").size(), 1U);
}

TEST(BlockKit, ButtonThatDoesNotOpenHttpsIsDropped) {
    for (const auto* address : {"http://example.org", "javascript:alert(1)", "example.org", "https://"}) {
        const auto made = actions("b", {pressable("first"), {.action_id = "a", .label = "x", .address = address}});
        EXPECT_EQ(made.json().at("elements").size(), 1U) << address;
    }
}

TEST(BlockKit, MalformedIdsAndValuesDropTheButton) {
    const auto made =
        actions("\xFF", {pressable("\xFF"), {.action_id = "a", .label = "x", .value = "\xC0"}, pressable("c")});
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("elements").size(), 1U);
    EXPECT_FALSE(made.json().contains("block_id"));
}

TEST(BlockKit, SectionCarriesAButton) {
    const auto made = section(mrkdwn{"text"}, pressable("a"));
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("accessory").at("action_id"), "a");
}

TEST(BlockKit, SectionWithAnUnusableButtonIsStillASection) {
    EXPECT_EQ(section(mrkdwn{"text"}, pressable("")).json(), section(mrkdwn{"text"}).json());
}

TEST(BlockKit, FeedbackComesBackWithEitherValue) {
    const auto made = feedback("feedback", "yes:1", "no:1");
    EXPECT_TRUE(is_valid(made));
    EXPECT_EQ(made.json().at("type"), "context_actions");
    const auto& element = made.json().at("elements").at(0);
    EXPECT_EQ(element.at("action_id"), "feedback");
    EXPECT_EQ(element.at("positive_button").at("value"), "yes:1");
    EXPECT_EQ(element.at("negative_button").at("value"), "no:1");
}

TEST(BlockKit, FeedbackThatCouldNotComeBackIsADivider) {
    const std::string too_long(2001, 'v');
    EXPECT_EQ(feedback("", "y", "n").json(), divider().json());
    EXPECT_EQ(feedback(std::string(256, 'a'), "y", "n").json(), divider().json());
    EXPECT_EQ(feedback("f", "", "n").json(), divider().json());
    EXPECT_EQ(feedback("f", "y", too_long).json(), divider().json());
}

TEST(BlockKit, PlainTextCannotMentionEither) {
    const auto words = header("<!channel> <@U1> @everyone").json().at("text").at("text").get<std::string>();
    EXPECT_EQ(words.find("<!"), std::string::npos);
    EXPECT_EQ(words.find("<@"), std::string::npos);
    EXPECT_EQ(words.find("@everyone"), std::string::npos);
}

TEST(BlockKit, CopiesOfABlockShareItsContent) {
    const auto original = header("x");
    const auto copy = original;
    EXPECT_EQ(&copy.json(), &original.json());
}

}  // namespace
}  // namespace hirewise::slack
