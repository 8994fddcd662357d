#pragma once

#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "workspace/state.hpp"

// What people do with interactive elements, as values: which element, what was chosen, and what `state.values` says
// then (slack-platform, 5: actions[] and state.values). Pure.
namespace hirewise::workspace {

// The blocks with a block_id and action_ids where the app gave none, as Slack adds them when it takes blocks in.
nlohmann::json with_ids(nlohmann::json blocks);

// An interactive element and the block it stands in; `element` is null if there is none.
struct found_element {
    std::string block_id;
    const nlohmann::json* block = nullptr;
    const nlohmann::json* element = nullptr;

    bool in_input() const;
    // Elements of input blocks tell the app only if the block has dispatch_action.
    bool dispatches() const;
};
// An empty `block_id` takes the first element with that action_id.
found_element find_element(const nlohmann::json& blocks, std::string_view block_id, std::string_view action_id);
// Every element that find_element would find: "block/action, block/action"; for hints.
std::string listed_elements(const nlohmann::json& blocks);

// What was entered, with the members that actions[] and state.values carry for the element's type; or why it cannot be.
struct entry {
    nlohmann::json value;
    std::string hint;
};
// `chosen`: an option's value, a list of them, a date, a user id, typed text; null clears it. `offered`: the options
// that a block_suggestion gave for an external select.
entry enter(const nlohmann::json& element, const nlohmann::json& chosen, const nlohmann::json& offered,
            const state& known);

// True for elements that `state.values` has: all but buttons and overflow menus.
bool keeps_state(const nlohmann::json& element);
bool is_empty_value(const nlohmann::json& value);

// The whole `state.values`: what was entered ({block: {action: value}}), elsewhere what the elements begin with.
nlohmann::json state_values(const nlohmann::json& blocks, const nlohmann::json& entered);

// Why Slack's client would not submit this value of an input block ("This field is required"); empty if it would.
std::string input_fault(const nlohmann::json& block, const nlohmann::json& value);

}  // namespace hirewise::workspace
