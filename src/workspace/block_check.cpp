#include "workspace/block_check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/block_elements.hpp"
#include "workspace/element_tree.hpp"
#include "workspace/message_blocks.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

namespace {

using nlohmann::json;
using names = std::vector<std::string_view>;

constexpr std::size_t most_table_characters = 10'000;
constexpr std::size_t most_data_table_characters = 20'000;
constexpr std::size_t most_charts = 2;
constexpr std::size_t most_markdown_characters = 12'000;

names together(names first, const names& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

rule section_rule() {
    const names accessories = together(
        {"button", "checkboxes", "datepicker", "image", "overflow", "radio_buttons", "timepicker", "workflow_button"},
        select_types());
    const rule members = block_with({{"text", any_text(3000)},
                                     {"fields", array_of(1, 10, any_text(2000))},
                                     {"accessory", element_among(accessories)},
                                     {"expand", boolean()}});
    return all_of({members, at_least_one_of({"text", "fields"})});
}

rule actions_rule() {
    const names elements = together({"button", "checkboxes", "datepicker", "datetimepicker", "overflow",
                                     "radio_buttons", "timepicker", "workflow_button", "rich_text_input"},
                                    select_types());
    return block_with({{"elements", array_of(1, 25, element_among(elements)), true}});
}

// Files are taken in modals only, and not where each change is told; so are response addresses in selects.
std::string input_fault(const json& block, const std::string& path, surface where) {
    const json& element = member_at(block, "element");
    const bool is_file = text_at(element, "type") == "file_input";
    if (is_file && where != surface::modal) { return fault_at(path + "/element", "file_input only in modals"); }
    if (is_file && flag_at(block, "dispatch_action")) {
        return fault_at(path + "/dispatch_action", "not together with file_input");
    }
    if (where != surface::modal && element.contains("response_url_enabled")) {
        return fault_at(path + "/element/response_url_enabled", "only in modals");
    }
    return {};
}

rule input_rule(surface where) {
    const names elements =
        together({"plain_text_input", "number_input", "email_text_input", "url_text_input", "rich_text_input",
                  "file_input", "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker"},
                 select_types());
    const rule members = block_with({{"label", plain_text(2000), true},
                                     {"element", element_among(elements), true},
                                     {"hint", plain_text(2000)},
                                     {"optional", boolean()},
                                     {"dispatch_action", boolean()}});
    const rule place = [where](const json& block, const std::string& path) { return input_fault(block, path, where); };
    return all_of({members, place});
}

rule alert_rule() {
    return block_with(
        {{"text", any_text(3000), true}, {"level", one_of({"default", "info", "warning", "error", "success"})}});
}

std::map<std::string_view, rule> block_rules(surface where) {
    std::map<std::string_view, rule> rules;
    rules["actions"] = actions_rule();
    rules["context"] =
        block_with({{"elements", array_of(1, 10, element_among({"image", "plain_text", "mrkdwn"})), true}});
    rules["divider"] = block_with({});
    rules["header"] = block_with({{"text", plain_text(150), true}});
    rules["image"] = image_rule(true);
    rules["input"] = input_rule(where);
    rules["rich_text"] = rich_text_rule();
    rules["section"] = section_rule();
    rules["video"] = video_rule();
    if (where == surface::modal) { rules["alert"] = alert_rule(); }
    if (where != surface::message) { return rules; }
    rules["context_actions"] =
        block_with({{"elements", array_of(1, 5, element_among({"feedback_buttons", "icon_button"})), true}});
    rules["markdown"] = block_with({{"text", text_between(1, most_markdown_characters), true}});
    rules["table"] = table_rule();
    rules["data_table"] = data_table_rule();
    rules["data_visualization"] = data_visualization_rule();
    rules["card"] = card_rule();
    rules["carousel"] = carousel_rule();
    rules["task_card"] = task_card_rule();
    rules["plan"] = plan_rule();
    rules["container"] = container_rule(rules);
    return rules;
}

// Put together once: building the rules, or only copying them, costs far more than a check.
const rule& blocks_rule(surface where) {
    static const rule on_messages = array_of(0, 50, by_type(block_rules(surface::message)));
    static const rule on_modals = array_of(0, 100, by_type(block_rules(surface::modal)));
    static const rule on_homes = array_of(0, 100, by_type(block_rules(surface::home)));
    if (where == surface::message) { return on_messages; }
    return where == surface::modal ? on_modals : on_homes;
}

// The action_ids of the elements of one block, in order.
std::vector<std::string> action_ids(const json& block) {
    std::vector<std::string> ids;
    const auto note = [&](const json& element) {
        std::string id = text_at(element, "action_id");
        if (!id.empty()) { ids.push_back(std::move(id)); }
    };
    note(member_at(block, "accessory"));
    note(member_at(block, "element"));
    for (const json& element : member_at(block, "elements")) { note(element); }
    return ids;
}

std::string duplicate_fault(const json& blocks) {
    std::set<std::string> block_ids;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string path = "blocks/" + std::to_string(i);
        const std::string id = text_at(blocks[i], "block_id");
        if (!id.empty() && !block_ids.insert(id).second) { return fault_at(path, "duplicate block_id " + id); }
        std::set<std::string> seen;
        for (const std::string& action : action_ids(blocks[i])) {
            if (!seen.insert(action).second) { return fault_at(path, "duplicate action_id " + action); }
        }
    }
    return {};
}

// The characters that a reader sees in a table cell.
std::size_t visible_characters(const json& value) {
    if (value.is_object() && value.contains("text") && value["text"].is_string()) {
        return utf16_length(value["text"].get_ref<const std::string&>());
    }
    std::size_t sum = 0;
    if (value.is_structured()) {
        for (const json& inner : value) { sum += visible_characters(inner); }
    }
    return sum;
}

std::string total_fault(const json& blocks) {
    std::size_t in_tables = 0;
    std::size_t in_data_tables = 0;
    std::size_t in_markdown = 0;
    std::size_t charts = 0;
    for (const json& block : blocks) {
        const std::string type = text_at(block, "type");
        if (type == "table") { in_tables += visible_characters(member_at(block, "rows")); }
        if (type == "data_table") { in_data_tables += visible_characters(member_at(block, "rows")); }
        if (type == "data_visualization") { ++charts; }
        if (type == "markdown") { in_markdown += visible_characters(block); }
    }
    if (in_tables > most_table_characters) { return "blocks: more than 10000 characters in tables"; }
    if (in_data_tables > most_data_table_characters) { return "blocks: more than 20000 characters in data tables"; }
    if (charts > most_charts) { return "blocks: more than 2 charts"; }
    if (in_markdown > most_markdown_characters) { return "blocks: more than 12000 characters in markdown"; }
    return {};
}

rule view_rule(bool is_modal) {
    std::vector<member> members = {{"type", text_between(1, 40), true},
                                   {"blocks", anything(), true},
                                   {"private_metadata", text_between(0, 3000)},
                                   {"callback_id", text_between(0, 255)},
                                   {"external_id", text_between(0, 255)}};
    if (is_modal) {
        members.push_back({"title", plain_text(24), true});
        members.push_back({"submit", plain_text(24)});
        members.push_back({"close", plain_text(24)});
        members.push_back({"clear_on_close", boolean()});
        members.push_back({"notify_on_close", boolean()});
    }
    return object_with(std::move(members));
}

bool has_input(const json& blocks) {
    return std::ranges::any_of(blocks, [](const json& block) { return text_at(block, "type") == "input"; });
}

// Only one element of a view may ask for the focus.
bool has_two_focused(const json& blocks) {
    int focused = 0;
    visit_elements(blocks, [&](const json&, const json& element) {
        focused += flag_at(element, "focus_on_load") ? 1 : 0;
        return focused > 1;
    });
    return focused > 1;
}

}  // namespace

