#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "knowledge/drafts.hpp"
#include "knowledge/shape.hpp"

// What the rules share.
namespace hirewise::knowledge::rules {

// A text in a file, with its place.
struct placed_text {
    std::string text;
    const document* origin = nullptr;
    position where;
};

// The texts of the list under `key`, each with its place.
inline std::vector<placed_text> texts_under(const document& origin, const yaml_node& map, std::string_view key) {
    std::vector<placed_text> texts;
    for (const auto& item : child_of(map, key).items) {
        if (auto text = one_line(item.text); !text.empty()) { texts.push_back({std::move(text), &origin, item.where}); }
    }
    return texts;
}

template <class Value>
std::vector<placed_text> texts_under(const draft<Value>& from, std::string_view key) {
    return texts_under(*from.origin, *from.node, key);
}

// The text under `key` with its place; nothing if there is none.
inline std::vector<placed_text> text_under(const document& origin, const yaml_node& map, std::string_view key) {
    auto text = text_of(map, key);
    if (text.empty()) { return {}; }
    return {{std::move(text), &origin, place_of(map, key)}};
}

template <class Value>
std::vector<std::string> ids_of(const std::vector<draft<Value>>& values) {
    std::vector<std::string> ids;
    ids.reserve(values.size());
    for (const auto& each : values) { ids.push_back(each.value.id); }
    return ids;
}

// Ratings go from 0 to 10.
inline bool is_on_scale(double value) {
    return value >= 0 && value <= 10;
}

inline constexpr int first_plausible_year = 1990;

// Whether a source can describe that year.
inline bool is_plausible_year(int year, std::chrono::year_month_day today) {
    return year >= first_plausible_year && year <= static_cast<int>(today.year());
}

// "comparisons/rust-vs-go.md:12"
inline std::string place_name(const document& file, position where) {
    return where.line > 0 ? file.name + ":" + std::to_string(where.line) : file.name;
}

}  // namespace hirewise::knowledge::rules
