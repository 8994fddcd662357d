#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "slack/block_kit.hpp"

// The interactive elements of Block Kit beside buttons, and the blocks that hold them (slack-platform, 6.1, 6.3, 6.4).
// As in slack/block_kit.hpp every function returns something valid whatever it is given. An element that could not do
// its work (no usable action id, no option left) is none, and blocks leave it out; so they do with elements that may
// not stand in them, and with those whose action id is used in the block already.
namespace hirewise::slack {

// One finished element, or none. Immutable; cheap to copy.
class element {
public:
    element() = default;  // none
    bool is_none() const { return json_ == nullptr; }
    const nlohmann::json& json() const { return *json_; }  // not of none

private:
    friend struct block_maker;
    explicit element(nlohmann::json finished);
    std::shared_ptr<const nlohmann::json> json_;
};

// A button; none under the conditions that slack::button names.
element as_element(const button& wanted);

// One entry of a choice. Left out if its value is empty, used before or longer than 150 units.
struct option {
    std::string label;  // plain text, at most 75 units, clipped
    std::string value;  // comes back
    std::string description = {};
};

struct text_input_options {
    std::string placeholder = {};
    std::string initial = {};
    bool multiline = false;
    std::size_t min_length = 0;
    std::size_t max_length = 3'000;
    bool tells_on_enter = false;  // a press comes with Enter; the input has to dispatch
};
element text_input(std::string_view action_id, const text_input_options& how = {});

struct number_input_options {
    bool decimals = false;
    std::optional<double> initial = {};
    std::optional<double> lowest = {};
    std::optional<double> highest = {};
    std::string placeholder = {};
};
element number_input(std::string_view action_id, const number_input_options& how = {});

// At most 100 options. `initial` are values; those that no option has are ignored.
element static_select(std::string_view action_id, const std::vector<option>& options, std::string_view placeholder,
                      std::string_view initial = {});
element multi_static_select(std::string_view action_id, const std::vector<option>& options,
                            std::string_view placeholder, const std::vector<std::string>& initial = {},
                            std::size_t most_selected = 0);  // 0: any number

// At most 10 options.
element radio_buttons(std::string_view action_id, const std::vector<option>& options, std::string_view initial = {});
element checkboxes(std::string_view action_id, const std::vector<option>& options,
                   const std::vector<std::string>& initial = {});

// At most 5 options.
element overflow(std::string_view action_id, const std::vector<option>& options,
                 const std::optional<confirmation>& confirm = {});

struct conversations_select_options {
    std::string placeholder = {};
    bool starts_with_current = false;      // the conversation that the modal was opened from
    bool response_url_enabled = false;     // the submission then has a response_url; inputs of modals only
    bool excludes_direct_messages = true;  // channels only, public and private
    bool excludes_shared_channels = true;  // those shared with other companies
};
element conversations_select(std::string_view action_id, const conversations_select_options& how = {});

element users_select(std::string_view action_id, std::string_view placeholder, const user_id& initial = {});
element date_picker(std::string_view action_id, std::optional<std::string> initial = {});  // "YYYY-MM-DD"

// For context_actions only. The press comes back as `action_id` with one of the two values.
struct thumb {
    std::string label;
    std::string value;
    std::string accessibility_label = {};
};
element feedback_buttons(std::string_view action_id, const thumb& positive, const thumb& negative);
// "trash" is the icon that Slack documents.
element icon_button(std::string_view action_id, std::string_view icon, std::string_view label, std::string_view value,
                    const std::optional<confirmation>& confirm = {});

struct input_options {
    std::string hint = {};
    bool optional = false;
    bool dispatches = false;  // a press comes with every change
};
// A labelled field of a form. Its value comes back under `block_id` and the element's action id.
block input(std::string_view block_id, std::string_view label, const element& field, const input_options& how = {});

// A row of elements, at most 25.
block controls(std::string_view block_id, const std::vector<element>& elements);

// feedback_buttons and icon_button, at most 5. Messages only.
block context_actions(std::string_view block_id, const std::vector<element>& elements);

block section(const mrkdwn& text, const element& accessory);
// Text, pairs of cells below it (a dash in empty ones), and an element beside it; each of the three may be missing.
block section_with_fields(const mrkdwn& text, const std::vector<mrkdwn>& cells, const element& accessory = {});

}  // namespace hirewise::slack
