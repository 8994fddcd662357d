#include "workspace/block_check.hpp"

#include <gtest/gtest.h>

#include "base/json.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {
namespace {

using nlohmann::json;

json read(const std::string& text) {
    return parse_json(text).value();
}

// The fault of these blocks in a message.
std::string fault_of(const std::string& blocks) {
    return block_fault(read(blocks));
}

std::string header_of(std::size_t length) {
    return R"([{"type":"header","text":{"type":"plain_text","text":")" + std::string(length, 'x') + R"("}}])";
}

std::string button(const std::string& more) {
    return R"({"type":"button","action_id":"a","text":{"type":"plain_text","text":"Go"})" + more + "}";
}

std::string actions_with(const std::string& elements) {
    return R"([{"type":"actions","elements":[)" + elements + "]}]";
}

TEST(BlockCheck, AcceptsEveryKindTheBotUses) {
    EXPECT_EQ(fault_of(R"([
        {"type":"header","text":{"type":"plain_text","text":"Rust","emoji":true}},
        {"type":"section","text":{"type":"mrkdwn","text":"*Because*","verbatim":true},"block_id":"why",
         "accessory":{"type":"button","action_id":"more","text":{"type":"plain_text","text":"More"},"value":"1"}},
        {"type":"section","fields":[{"type":"mrkdwn","text":"a"},{"type":"plain_text","text":"b"}]},
        {"type":"divider"},
        {"type":"table","rows":[[{"type":"raw_text","text":"Criterion"},{"type":"raw_text","text":"Rust"}],
                                [{"type":"raw_text","text":"Speed"},{"type":"raw_number","value":9,"text":"9"}]],
         "column_settings":[null,{"align":"right"}]},
        {"type":"context","elements":[{"type":"mrkdwn","text":"sources"}]},
        {"type":"actions","elements":[{"type":"button","action_id":"post","style":"primary",
                                       "text":{"type":"plain_text","text":"Post"}}]},
        {"type":"context_actions","elements":[{"type":"feedback_buttons","action_id":"feedback",
            "positive_button":{"text":{"type":"plain_text","text":"Good"},"value":"up"},
            "negative_button":{"text":{"type":"plain_text","text":"Bad"},"value":"down"}}]}
    ])"),
              "");
}

TEST(BlockCheck, AcceptsNoBlocksAtAll) {
    EXPECT_EQ(fault_of("[]"), "");
}

TEST(BlockCheck, AcceptsAHeaderAtTheLimit) {
    EXPECT_EQ(fault_of(header_of(150)), "");
}

TEST(BlockCheck, RefusesAHeaderOverTheLimit) {
    EXPECT_EQ(fault_of(header_of(151)), "invalid_blocks: blocks/0/text/text: more than 150 characters");
}

TEST(BlockCheck, CountsInUtf16Units) {
    std::string emojis;
    for (int i = 0; i < 76; ++i) { emojis += "\U0001F600"; }
    const std::string blocks = R"([{"type":"header","text":{"type":"plain_text","text":")" + emojis + R"("}}])";
    EXPECT_EQ(fault_of(blocks), "invalid_blocks: blocks/0/text/text: more than 150 characters");
}

TEST(BlockCheck, RefusesEmptyText) {
    EXPECT_EQ(fault_of(header_of(0)), "invalid_blocks: blocks/0/text/text: fewer than 1 characters");
}

TEST(BlockCheck, RefusesMarkUpWhereOnlyPlainTextMayStand) {
    EXPECT_EQ(fault_of(R"([{"type":"header","text":{"type":"mrkdwn","text":"x"}}])"),
              "invalid_blocks: blocks/0/text/type: not one of plain_text");
}

TEST(BlockCheck, RefusesAMissingMember) {
    EXPECT_EQ(fault_of(R"([{"type":"header"}])"), "invalid_blocks: blocks/0: missing member text");
}

TEST(BlockCheck, RefusesAnUnknownMember) {
    EXPECT_EQ(fault_of(R"([{"type":"divider","colour":"red"}])"), "invalid_blocks: blocks/0: unknown member colour");
}

TEST(BlockCheck, RefusesAnUnknownType) {
    EXPECT_EQ(fault_of(R"([{"type":"marquee"}])"), "invalid_blocks: blocks/0: unsupported type: marquee");
}

TEST(BlockCheck, RefusesWhatIsNoArray) {
    EXPECT_EQ(fault_of(R"({"type":"divider"})"), "invalid_blocks: blocks: not an array");
}

TEST(BlockCheck, RefusesABlockThatIsNoObject) {
    EXPECT_EQ(fault_of(R"([null])"), "invalid_blocks: blocks/0: not an object");
}

TEST(BlockCheck, RefusesMoreThanFiftyBlocks) {
    const json blocks(51, read(R"({"type":"divider"})"));
    EXPECT_EQ(block_fault(blocks), "invalid_blocks: blocks: more than 50 items");
}

TEST(BlockCheck, RefusesASectionWithoutTextAndFields) {
    EXPECT_EQ(fault_of(R"([{"type":"section"}])"), "invalid_blocks: blocks/0: needs one of text, fields");
}

