#include "slack/form_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <nlohmann/json.hpp>

#include "base/json.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

struct element_kind {
    std::string_view type;
    form_kind kind;
    std::string_view member;  // where the entry or the entries stand
};

// Slack-platform, 5: `actions[]` by element.
constexpr std::array element_kinds = std::to_array<element_kind>({
    {"plain_text_input", form_kind::text, "value"},
    {"email_text_input", form_kind::text, "value"},
    {"url_text_input", form_kind::text, "value"},
    {"number_input", form_kind::number, "value"},
    {"datetimepicker", form_kind::number, "selected_date_time"},
    {"static_select", form_kind::choice, "selected_option"},
    {"external_select", form_kind::choice, "selected_option"},
    {"overflow", form_kind::choice, "selected_option"},
    {"radio_buttons", form_kind::choice, "selected_option"},
    {"timepicker", form_kind::choice, "selected_time"},
    {"multi_static_select", form_kind::choices, "selected_options"},
    {"multi_external_select", form_kind::choices, "selected_options"},
    {"checkboxes", form_kind::choices, "selected_options"},
    {"datepicker", form_kind::date, "selected_date"},
    {"users_select", form_kind::user, "selected_user"},
    {"multi_users_select", form_kind::users, "selected_users"},
    {"conversations_select", form_kind::channel, "selected_conversation"},
    {"channels_select", form_kind::channel, "selected_channel"},
    {"multi_conversations_select", form_kind::channels, "selected_conversations"},
    {"multi_channels_select", form_kind::channels, "selected_channels"},
});

bool stands_only_in_inputs(std::string_view type) {
    return type == "plain_text_input" || type == "email_text_input" || type == "url_text_input" ||
           type == "number_input";
}

// Options are objects; dates, people and channels are text; moments are numbers.
void add_entry(std::vector<std::string>& entries, const json& item) {
    std::string entry;
    if (item.is_string()) {
        entry = item.get<std::string>();
    } else if (item.is_number_integer()) {
        entry = std::to_string(item.get<std::int64_t>());
    } else {
        entry = text_at(item, "value");
    }
    if (!entry.empty()) { entries.push_back(std::move(entry)); }
}

template <class Id>
std::vector<Id> ids_in(const form_value* value, form_kind one, form_kind several) {
    std::vector<Id> ids;
    if (value == nullptr || (value->kind != one && value->kind != several)) { return ids; }
    for (const auto& entry : value->entries) { ids.push_back(Id{entry}); }
    return ids;
}

// A whole number of `length` digits, or -1.
int digits(std::string_view text, std::size_t begin, std::size_t length) {
    int number = 0;
    const auto part = text.substr(begin, length);
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
    return error == std::errc{} && end == part.data() + part.size() && part.front() != '-' ? number : -1;
}

}  // namespace

const form_value* form_values::find(std::string_view block_id, std::string_view action_id) const {
    const auto found = std::find_if(values_.begin(), values_.end(), [&](const form_value& value) {
        return value.block_id == block_id && value.action_id == action_id;
    });
    return found == values_.end() ? nullptr : &*found;
}

std::string form_values::first_of_kind(std::string_view block_id, std::string_view action_id, form_kind kind) const {
    const auto* value = find(block_id, action_id);
    const bool is_there = value != nullptr && value->kind == kind && !value->entries.empty();
    return is_there ? value->entries.front() : std::string{};
}

std::string form_values::text(std::string_view block_id, std::string_view action_id) const {
    auto typed = first_of_kind(block_id, action_id, form_kind::text);
    return typed.empty() ? first_of_kind(block_id, action_id, form_kind::number) : typed;
}

std::string form_values::choice(std::string_view block_id, std::string_view action_id) const {
    return first_of_kind(block_id, action_id, form_kind::choice);
}

std::vector<std::string> form_values::choices(std::string_view block_id, std::string_view action_id) const {
    const auto* value = find(block_id, action_id);
    return value != nullptr && value->kind == form_kind::choices ? value->entries : std::vector<std::string>{};
}

std::optional<std::chrono::year_month_day> form_values::date(std::string_view block_id,
                                                             std::string_view action_id) const {
    const auto text = first_of_kind(block_id, action_id, form_kind::date);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') { return std::nullopt; }
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (year < 0 || month < 0 || day < 0) { return std::nullopt; }
    const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

std::optional<double> form_values::number(std::string_view block_id, std::string_view action_id) const {
    const auto text = first_of_kind(block_id, action_id, form_kind::number);
    double number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    const bool is_number = !text.empty() && error == std::errc{} && end == last && std::isfinite(number);
    return is_number ? std::optional{number} : std::nullopt;
}

user_id form_values::user(std::string_view block_id, std::string_view action_id) const {
    return {first_of_kind(block_id, action_id, form_kind::user)};
}

std::vector<user_id> form_values::users(std::string_view block_id, std::string_view action_id) const {
    return ids_in<user_id>(find(block_id, action_id), form_kind::user, form_kind::users);
}

channel_id form_values::channel(std::string_view block_id, std::string_view action_id) const {
    return {first_of_kind(block_id, action_id, form_kind::channel)};
}

std::vector<channel_id> form_values::channels(std::string_view block_id, std::string_view action_id) const {
    return ids_in<channel_id>(find(block_id, action_id), form_kind::channel, form_kind::channels);
}

form_value read_form_value(std::string_view block_id, std::string_view action_id, const json& element) {
    form_value value;
    value.block_id = block_id;
    value.action_id = action_id;
    const auto type = text_at(element, "type");
    const auto known = std::find_if(element_kinds.begin(), element_kinds.end(),
                                    [&](const element_kind& kind) { return kind.type == type; });
    if (known == element_kinds.end()) { return value; }
    value.kind = known->kind;
    value.is_typed = stands_only_in_inputs(type);
    const auto& held = member_at(element, known->member);
    if (!held.is_array()) {
        add_entry(value.entries, held);
        return value;
    }
    for (const auto& item : held) { add_entry(value.entries, item); }
    return value;
}

form_values read_form(const json& state) {
    std::vector<form_value> values;
    const auto& blocks = member_at(state, "values");
    if (!blocks.is_object()) { return {}; }
    for (const auto& block : blocks.items()) {
        if (!block.value().is_object()) { continue; }
        for (const auto& element : block.value().items()) {
            values.push_back(read_form_value(block.key(), element.key(), element.value()));
        }
    }
    return form_values{std::move(values)};
}

}  // namespace hirewise::slack
