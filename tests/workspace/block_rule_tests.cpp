#include <gtest/gtest.h>

#include "base/json.hpp"
#include "workspace/block_check.hpp"

namespace hirewise::workspace {
namespace {

using nlohmann::json;

// Every block and element of Slack's, where it may stand and what it may hold.
std::string fault_of_block(const std::string& block, surface where = surface::message) {
    return block_fault(parse_json("[" + block + "]").value(), where);
}

std::string plain(const std::string& text) {
    return R"({"type":"plain_text","text":")" + text + R"("})";
}

std::string rich_text() {
    return R"({"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text","text":"x"}]}]})";
}

std::string input_of(const std::string& element, const std::string& more = "") {
    return R"({"type":"input","label":)" + plain("L") + R"(,"element":)" + element + more + "}";
}

std::string action_of(const std::string& element) {
    return R"({"type":"actions","elements":[)" + element + "]}";
}

struct block_case {
    const char* block;
    bool message;
    bool modal;
    bool home;
};

TEST(BlockRules, KnowWhereEachBlockMayStand) {
    const std::string table_rows =
        R"("rows":[[{"type":"raw_text","text":"a"}],[{"type":"raw_number","value":1,"text":"1"}]])";
    const std::string container =
        R"({"type":"container","title":)" + plain("t") + R"(,"child_blocks":[{"type":"divider"}]})";
    const std::string card = R"({"type":"card","title":)" + plain("t") + "}";
    const std::string carousel = R"({"type":"carousel","elements":[)" + card + "]}";
    const std::string table = R"({"type":"table",)" + table_rows + "}";
    const std::string data_table = R"({"type":"data_table","caption":"c",)" + table_rows + "}";
    const std::string alert = R"({"type":"alert","text":)" + plain("t") + "}";
    const std::string video =
        R"({"type":"video","video_url":"https://a","thumbnail_url":"https://b","alt_text":"c","title":)" + plain("t") +
        "}";
    const std::string text = rich_text();
    const std::vector<block_case> cases = {
        {R"({"type":"divider"})", true, true, true},
        {R"({"type":"markdown","text":"x"})", true, false, false},
        {R"({"type":"task_card","task_id":"1","title":"t","status":"complete"})", true, false, false},
        {R"({"type":"plan","title":"t","tasks":[]})", true, false, false},
        {R"({"type":"data_visualization","title":"t","chart":{"type":"pie","segments":[{"label":"a","value":1}]}})",
         true, false, false},
        {R"({"type":"file","external_id":"x","source":"remote"})", false, false, false},
        {container.c_str(), true, false, false},
        {card.c_str(), true, false, false},
        {carousel.c_str(), true, false, false},
        {table.c_str(), true, false, false},
        {data_table.c_str(), true, false, false},
        {alert.c_str(), false, true, false},
        {video.c_str(), true, true, true},
        {text.c_str(), true, true, true},
    };
    for (const block_case& each : cases) {
        EXPECT_EQ(fault_of_block(each.block, surface::message).empty(), each.message) << fault_of_block(each.block);
        EXPECT_EQ(fault_of_block(each.block, surface::modal).empty(), each.modal) << each.block;
        EXPECT_EQ(fault_of_block(each.block, surface::home).empty(), each.home) << each.block;
    }
}

std::string chart(const std::string& inside) {
    return R"({"type":"data_visualization","title":"t","chart":{)" + inside + "}}";
}

TEST(BlockRules, CheckCharts) {
    const std::string axes = R"(,"axis_config":{"categories":["Mon","Tue"]})";
    const std::string both = R"([{"label":"Mon","value":-1},{"label":"Tue","value":2.5}])";
    EXPECT_EQ(fault_of_block(chart(R"("type":"bar","series":[{"name":"a","data":)" + both + "}]" + axes)), "");
    EXPECT_EQ(fault_of_block(chart(R"("type":"bar","series":[{"name":"a","data":)" + both + "}]")),
              "invalid_blocks: blocks/0/chart: missing member axis_config");
    EXPECT_EQ(
        fault_of_block(chart(R"("type":"line","series":[{"name":"a","data":[{"label":"Mon","value":1}]}])" + axes)),
        "invalid_blocks: blocks/0/chart/series/0/data: not one point for each category");
    EXPECT_EQ(fault_of_block(chart(R"("type":"area","series":[{"name":"a","data":)" + both +
                                   R"(},{"name":"a","data":)" + both + "}]" + axes)),
              "invalid_blocks: blocks/0/chart/series/1/name: not unique");
    EXPECT_EQ(fault_of_block(chart(R"("type":"pie","segments":[{"label":"a","value":0}])")),
              "invalid_blocks: blocks/0/chart/segments/0/value: not above 0");
    EXPECT_EQ(fault_of_block(chart(R"("type":"radar")")), "invalid_blocks: blocks/0/chart: unsupported type: radar");
    const std::string pie = chart(R"("type":"pie","segments":[{"label":"a","value":1}])");
    EXPECT_EQ(fault_of_block(pie + "," + pie + "," + pie), "invalid_blocks: blocks: more than 2 charts");
}

std::string data_table(const std::string& rows) {
    return R"({"type":"data_table","caption":"c","rows":)" + rows + "}";
}

TEST(BlockRules, CheckDataTables) {
    const std::string cell = R"({"type":"raw_text","text":"a"})";
    EXPECT_EQ(fault_of_block(data_table("[[" + cell + "]]")), "invalid_blocks: blocks/0/rows: fewer than 2 items");
    EXPECT_EQ(fault_of_block(data_table("[[" + cell + "],[" + cell + "," + cell + "]]")),
              "invalid_blocks: blocks/0/rows/1: not as long as the first");
    EXPECT_EQ(fault_of_block(data_table("[[" + rich_text() + "],[" + cell + "]]")),
              "invalid_blocks: blocks/0/rows/0: rich_text in the header");
    const std::string wide = R"({"type":"raw_text","text":")" + std::string(9'999, 'x') + "\"}";
    EXPECT_EQ(fault_of_block(data_table("[[" + wide + "],[" + wide + "],[" + wide + "]]")),
              "invalid_blocks: blocks: more than 20000 characters in data tables");
}

TEST(BlockRules, CheckCardsAndContainers) {
    EXPECT_EQ(fault_of_block(R"({"type":"card","subtitle":)" + plain("t") + "}"),
              "invalid_blocks: blocks/0: needs one of hero_image, title, actions, body");
    EXPECT_EQ(fault_of_block(R"({"type":"card","title":)" + plain(std::string(151, 'x')) + "}"),
              "invalid_blocks: blocks/0/title/text: more than 150 characters");
    EXPECT_EQ(fault_of_block(R"({"type":"container","child_blocks":[{"type":"divider"}]})"),
              "invalid_blocks: blocks/0: needs one of title, rich_text_title");
    EXPECT_EQ(fault_of_block(R"({"type":"container","title":)" + plain("t") +
                             R"(,"child_blocks":[{"type":"markdown","text":"x"}]})"),
              "invalid_blocks: blocks/0/child_blocks/0: unsupported type: markdown");
    EXPECT_EQ(fault_of_block(R"({"type":"container","is_collapsible":true,"has_header_divider":true,"title":)" +
                             plain("t") + R"(,"child_blocks":[{"type":"divider"}]})"),
              "invalid_blocks: blocks/0: has_header_divider only without is_collapsible");
}

TEST(BlockRules, CheckSelects) {
    const std::string option = R"({"text":)" + plain("o") + R"(,"value":"v"})";
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"static_select","options":[)" + option + R"(],"initial_option":)" +
                                       option + "}")),
              "");
    EXPECT_EQ(
        fault_of_block(action_of(R"({"type":"static_select","options":[)" + option + R"(],"max_selected_items":1})")),
        "invalid_blocks: blocks/0/elements/0: unknown member max_selected_items");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"multi_static_select","options":[)" + option +
                                       R"(],"initial_option":)" + option + "}")),
              "invalid_blocks: blocks/0/elements/0: unknown member initial_option");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"static_select"})")),
              "invalid_blocks: blocks/0/elements/0: needs exactly one of options, option_groups");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"conversations_select","filter":{}})")),
              "invalid_blocks: blocks/0/elements/0/filter: needs one of include, exclude_external_shared_channels, "
              "exclude_bot_users");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"external_select","min_query_length":1})")), "");
}

