#include "workspace/element_values.hpp"

#include <algorithm>
#include <regex>
#include <vector>

#include "base/json.hpp"
#include "base/text.hpp"
#include "workspace/element_tree.hpp"

namespace hirewise::workspace {

using nlohmann::json;

namespace {

bool is_multi(const std::string& type) {
    return type.starts_with("multi_") || type == "checkboxes";
}

// Which member of actions[] and state.values holds the choice; empty for buttons.
std::string member_of(const std::string& type) {
    static const std::vector<std::pair<std::string_view, std::string_view>> plain = {
        {"users_select", "selected_user"},
        {"conversations_select", "selected_conversation"},
        {"channels_select", "selected_channel"},
    };
    for (const auto& [suffix, member] : plain) {
        if (type == suffix) { return std::string{member}; }
        if (type == "multi_" + std::string{suffix}) { return std::string{member} + "s"; }
    }
    if (is_multi(type)) { return "selected_options"; }
    if (type.ends_with("_select") || type == "overflow" || type == "radio_buttons") { return "selected_option"; }
    if (type == "datepicker") { return "selected_date"; }
    if (type == "timepicker") { return "selected_time"; }
    if (type == "datetimepicker") { return "selected_date_time"; }
    if (type == "rich_text_input") { return "rich_text_value"; }
    if (type == "file_input") { return "files"; }
    return type.ends_with("_input") ? "value" : "";
}

bool takes_options(const std::string& type) {
    return member_of(type).starts_with("selected_option");
}

// All options that may be chosen: the element's own, those it begins with and those that were offered to what was
// typed.
json options_of(const json& element, const json& offered) {
    json all = json::array();
    const auto add = [&](const json& options) {
        for (const json& option : options) { all.push_back(option); }
    };
    for (const json* source : {&element, &offered}) {
        add(member_at(*source, "options"));
        for (const json& group : member_at(*source, "option_groups")) { add(member_at(group, "options")); }
    }
    add(member_at(element, "initial_options"));
    if (element.contains("initial_option")) { all.push_back(element["initial_option"]); }
    return all;
}

entry option_entry(const json& element, const json& chosen, const json& options) {
    for (const json& option : options) {
        if (chosen.is_string() && text_at(option, "value") == chosen.get<std::string>()) { return {option, {}}; }
    }
    std::vector<std::string> values;
    for (const json& option : options) { values.push_back(text_at(option, "value")); }
    const bool is_external = text_at(element, "type").find("external") != std::string::npos;
    if (is_external && values.empty()) { return {json(), "ask for its options first: POST options"}; }
    return {json(), "selected: one of " + join(values, ", ")};
}

entry id_entry(const std::string& type, const json& chosen, const state& known) {
    const std::string id = chosen.is_string() ? chosen.get<std::string>() : "";
    if (type.ends_with("users_select")) {
        return known.find_person(id) != nullptr ? entry{chosen, {}} : entry{json(), "selected: a user's id"};
    }
    const room* where = known.find_room(id);
    const bool fits = where != nullptr && where->id == id &&
                      (type.ends_with("conversations_select") || where->kind == room_kind::public_channel ||
                       where->kind == room_kind::shared);
    return fits ? entry{chosen, {}} : entry{json(), "selected: the id of a conversation that may be chosen here"};
}

entry pattern_entry(const json& chosen, const char* pattern, const std::string& form) {
    const bool fits = chosen.is_string() && std::regex_match(chosen.get<std::string>(), std::regex{pattern});
    return fits ? entry{chosen, {}} : entry{json(), "selected: " + form};
}

// One choice, or one of several, of any element that is no button.
entry single_entry(const json& element, const json& chosen, const json& options, const state& known) {
    const std::string type = text_at(element, "type");
    if (takes_options(type)) { return option_entry(element, chosen, options); }
    if (type.ends_with("_select")) { return id_entry(type, chosen, known); }
    if (type == "datepicker") { return pattern_entry(chosen, R"(\d{4}-\d\d-\d\d)", "a date as 2026-01-31"); }
    if (type == "timepicker") { return pattern_entry(chosen, R"([0-2]\d:[0-5]\d)", "a time as 09:30"); }
    if (type == "datetimepicker") {
        return chosen.is_number_integer() ? entry{chosen, {}} : entry{json(), "selected: seconds since 1970"};
    }
    if (type == "rich_text_input") {
        return chosen.is_object() ? entry{chosen, {}} : entry{json(), "value: a rich_text block"};
    }
    if (type == "file_input") {
        return chosen.is_array() ? entry{chosen, {}} : entry{json(), "value: a list of files"};
    }
    return chosen.is_string() ? entry{chosen, {}} : entry{json(), "value: text"};
}

entry several_entry(const json& element, const json& chosen, const json& options, const state& known) {
    if (!chosen.is_array()) { return {json(), "selected: a list"}; }
    const auto most = integer_at(element, "max_selected_items", 1'000);
    if (static_cast<std::int64_t>(chosen.size()) > most) {
        return {json(), "selected: at most " + std::to_string(most)};
    }
    json all = json::array();
    for (const json& each : chosen) {
        entry one = single_entry(element, each, options, known);
        if (!one.hint.empty()) { return one; }
        all.push_back(std::move(one.value));
    }
    return {std::move(all), {}};
}

// A press: the button itself, or the thumb with that value.
entry press_entry(const json& element, const json& chosen) {
    const std::string type = text_at(element, "type");
    const std::string wanted = chosen.is_string() ? chosen.get<std::string>() : "";
    std::vector<const json*> buttons = {&element};
    if (type == "feedback_buttons") {
        buttons = {&member_at(element, "positive_button"), &member_at(element, "negative_button")};
    }
    for (const json* button : buttons) {
        if (!wanted.empty() && text_at(*button, "value") != wanted) { continue; }
        json action = json::object({{"type", type}, {"text", member_at(*button, "text")}});
        for (const char* name : {"value", "icon", "url"}) {
            if (button->contains(name)) { action[name] = (*button)[name]; }
        }
        return {std::move(action), {}};
    }
    return {json(), "value: the button's own, or none"};
}

json blank_value(const std::string& type) {
    json value = json::object({{"type", type}});
    value[member_of(type)] = type == "file_input" || is_multi(type) ? json::array() : json();
    return value;
}

json initial_value(const json& element) {
    static const std::vector<std::pair<std::string_view, std::string_view>> names = {
        {"selected_option", "initial_option"},
        {"selected_options", "initial_options"},
        {"selected_user", "initial_user"},
        {"selected_users", "initial_users"},
        {"selected_conversation", "initial_conversation"},
        {"selected_conversations", "initial_conversations"},
        {"selected_channel", "initial_channel"},
        {"selected_channels", "initial_channels"},
        {"selected_date", "initial_date"},
        {"selected_time", "initial_time"},
        {"selected_date_time", "initial_date_time"},
        {"value", "initial_value"},
        {"rich_text_value", "initial_value"},
    };
    json value = blank_value(text_at(element, "type"));
    for (const auto& [member, initial] : names) {
        const std::string own{member};
        if (value.contains(own) && element.contains(std::string{initial})) {
            value[own] = element[std::string{initial}];
        }
    }
    return value;
}

}  // namespace

bool found_element::in_input() const {
    return block != nullptr && text_at(*block, "type") == "input";
}

bool found_element::dispatches() const {
    return !in_input() || flag_at(*block, "dispatch_action");
}

found_element find_element(const json& blocks, std::string_view block_id, std::string_view action_id) {
    found_element found;
    visit_elements(blocks, [&](const json& block, const json& element) {
        const std::string own = text_at(block, "block_id");
        if ((!block_id.empty() && own != block_id) || text_at(element, "action_id") != action_id) { return false; }
        found = {own, &block, &element};
        return true;
    });
    return found;
}

std::string listed_elements(const json& blocks) {
    std::vector<std::string> names;
    visit_elements(blocks, [&](const json& block, const json& element) {
        if (element.contains("action_id")) {
            names.push_back(text_at(block, "block_id") + "/" + text_at(element, "action_id"));
        }
        return false;
    });
    return join(names, ", ");
}

bool keeps_state(const json& element) {
    const std::string type = text_at(element, "type");
    return type != "overflow" && !member_of(type).empty();
}

bool is_empty_value(const json& value) {
    const json& inner = member_at(value, member_of(text_at(value, "type")));
    const bool no_text = inner.is_string() && inner.get_ref<const std::string&>().empty();
    return inner.is_null() || no_text || (inner.is_array() && inner.empty());
}

entry enter(const json& element, const json& chosen, const json& offered, const state& known) {
    const std::string type = text_at(element, "type");
    const std::string member = member_of(type);
    if (member.empty()) { return press_entry(element, chosen); }
    json value = blank_value(type);
    if (type == "timepicker" && element.contains("timezone")) { value["timezone"] = element["timezone"]; }
    if (chosen.is_null()) { return {std::move(value), {}}; }
    const json options = options_of(element, offered);
    entry made =
        is_multi(type) ? several_entry(element, chosen, options, known) : single_entry(element, chosen, options, known);
    if (!made.hint.empty()) { return made; }
    value[member] = std::move(made.value);
    return {std::move(value), {}};
}

json state_values(const json& blocks, const json& entered) {
    json values = json::object();
    visit_elements(blocks, [&](const json& block, const json& element) {
        if (!keeps_state(element)) { return false; }
        const std::string block_id = text_at(block, "block_id");
        const std::string action_id = text_at(element, "action_id");
        const json& own = member_at(member_at(entered, block_id), action_id);
        const bool fits = text_at(own, "type") == text_at(element, "type");
        values[block_id][action_id] = fits ? own : initial_value(element);
        return false;
    });
    return values;
}

}  // namespace hirewise::workspace
