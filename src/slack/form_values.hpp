#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "slack/ids.hpp"

namespace hirewise::slack {

enum class form_kind : std::uint8_t { other, text, number, choice, choices, date, user, users, channel, channels };

// What one element of a form holds.
struct form_value {
    std::string block_id;
    std::string action_id;
    form_kind kind = form_kind::other;
    bool is_typed = false;             // an element that stands only in input blocks: text, number, e-mail, address
    std::vector<std::string> entries;  // none: left empty; one unless several can be chosen
};

// The `state.values` of a view or a message (slack-platform, 5): what stands in every element, read by the ids of its
// block and of its action. What is missing, left empty or of another kind reads as empty, never as an error. Values
// come from the client: check them like any input. Immutable but for assignment.
class form_values {
public:
    form_values() = default;
    explicit form_values(std::vector<form_value> values) : values_{std::move(values)} {}

    const std::vector<form_value>& all() const { return values_; }
    bool empty() const { return values_.empty(); }
    const form_value* find(std::string_view block_id, std::string_view action_id) const;

    // Text, e-mail, address and number inputs, as typed.
    std::string text(std::string_view block_id, std::string_view action_id) const;
    // The value of the option of a select or of radio buttons; the time of a time picker ("HH:mm").
    std::string choice(std::string_view block_id, std::string_view action_id) const;
    // The values of the options of a multi-select or of checkboxes.
    std::vector<std::string> choices(std::string_view block_id, std::string_view action_id) const;
    // Nothing if it is no calendar day.
    std::optional<std::chrono::year_month_day> date(std::string_view block_id, std::string_view action_id) const;
    // Nothing if it is not wholly a finite number. The moment of a date and time picker is one (seconds since 1970).
    std::optional<double> number(std::string_view block_id, std::string_view action_id) const;
    user_id user(std::string_view block_id, std::string_view action_id) const;
    std::vector<user_id> users(std::string_view block_id, std::string_view action_id) const;
    channel_id channel(std::string_view block_id, std::string_view action_id) const;
    std::vector<channel_id> channels(std::string_view block_id, std::string_view action_id) const;

private:
    std::string first_of_kind(std::string_view block_id, std::string_view action_id, form_kind kind) const;

    std::vector<form_value> values_;
};

// Reads {"values":{BLOCK:{ACTION:{...}}}}; whatever else it is given is an empty form.
form_values read_form(const nlohmann::json& state);

// Reads one element, as it stands in a state or among the actions of a press.
form_value read_form_value(std::string_view block_id, std::string_view action_id, const nlohmann::json& element);

}  // namespace hirewise::slack