TEST(BlockRules, CheckPickers) {
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"datepicker","initial_date":"2026-1-1"})")),
              "invalid_blocks: blocks/0/elements/0/initial_date: not a date as 2026-01-31");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"timepicker","initial_time":"9:30"})")),
              "invalid_blocks: blocks/0/elements/0/initial_time: not a time as 09:30");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"datetimepicker","initial_date_time":1})")).empty(), false);
    EXPECT_EQ(
        fault_of_block(R"({"type":"section","text":)" + plain("t") + R"(,"accessory":{"type":"datetimepicker"}})"),
        "invalid_blocks: blocks/0/accessory: unsupported type: datetimepicker");
}

TEST(BlockRules, CheckInputs) {
    EXPECT_EQ(fault_of_block(input_of(R"({"type":"rich_text_input","max_lines":3})")), "");
    EXPECT_EQ(fault_of_block(input_of(R"({"type":"file_input","max_files":1})"), surface::modal), "");
    EXPECT_EQ(fault_of_block(input_of(R"({"type":"file_input"})")),
              "invalid_blocks: blocks/0/element: file_input only in modals");
    EXPECT_EQ(fault_of_block(input_of(R"({"type":"file_input"})", R"(,"dispatch_action":true)"), surface::modal),
              "invalid_blocks: blocks/0/dispatch_action: not together with file_input");
    const std::string select = R"({"type":"conversations_select","response_url_enabled":true})";
    EXPECT_EQ(fault_of_block(input_of(select), surface::modal), "");
    EXPECT_EQ(fault_of_block(input_of(select)),
              "invalid_blocks: blocks/0/element/response_url_enabled: only in modals");
    EXPECT_EQ(fault_of_block(
                  input_of(R"({"type":"plain_text_input","dispatch_action_config":{"trigger_actions_on":["often"]}})")),
              "invalid_blocks: blocks/0/element/dispatch_action_config/trigger_actions_on/0: not one of "
              "on_enter_pressed, on_character_entered");
    EXPECT_EQ(fault_of_block(action_of(R"({"type":"plain_text_input"})")),
              "invalid_blocks: blocks/0/elements/0: unsupported type: plain_text_input");
}

