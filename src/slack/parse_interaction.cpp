#include <utility>

#include "base/json.hpp"
#include "slack/names.hpp"
#include "slack/parse_parts.hpp"
#include "slack/payload.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

// Who did it; every interaction has the same members.
template <class Gesture>
void read_person(Gesture& gesture, json& payload) {
    auto user = take_part(payload, "user");
    auto team = take_part(payload, "team");  // null for org-wide installs
    gesture.user.value = take_text(user, "id");
    gesture.team.value = first_of(take_text(team, "id"), take_text(user, "team_id"));
}

// Where it was pressed: `channel` and `message` where the payload has them, else `container` (ephemeral messages).
void read_place(block_action& action, json& payload) {
    auto channel = take_part(payload, "channel");
    auto message = take_part(payload, "message");
    auto container = take_part(payload, "container");
    action.channel.value = first_of(take_text(channel, "id"), take_text(container, "channel_id"));
    action.message.value = first_of(take_text(message, "ts"), take_text(container, "message_ts"));
    action.thread_ts.value = first_of(take_text(message, "thread_ts"), take_text(container, "thread_ts"));
    action.is_ephemeral = flag_at(container, "is_ephemeral");
    action.view = parse_view(take_part(payload, "view"));
    if (action.view.id.empty()) { action.view.id.value = take_text(container, "view_id"); }
    action.state = action.in_view() ? action.view.state : read_form(take_part(payload, "state"));
}

// What stands behind a # only keeps ids of one block apart.
std::string without_distinction(std::string action_id) {
    const auto mark = action_id.find(action_id_distinction);
    if (mark != std::string::npos && mark > 0) { action_id.resize(mark); }
    return action_id;
}

element_press read_press(json& pressed) {
    element_press press;
    press.type = text_at(pressed, "type");
    const auto id = text_at(pressed, "action_id");
    press.block_id = take_text(pressed, "block_id");
    press.content = read_form_value(press.block_id, id, pressed);
    press.action_id = without_distinction(id);
    auto option = take_part(pressed, "selected_option");
    press.value = first_of(take_text(pressed, "value"), take_text(option, "value"));
    press.action_ts = take_text(pressed, "action_ts");
    return press;
}

// One press is one payload, but the actions come as an array.
arrival parse_press(json payload) {
    block_action action;
    auto actions = take_part(payload, "actions");
    if (actions.is_array()) {
        for (auto& pressed : actions) { action.presses.push_back(read_press(pressed)); }
    }
    if (action.presses.empty() || action.presses.front().action_id.empty()) {
        return nothing_to_do("interactive", "block_actions without an action");
    }
    const auto& first = action.presses.front();
    action.action_id = first.action_id;
    action.block_id = first.block_id;
    action.value = first.value;
    action.action_ts = first.action_ts;
    action.trigger.value = take_text(payload, "trigger_id");
    action.response_url = take_text(payload, "response_url");
    read_place(action, payload);
    read_person(action, payload);
    if (action.channel.empty() && !action.in_view()) {
        return nothing_to_do("interactive", "block_actions outside a message and a view");
    }
    return action;
}

arrival parse_submission(json payload) {
    view_submission submitted;
    submitted.view = parse_view(take_part(payload, "view"));
    if (submitted.view.id.empty()) { return nothing_to_do("interactive", "view_submission without a view"); }
    submitted.trigger.value = take_text(payload, "trigger_id");
    auto addresses = take_part(payload, "response_urls");
    if (addresses.is_array()) {
        for (auto& address : addresses) {
            auto url = take_text(address, "response_url");
            if (!url.empty()) { submitted.response_urls.push_back(std::move(url)); }
        }
    }
    read_person(submitted, payload);
    return submitted;
}

arrival parse_closing(json payload) {
    view_closed closed;
    closed.view = parse_view(take_part(payload, "view"));
    if (closed.view.id.empty()) { return nothing_to_do("interactive", "view_closed without a view"); }
    closed.is_cleared = flag_at(payload, "is_cleared");
    read_person(closed, payload);
    return closed;
}

arrival parse_shortcut(json payload) {
    shortcut chosen;
    chosen.callback_id = take_text(payload, "callback_id");
    if (chosen.callback_id.empty()) { return nothing_to_do("interactive", "shortcut without a callback_id"); }
    chosen.trigger.value = take_text(payload, "trigger_id");
    chosen.action_ts = take_text(payload, "action_ts");
    read_person(chosen, payload);
    return chosen;
}

arrival parse_message_shortcut(json payload) {
    message_shortcut chosen;
    chosen.callback_id = take_text(payload, "callback_id");
    auto channel = take_part(payload, "channel");
    auto message = take_part(payload, "message");
    chosen.channel.value = take_text(channel, "id");
    chosen.message.value = first_of(take_text(payload, "message_ts"), take_text(message, "ts"));
    if (chosen.callback_id.empty() || chosen.channel.empty() || chosen.message.empty()) {
        return nothing_to_do("interactive", "message_action without callback_id, channel or message");
    }
    chosen.thread_ts.value = take_text(message, "thread_ts");
    chosen.author.value = take_text(message, "user");
    chosen.text = take_text(message, "text");
    chosen.trigger.value = take_text(payload, "trigger_id");
    chosen.response_url = take_text(payload, "response_url");
    chosen.action_ts = take_text(payload, "action_ts");
    read_person(chosen, payload);
    return chosen;
}

}  // namespace

shown_view parse_view(json view) {
    shown_view shown;
    shown.id.value = take_text(view, "id");
    shown.root.value = take_text(view, "root_view_id");
    shown.type = take_text(view, "type");
    shown.callback_id = take_text(view, "callback_id");
    shown.private_metadata = take_text(view, "private_metadata");
    shown.hash = take_text(view, "hash");
    shown.external_id = take_text(view, "external_id");
    shown.state = read_form(take_part(view, "state"));
    return shown;
}

arrival parse_interaction(json payload) {
    const auto type = text_at(payload, "type");
    if (type == "block_actions") { return parse_press(std::move(payload)); }
    if (type == "view_submission") { return parse_submission(std::move(payload)); }
    if (type == "view_closed") { return parse_closing(std::move(payload)); }
    if (type == "shortcut") { return parse_shortcut(std::move(payload)); }
    if (type == "message_action") { return parse_message_shortcut(std::move(payload)); }
    return nothing_to_do("interactive", loggable_name(type));
}

}  // namespace hirewise::slack
