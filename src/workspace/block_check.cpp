#include "workspace/block_check.hpp"

#include <map>
#include <set>
#include <utility>
#include <vector>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/block_elements.hpp"
#include "workspace/workspace.hpp"

namespace hirewise::workspace {

namespace {

using nlohmann::json;
using names = std::vector<std::string_view>;

constexpr std::size_t most_table_characters = 10'000;
constexpr std::size_t most_markdown_characters = 12'000;

names together(names first, const names& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

rule block_with(std::vector<member> members) {
    members.push_back({"type", text_between(1, 40), true});
    members.push_back({"block_id", text_between(1, 255)});
    return object_with(std::move(members));
}

rule section_rule() {
    const names accessories = together(
        {"button", "checkboxes", "datepicker", "image", "overflow", "radio_buttons", "timepicker"}, select_types());
    const rule members = block_with({{"text", any_text(3000)},
                                     {"fields", array_of(1, 10, any_text(2000))},
                                     {"accessory", element_among(accessories)},
                                     {"expand", boolean()}});
    return all_of({members, at_least_one_of({"text", "fields"})});
}

rule actions_rule() {
    const names elements =
        together({"button", "checkboxes", "datepicker", "datetimepicker", "overflow", "radio_buttons", "timepicker"},
                 select_types());
    return block_with({{"elements", array_of(1, 25, element_among(elements)), true}});
}

rule input_rule() {
    const names elements = together({"plain_text_input", "number_input", "email_text_input", "url_text_input",
                                     "checkboxes", "radio_buttons", "datepicker", "timepicker", "datetimepicker"},
                                    select_types());
    return block_with({{"label", plain_text(2000), true},
                       {"element", element_among(elements), true},
                       {"hint", plain_text(2000)},
                       {"optional", boolean()},
                       {"dispatch_action", boolean()}});
}

rule table_rule() {
    const member type{"type", text_between(1, 40), true};
    const rule cell = by_type(
        {{"raw_text", object_with({type, {"text", text_between(1, 10'000), true}})},
         {"raw_number", object_with({type, {"value", anything(), true}, {"text", text_between(1, 10'000), true}})},
         {"rich_text", rich_text_rule()}});
    const rule setting = object_with({{"align", one_of({"left", "center", "right"})}, {"is_wrapped", boolean()}});
    const rule setting_or_null = [setting](const json& value, const std::string& path) {
        return value.is_null() ? std::string{} : setting(value, path);
    };
    return block_with({{"rows", array_of(1, 100, array_of(1, 20, cell)), true},
                       {"column_settings", array_of(0, 20, setting_or_null)}});
}

std::map<std::string_view, rule> block_rules(surface where) {
    std::map<std::string_view, rule> rules;
    rules["actions"] = actions_rule();
    rules["context"] =
        block_with({{"elements", array_of(1, 10, element_among({"image", "plain_text", "mrkdwn"})), true}});
    rules["divider"] = block_with({});
    rules["header"] = block_with({{"text", plain_text(150), true}});
    rules["image"] = image_rule(true);
    rules["input"] = input_rule();
    rules["rich_text"] = rich_text_rule();
    rules["section"] = section_rule();
    if (where != surface::message) { return rules; }
    rules["context_actions"] =
        block_with({{"elements", array_of(1, 5, element_among({"feedback_buttons", "icon_button"})), true}});
    rules["markdown"] = block_with({{"text", text_between(1, most_markdown_characters), true}});
    rules["table"] = table_rule();
    return rules;
}

// Put together once: building the rules costs more than a check.
const rule& block_rule(surface where) {
    static const rule on_messages = by_type(block_rules(surface::message));
    static const rule on_views = by_type(block_rules(surface::modal));
    return where == surface::message ? on_messages : on_views;
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
    std::size_t in_markdown = 0;
    for (const json& block : blocks) {
        const std::string type = text_at(block, "type");
        if (type == "table") { in_tables += visible_characters(member_at(block, "rows")); }
        if (type == "markdown") { in_markdown += visible_characters(block); }
    }
    if (in_tables > most_table_characters) { return "blocks: more than 10000 characters in tables"; }
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
    for (const json& block : blocks) {
        if (text_at(block, "type") == "input") { return true; }
    }
    return false;
}

}  // namespace

std::string block_fault(const json& blocks, surface where) {
    const std::size_t most = where == surface::message ? 50 : 100;
    std::string fault = array_of(0, most, block_rule(where))(blocks, "blocks");
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
    if (is_modal && has_input(blocks) && !view.contains("submit")) {
        return "invalid_view: view: missing member submit";
    }
    return {};
}

std::string suggestion_fault(const json& answer) {
    static const rule check = all_of({object_with({{"options", options_rule()}, {"option_groups", option_groups_rule(0)}}),
                                      exactly_one_of({"options", "option_groups"})});
    return check(answer, "answer");
}

}  // namespace hirewise::workspace