TEST(BlockRules, CheckSlackFiles) {
    EXPECT_EQ(fault_of_block(R"({"type":"image","alt_text":"a","slack_file":{"id":"F1"}})"), "");
    EXPECT_EQ(fault_of_block(R"({"type":"image","alt_text":"a","slack_file":{"id":"F1","url":"https://a"}})"),
              "invalid_blocks: blocks/0/slack_file: needs exactly one of id, url");
}

TEST(BlockRules, LetOneElementOfAViewAskForTheFocus) {
    const std::string focused = input_of(R"({"type":"plain_text_input","focus_on_load":true})");
    const json view = parse_json(R"({"type":"modal","title":)" + plain("t") + R"(,"submit":)" + plain("s") +
                                 R"(,"blocks":[)" + focused + "," + focused + "]}")
                          .value();
    EXPECT_EQ(view_fault(view), "invalid_view: view/blocks: more than one focus_on_load");
}

TEST(BlockRules, CheckSuggestions) {
    EXPECT_EQ(suggestion_fault(parse_json(R"({"options":[]})").value()), "");
    EXPECT_EQ(suggestion_fault(parse_json(R"({"option_groups":[]})").value()), "");
    EXPECT_FALSE(suggestion_fault(json()).empty());
    EXPECT_EQ(suggestion_fault(parse_json(R"({"options":[{"value":"v"}]})").value()),
              "answer/options/0: missing member text");
}

}  // namespace
}  // namespace hirewise::workspace
