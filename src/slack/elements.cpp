#include "slack/elements.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

element none() {
    return {};
}

json start(std::string_view type, std::string_view action_id) {
    return {{"type", type}, {"action_id", action_id}};
}

void set_placeholder(json& made, std::string_view words) {
    if (!trim(words).empty()) { made["placeholder"] = plain_text_object(words, limits::placeholder); }
}

json option_object(const option& given) {
    json made = {{"text", plain_text_object(given.label, limits::option_label)}, {"value", given.value}};
    if (!trim(given.description).empty()) {
        made["description"] = plain_text_object(given.description, limits::option_description);
    }
    return made;
}

json option_objects(const std::vector<option>& options, std::size_t limit) {
    auto made = json::array();
    std::set<std::string_view> used;
    for (const auto& given : options) {
        if (made.size() == limit) { break; }
        const bool works = !given.value.empty() && fits(given.value, limits::option_value);
        if (works && used.insert(given.value).second) { made.push_back(option_object(given)); }
    }
    return made;
}

json chosen_of(const json& options, const std::vector<std::string>& values) {
    auto chosen = json::array();
    for (const auto& made : options) {
        const auto& value = made.at("value").get_ref<const std::string&>();
        if (std::find(values.begin(), values.end(), value) != values.end()) { chosen.push_back(made); }
    }
    return chosen;
}

// An element that has options; null if it could not do its work.
json with_options(std::string_view type, std::string_view action_id, const std::vector<option>& options,
                  std::size_t limit) {
    auto objects = option_objects(options, limit);
    if (!is_action_id(action_id) || objects.empty()) { return nullptr; }
    auto made = start(type, action_id);
    made["options"] = std::move(objects);
    return made;
}

void set_initial(json& made, std::string_view value) {
    auto chosen = chosen_of(made.at("options"), {std::string{value}});
    if (!chosen.empty()) { made["initial_option"] = std::move(chosen.front()); }
}

void set_initial(json& made, const std::vector<std::string>& values) {
    auto chosen = chosen_of(made.at("options"), values);
    if (!chosen.empty()) { made["initial_options"] = std::move(chosen); }
}

void set_number(json& made, std::string_view member, const std::optional<double>& number, bool decimals) {
    if (!number || !std::isfinite(*number)) { return; }
    made[std::string{member}] = short_number(decimals ? *number : std::round(*number), decimals ? 4 : 0);
}

json thumb_object(const thumb& given) {
    json made = {{"text", plain_text_object(given.label, limits::button_label)}, {"value", given.value}};
    if (!given.accessibility_label.empty()) {
        made["accessibility_label"] = plain_text(given.accessibility_label, limits::accessibility_label);
    }
    return made;
}

}  // namespace

element::element(nlohmann::json finished) : json_{std::make_shared<const nlohmann::json>(std::move(finished))} {}

element as_element(const button& wanted) {
    auto made = button_element(wanted);
    return made.is_null() ? none() : block_maker::finish_element(std::move(made));
}

element text_input(std::string_view action_id, const text_input_options& how) {
    if (!is_action_id(action_id)) { return none(); }
    auto made = start("plain_text_input", action_id);
    const auto longest = std::clamp<std::size_t>(how.max_length, 1, limits::input_length);
    made["max_length"] = longest;
    if (how.min_length > 0) { made["min_length"] = std::min(how.min_length, longest); }
    if (how.multiline) { made["multiline"] = true; }
    if (!how.initial.empty()) { made["initial_value"] = clip(clean_words(how.initial), longest); }
    if (how.tells_on_enter) {
        made["dispatch_action_config"] = {{"trigger_actions_on", json::array({"on_enter_pressed"})}};
    }
    set_placeholder(made, how.placeholder);
    return block_maker::finish_element(std::move(made));
}

element number_input(std::string_view action_id, const number_input_options& how) {
    if (!is_action_id(action_id)) { return none(); }
    auto made = start("number_input", action_id);
    made["is_decimal_allowed"] = how.decimals;
    set_number(made, "initial_value", how.initial, how.decimals);
    set_number(made, "min_value", how.lowest, how.decimals);
    set_number(made, "max_value", how.highest, how.decimals);
    set_placeholder(made, how.placeholder);
    return block_maker::finish_element(std::move(made));
}

