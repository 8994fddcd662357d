#include <set>

#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/limits.hpp"
#include "slack/link_address.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

// The https address a button may open, empty if it is none.
std::string button_address(const std::string& address) {
    const auto target = link_address(address);
    const bool opens = target && target->starts_with("https://") && fits(*target, limits::button_address);
    return opens ? *target : std::string{};
}

nlohmann::json feedback_button(std::string_view label, std::string_view value, std::string_view spoken) {
    return {
        {"text", plain_text_object(label, limits::button_label)}, {"value", value}, {"accessibility_label", spoken}};
}

}  // namespace

bool fits(std::string_view text, std::size_t limit) {
    return utf16_length(text) <= limit && valid_utf8(text) == text;
}

void set_block_id(nlohmann::json& block, std::string_view id) {
    if (!id.empty() && fits(id, limits::block_id)) { block["block_id"] = id; }
}

nlohmann::json confirm_object(const confirmation& asked) {
    const auto words = [](const std::string& given, std::string_view otherwise, std::size_t limit) {
        return plain_text_object(given.empty() ? otherwise : std::string_view{given}, limit);
    };
    nlohmann::json object = {{"title", words(asked.title, "Are you sure?", limits::confirm_title)},
                             {"text", words(asked.text, "", limits::confirm_text)},
                             {"confirm", words(asked.confirm, "Yes", limits::confirm_label)},
                             {"deny", words(asked.deny, "Cancel", limits::confirm_label)}};
    if (asked.is_danger) { object["style"] = "danger"; }
    return object;
}

nlohmann::json button_element(const button& wanted) {
    if (!is_action_id(wanted.action_id) || !is_button_value(wanted.value)) { return nullptr; }
    const auto address = button_address(wanted.address);
    if (address.empty() && !wanted.address.empty()) { return nullptr; }
    nlohmann::json element = {{"type", "button"},
                              {"action_id", wanted.action_id},
                              {"text", plain_text_object(wanted.label, limits::button_label)}};
    if (!wanted.value.empty()) { element["value"] = wanted.value; }
    if (!address.empty()) { element["url"] = address; }
    if (wanted.style == button_style::primary) { element["style"] = "primary"; }
    if (wanted.style == button_style::danger) { element["style"] = "danger"; }
    if (!wanted.accessibility_label.empty()) {
        element["accessibility_label"] = plain_text(wanted.accessibility_label, limits::accessibility_label);
    }
    if (wanted.confirm) { element["confirm"] = confirm_object(*wanted.confirm); }
    return element;
}

bool is_action_id(std::string_view id) {
    return !id.empty() && fits(id, limits::action_id);
}

bool is_button_value(std::string_view value) {
    return fits(value, limits::button_value);
}

nlohmann::json button_elements(const std::vector<button>& buttons, std::size_t limit) {
    auto elements = nlohmann::json::array();
    std::set<std::string_view> used;
    for (const auto& wanted : buttons) {
        if (elements.size() == limit) { break; }
        if (used.contains(wanted.action_id)) { continue; }
        auto element = button_element(wanted);
        if (element.is_null()) { continue; }
        used.insert(wanted.action_id);
        elements.push_back(std::move(element));
    }
    return elements;
}

block actions(std::string_view block_id, const std::vector<button>& buttons) {
    auto elements = button_elements(buttons, limits::actions_elements);
    if (elements.empty()) { return divider(); }
    nlohmann::json finished = {{"type", "actions"}, {"elements", std::move(elements)}};
    set_block_id(finished, block_id);
    return block_maker::finish(std::move(finished));
}

block feedback(std::string_view action_id, std::string_view positive_value, std::string_view negative_value) {
    const bool works = is_action_id(action_id) && !positive_value.empty() && is_button_value(positive_value) &&
                       !negative_value.empty() && is_button_value(negative_value);
    if (!works) { return divider(); }
    nlohmann::json element = {
        {"type", "feedback_buttons"},
        {"action_id", action_id},
        {"positive_button", feedback_button("Helpful", positive_value, "This answer is helpful")},
        {"negative_button", feedback_button("Not helpful", negative_value, "This answer is not helpful")}};
    auto elements = nlohmann::json::array();
    elements.push_back(std::move(element));
    return block_maker::finish({{"type", "context_actions"}, {"elements", std::move(elements)}});
}

}  // namespace hirewise::slack