TEST(BlockCheck, RefusesElevenFields) {
    const std::string field = R"({"type":"mrkdwn","text":"x"})";
    std::string fields = field;
    for (int i = 0; i < 10; ++i) { fields += "," + field; }
    EXPECT_EQ(fault_of(R"([{"type":"section","fields":[)" + fields + "]}]"),
              "invalid_blocks: blocks/0/fields: more than 10 items");
}

TEST(BlockCheck, RefusesALongSection) {
    EXPECT_EQ(fault_of(R"([{"type":"section","text":{"type":"mrkdwn","text":")" + std::string(3001, 'x') + R"("}}])"),
              "invalid_blocks: blocks/0/text/text: more than 3000 characters");
}

TEST(BlockCheck, RefusesDuplicateBlockIds) {
    EXPECT_EQ(fault_of(R"([{"type":"divider","block_id":"x"},{"type":"divider","block_id":"x"}])"),
              "invalid_blocks: blocks/1: duplicate block_id x");
}

TEST(BlockCheck, RefusesDuplicateActionIdsInABlock) {
    EXPECT_EQ(fault_of(actions_with(button("") + "," + button(""))), "invalid_blocks: blocks/0: duplicate action_id a");
}

TEST(BlockCheck, RefusesALongButtonValue) {
    EXPECT_EQ(fault_of(actions_with(button(R"(,"value":")" + std::string(2001, 'x') + "\""))),
              "invalid_blocks: blocks/0/elements/0/value: more than 2000 characters");
}

TEST(BlockCheck, RefusesAnUnknownButtonStyle) {
    EXPECT_EQ(fault_of(actions_with(button(R"(,"style":"loud")"))),
              "invalid_blocks: blocks/0/elements/0/style: not one of primary, danger");
}

TEST(BlockCheck, RefusesNoActions) {
    EXPECT_EQ(fault_of(actions_with("")), "invalid_blocks: blocks/0/elements: fewer than 1 items");
}

TEST(BlockCheck, RefusesFeedbackButtonsOutsideContextActions) {
    EXPECT_EQ(fault_of(actions_with(R"({"type":"feedback_buttons"})")),
              "invalid_blocks: blocks/0/elements/0: unsupported type: feedback_buttons");
}

TEST(BlockCheck, RefusesAnEmptyTableCell) {
    EXPECT_EQ(fault_of(R"([{"type":"table","rows":[[{"type":"raw_text","text":""}]]}])"),
              "invalid_blocks: blocks/0/rows/0/0/text: fewer than 1 characters");
}

TEST(BlockCheck, RefusesTooManyCharactersInTables) {
    const std::string cell = R"({"type":"raw_text","text":")" + std::string(5001, 'x') + "\"}";
    EXPECT_EQ(fault_of(R"([{"type":"table","rows":[[)" + cell + "],[" + cell + "]]}]"),
              "invalid_blocks: blocks: more than 10000 characters in tables");
}

TEST(BlockCheck, RefusesAnImageWithTwoSources) {
    EXPECT_EQ(fault_of(R"([{"type":"image","alt_text":"x","image_url":"https://a/b","slack_file":{"id":"F1"}}])"),
              "invalid_blocks: blocks/0: needs exactly one of image_url, slack_file");
}

TEST(BlockCheck, RefusesATableInAModal) {
    EXPECT_EQ(block_fault(read(R"([{"type":"table","rows":[]}])"), surface::modal),
              "invalid_blocks: blocks/0: unsupported type: table");
}

TEST(ViewCheck, AcceptsAModal) {
    EXPECT_EQ(view_fault(read(R"({"type":"modal","title":{"type":"plain_text","text":"Weights"},
        "submit":{"type":"plain_text","text":"Go"},
        "blocks":[{"type":"input","label":{"type":"plain_text","text":"Case"},
                   "element":{"type":"plain_text_input","action_id":"case","multiline":true}}]})")),
              "");
}

TEST(ViewCheck, AcceptsAHomeView) {
    EXPECT_EQ(view_fault(read(R"({"type":"home","blocks":[{"type":"divider"}]})")), "");
}

TEST(ViewCheck, RefusesALongTitle) {
    EXPECT_EQ(view_fault(read(R"({"type":"modal","title":{"type":"plain_text","text":"1234567890123456789012345"},
        "blocks":[]})")),
              "invalid_view: view/title/text: more than 24 characters");
}

TEST(ViewCheck, RefusesInputsWithoutSubmit) {
    EXPECT_EQ(view_fault(read(R"({"type":"modal","title":{"type":"plain_text","text":"x"},
        "blocks":[{"type":"input","label":{"type":"plain_text","text":"Case"},
                   "element":{"type":"plain_text_input"}}]})")),
              "invalid_view: view: missing member submit");
}

TEST(ViewCheck, RefusesWhatIsNoView) {
    EXPECT_EQ(view_fault(read("[]")), "invalid_view: view/type: not one of modal, home");
}

}  // namespace
}  // namespace hirewise::workspace