element static_select(std::string_view action_id, const std::vector<option>& options, std::string_view placeholder,
                      std::string_view initial) {
    auto made = with_options("static_select", action_id, options, limits::select_options);
    if (made.is_null()) { return none(); }
    set_initial(made, initial);
    set_placeholder(made, placeholder);
    return block_maker::finish_element(std::move(made));
}

element multi_static_select(std::string_view action_id, const std::vector<option>& options,
                            std::string_view placeholder, const std::vector<std::string>& initial,
                            std::size_t most_selected) {
    auto made = with_options("multi_static_select", action_id, options, limits::select_options);
    if (made.is_null()) { return none(); }
    set_initial(made, initial);
    if (most_selected > 0) { made["max_selected_items"] = most_selected; }
    set_placeholder(made, placeholder);
    return block_maker::finish_element(std::move(made));
}

element radio_buttons(std::string_view action_id, const std::vector<option>& options, std::string_view initial) {
    auto made = with_options("radio_buttons", action_id, options, limits::choice_options);
    if (made.is_null()) { return none(); }
    set_initial(made, initial);
    return block_maker::finish_element(std::move(made));
}

element checkboxes(std::string_view action_id, const std::vector<option>& options,
                   const std::vector<std::string>& initial) {
    auto made = with_options("checkboxes", action_id, options, limits::choice_options);
    if (made.is_null()) { return none(); }
    set_initial(made, initial);
    return block_maker::finish_element(std::move(made));
}

element overflow(std::string_view action_id, const std::vector<option>& options,
                 const std::optional<confirmation>& confirm) {
    auto made = with_options("overflow", action_id, options, limits::overflow_options);
    if (made.is_null()) { return none(); }
    if (confirm) { made["confirm"] = confirm_object(*confirm); }
    return block_maker::finish_element(std::move(made));
}

element conversations_select(std::string_view action_id, const conversations_select_options& how) {
    if (!is_action_id(action_id)) { return none(); }
    auto made = start("conversations_select", action_id);
    if (how.starts_with_current) { made["default_to_current_conversation"] = true; }
    if (how.response_url_enabled) { made["response_url_enabled"] = true; }
    auto filter = json::object();
    if (how.excludes_direct_messages) { filter["include"] = json::array({"public", "private"}); }
    if (how.excludes_shared_channels) { filter["exclude_external_shared_channels"] = true; }
    filter["exclude_bot_users"] = true;
    made["filter"] = std::move(filter);
    set_placeholder(made, how.placeholder);
    return block_maker::finish_element(std::move(made));
}

element users_select(std::string_view action_id, std::string_view placeholder, const user_id& initial) {
    if (!is_action_id(action_id)) { return none(); }
    auto made = start("users_select", action_id);
    if (!initial.empty()) { made["initial_user"] = initial.value; }
    set_placeholder(made, placeholder);
    return block_maker::finish_element(std::move(made));
}

element date_picker(std::string_view action_id, std::optional<std::string> initial) {
    if (!is_action_id(action_id)) { return none(); }
    auto made = start("datepicker", action_id);
    if (initial && initial->size() == 10) { made["initial_date"] = std::move(*initial); }
    return block_maker::finish_element(std::move(made));
}

element feedback_buttons(std::string_view action_id, const thumb& positive, const thumb& negative) {
    const auto works = [](const thumb& given) { return !given.value.empty() && is_button_value(given.value); };
    if (!is_action_id(action_id) || !works(positive) || !works(negative)) { return none(); }
    auto made = start("feedback_buttons", action_id);
    made["positive_button"] = thumb_object(positive);
    made["negative_button"] = thumb_object(negative);
    return block_maker::finish_element(std::move(made));
}

element icon_button(std::string_view action_id, std::string_view icon, std::string_view label, std::string_view value,
                    const std::optional<confirmation>& confirm) {
    if (!is_action_id(action_id) || icon.empty() || !is_button_value(value)) { return none(); }
    auto made = start("icon_button", action_id);
    made["icon"] = icon;
    made["text"] = plain_text_object(label, limits::button_label);
    if (!value.empty()) { made["value"] = value; }
    if (confirm) { made["confirm"] = confirm_object(*confirm); }
    return block_maker::finish_element(std::move(made));
}

}  // namespace hirewise::slack