std::string block_fault(const json& blocks, surface where) {
    std::string fault = blocks_rule(where)(blocks, "blocks");
    if (fault.empty()) { fault = duplicate_fault(blocks); }
    if (fault.empty()) { fault = total_fault(blocks); }
    return fault.empty() ? fault : "invalid_blocks: " + fault;
}

std::string block_fault(const json& blocks) {
    return block_fault(blocks, surface::message);
}

std::string view_fault(const json& view) {
    const std::string type = text_at(view, "type");
    if (type != "modal" && type != "home") { return "invalid_view: view/type: not one of modal, home"; }
    const bool is_modal = type == "modal";
    const std::string fault = view_rule(is_modal)(view, "view");
    if (!fault.empty()) { return "invalid_view: " + fault; }
    const json& blocks = member_at(view, "blocks");
    std::string inside = block_fault(blocks, is_modal ? surface::modal : surface::home);
    if (!inside.empty()) { return inside; }
    if (has_two_focused(blocks)) { return "invalid_view: view/blocks: more than one focus_on_load"; }
    if (is_modal && has_input(blocks) && !view.contains("submit")) {
        return "invalid_view: view: missing member submit";
    }
    return {};
}

std::string suggestion_fault(const json& answer) {
    static const rule check =
        all_of({object_with({{"options", options_rule()}, {"option_groups", option_groups_rule(0)}}),
                exactly_one_of({"options", "option_groups"})});
    return check(answer, "answer");
}

}  // namespace hirewise::workspace
