#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/yaml_tree.hpp"

// What keys a map may have, and access to their values once that is checked.
namespace hirewise::knowledge {

enum class shape { text, lower_text, texts, lower_texts, number, whole_number, flag, date, address, map, list };

enum class presence { required, optional };

struct key_rule {
    std::string_view name;
    knowledge::shape shape;
    knowledge::presence presence = presence::required;
    std::size_t max_length = 200;  // of a text, or of each text of a list; UTF-16 units, as Slack counts
};

// Reports everything that is wrong with the shape of `node`: not a map, unknown keys (with the key that was probably
// meant), missing keys, values of another type, empty or overlong text, items that stand twice in a list.
// `what` names the thing in messages: "a rule".
void check_keys(const yaml_node& node, std::span<const key_rule> keys, std::string_view what, file_faults& faults);

// The same for the value of one key, where keys are ids and not a fixed list.
void check_entry_value(const yaml_entry& entry, const key_rule& rule, file_faults& faults);

// Access after check_keys. What is missing or malformed reads as empty: it was reported already.
const yaml_node& child_of(const yaml_node& map, std::string_view key);
position place_of(const yaml_node& map, std::string_view key);  // of the value, else of the map
std::string text_of(const yaml_node& map, std::string_view key);
std::vector<std::string> texts_of(const yaml_node& map, std::string_view key);
std::optional<double> number_of(const yaml_node& map, std::string_view key);
std::optional<int> whole_number_of(const yaml_node& map, std::string_view key);
std::optional<bool> flag_of(const yaml_node& map, std::string_view key);
std::optional<std::chrono::year_month_day> date_of(const yaml_node& map, std::string_view key);

// A scalar as text: spaces and line breaks in it become one space.
std::string one_line(std::string_view text);

}  // namespace hirewise::knowledge
