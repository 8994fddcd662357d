#include <algorithm>
#include <array>
#include <set>

#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/elements.hpp"
#include "slack/limits.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

enum class holder { input, controls, section, context_actions };

// Which block may hold which element (slack-platform, 6.1).
bool may_hold(holder where, const json& made) {
    static constexpr std::array<std::string_view, 2> typed = {"plain_text_input", "number_input"};
    static constexpr std::array<std::string_view, 2> context = {"feedback_buttons", "icon_button"};
    const auto& type = made.at("type").get_ref<const std::string&>();
    const bool is_typed = std::find(typed.begin(), typed.end(), type) != typed.end();
    const bool is_context = std::find(context.begin(), context.end(), type) != context.end();
    if (where == holder::context_actions) { return is_context; }
    if (where == holder::input) { return !is_context && type != "button" && type != "overflow"; }
    return !is_context && !is_typed && !made.contains("response_url_enabled");
}

json usable(holder where, const std::vector<element>& elements, std::size_t limit) {
    auto made = json::array();
    std::set<std::string_view> used;
    for (const auto& one : elements) {
        if (made.size() == limit) { break; }
        if (one.is_none() || !may_hold(where, one.json())) { continue; }
        const auto& id = one.json().at("action_id").get_ref<const std::string&>();
        if (used.insert(id).second) { made.push_back(one.json()); }
    }
    return made;
}

block row_of(std::string_view type, std::string_view block_id, json elements) {
    if (elements.empty()) { return divider(); }
    json made = {{"type", type}, {"elements", std::move(elements)}};
    set_block_id(made, block_id);
    return block_maker::finish(std::move(made));
}

bool is_blank(const mrkdwn& text) {
    return text.markup().find_first_not_of(" \n") == std::string::npos;
}

json field_objects(const std::vector<mrkdwn>& cells) {
    auto made = json::array();
    for (const auto& cell : cells) {
        if (made.size() == limits::section_fields) { break; }
        made.push_back(mrkdwn_object(cell, limits::field_text));
    }
    return made;
}

}  // namespace

block input(std::string_view block_id, std::string_view label, const element& field, const input_options& how) {
    if (field.is_none() || !may_hold(holder::input, field.json())) { return divider(); }
    json made = {{"type", "input"}, {"label", plain_text_object(label, limits::input_label)}};
    made["element"] = field.json();
    if (!trim(how.hint).empty()) { made["hint"] = plain_text_object(how.hint, limits::input_label); }
    if (how.optional) { made["optional"] = true; }
    if (how.dispatches) { made["dispatch_action"] = true; }
    set_block_id(made, block_id);
    return block_maker::finish(std::move(made));
}

block controls(std::string_view block_id, const std::vector<element>& elements) {
    return row_of("actions", block_id, usable(holder::controls, elements, limits::actions_elements));
}

block context_actions(std::string_view block_id, const std::vector<element>& elements) {
    return row_of("context_actions", block_id,
                  usable(holder::context_actions, elements, limits::context_actions_elements));
}

block section(const mrkdwn& text, const element& accessory) {
    return section_with_fields(text, {}, accessory);
}

block section_with_fields(const mrkdwn& text, const std::vector<mrkdwn>& cells, const element& accessory) {
    json made = {{"type", "section"}};
    auto fields = field_objects(cells);
    if (!is_blank(text) || fields.empty()) { made["text"] = mrkdwn_object(text, limits::section_text); }
    if (!fields.empty()) { made["fields"] = std::move(fields); }
    if (!accessory.is_none() && may_hold(holder::section, accessory.json())) { made["accessory"] = accessory.json(); }
    return block_maker::finish(std::move(made));
}

}  // namespace hirewise::slack
