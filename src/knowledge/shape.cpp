#include "knowledge/shape.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.hpp"

namespace hirewise::knowledge {
namespace {

using kind = yaml_node::kind;

template <class Number>
std::optional<Number> parse_number(std::string_view text) {
    Number value{};
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failed != std::errc{} || end != text.data() + text.size()) { return {}; }
    return value;
}

std::optional<bool> parse_flag(std::string_view text) {
    if (text == "true") { return true; }
    if (text == "false") { return false; }
    return {};
}

// YYYY-MM-DD, a day that exists.
std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') { return {}; }
    const auto year = parse_number<int>(text.substr(0, 4));
    const auto month = parse_number<unsigned>(text.substr(5, 2));
    const auto day = parse_number<unsigned>(text.substr(8, 2));
    if (!year || !month || !day) { return {}; }
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                           std::chrono::day{*day}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

bool is_address(std::string_view text) {
    constexpr std::string_view scheme = "https://";
    return text.starts_with(scheme) && text.size() > scheme.size() && text.find_first_of(" <>\"") == text.npos;
}

// What the value of a key must be.
std::string_view name_of(shape wanted) {
    switch (wanted) {
        case shape::text: return "text";
        case shape::lower_text: return "text in lower case";
        case shape::texts: return "a list of texts";
        case shape::lower_texts: return "a list of texts in lower case";
        case shape::number: return "a number";
        case shape::whole_number: return "a whole number";
        case shape::flag: return "`true` or `false`";
        case shape::date: return "a day of the calendar";
        case shape::address: return "an address that begins with `https://`";
        case shape::map: return "a group of keys";
        case shape::list: return "a list";
    }
    return {};
}

// How to write it.
std::string_view example_of(shape wanted) {
    switch (wanted) {
        case shape::text:
        case shape::lower_text: return "one text behind the colon, without brackets or dashes";
        case shape::texts:
        case shape::lower_texts: return "a list, as in `[one, two]`";
        case shape::number: return "a number, as in `7` or `1.5`";
        case shape::whole_number: return "a whole number, as in `2026`";
        case shape::flag: return "`true` or `false`";
        case shape::date: return "year, month and day, as in `2026-11-26`";
        case shape::address: return "it as in `https://example.org/page`";
        case shape::map: return "its keys in indented lines below it, as in `key: value`";
        case shape::list: return "its items in lines below it, each behind `- `";
    }
    return {};
}

// Checks the values of one map, key by key.
class value_check {
public:
    value_check(const key_rule& rule, file_faults& faults) : rule_{rule}, faults_{faults} {}

    void check(const yaml_node& value) {
        switch (rule_.shape) {
            case shape::text:
            case shape::lower_text: check_text(value); break;
            case shape::texts:
            case shape::lower_texts: check_texts(value); break;
            case shape::map: check_map(value); break;
            case shape::list: check_list(value); break;
            default: require(value, value.type == kind::scalar && parses(value.text)); break;
        }
    }

private:
    bool parses(std::string_view text) const {
        switch (rule_.shape) {
            case shape::number: return parse_number<double>(text).has_value();
            case shape::whole_number: return parse_number<int>(text).has_value();
            case shape::flag: return parse_flag(text).has_value();
            case shape::date: return parse_date(text).has_value();
            default: return is_address(text);
        }
    }

    bool require(const yaml_node& value, bool holds) {
        if (holds) { return true; }
        auto message = code(rule_.name) + " must be " + std::string{name_of(rule_.shape)};
        if (value.type == kind::scalar) { message.append(", not ").append(code(one_line(value.text))); }
        if (value.type == kind::null) { message.append(", but is empty"); }
        faults_.error(value.where, "wrong-type", message, "write " + std::string{example_of(rule_.shape)});
        return false;
    }

    bool check_text(const yaml_node& value) {
        if (!require(value, value.type == kind::scalar)) { return false; }
        const auto text = one_line(value.text);
        if (text.empty()) {
            faults_.error(value.where, "empty-value", code(rule_.name) + " is empty", "fill it in or delete it");
        } else if (const auto length = utf16_length(text); length > rule_.max_length) {
            faults_.error(value.where, "too-long",
                          code(rule_.name) + " has " + std::to_string(length) + " characters, " +
                              std::to_string(rule_.max_length) + " fit",
                          "shorten it by " + std::to_string(length - rule_.max_length) + ": " + code(clip(text, 40)));
        } else if (wants_lower_case() && text != lower_ascii(text)) {
            faults_.error(value.where, "not-lower-case", code(text) + " has capital letters",
                          "write " + code(lower_ascii(text)));
        }
        return true;
    }

    bool check_list(const yaml_node& value) {
        if (!require(value, value.type == kind::sequence)) { return false; }
        if (value.items.empty() && rule_.presence == presence::required) {
            faults_.error(value.where, "empty-value", "the list " + code(rule_.name) + " is empty",
                          "add at least one item");
        }
        return true;
    }

    void check_map(const yaml_node& value) {
        if (!require(value, value.type == kind::map)) { return; }
        if (value.entries.empty()) {
            faults_.error(value.where, "empty-value", code(rule_.name) + " is empty", "fill it in or delete it");
        }
    }

    void check_texts(const yaml_node& value) {
        if (!check_list(value)) { return; }
        std::set<std::string> seen;
        for (const auto& item : value.items) {
            if (item.type == kind::unusable || !check_text(item)) { continue; }
            const auto text = one_line(item.text);
            if (!seen.insert(lower_ascii(text)).second) {
                faults_.error(item.where, "duplicate-item", code(text) + " stands twice in " + code(rule_.name),
                              "delete one of them");
            }
        }
    }

    bool wants_lower_case() const { return rule_.shape == shape::lower_text || rule_.shape == shape::lower_texts; }

    const key_rule& rule_;
    file_faults& faults_;
};

std::vector<std::string> names_of(std::span<const key_rule> keys) {
    std::vector<std::string> names;
    for (const auto& rule : keys) { names.emplace_back(rule.name); }
    return names;
}

// In `{reason: Fast, and small}` the text ends at the comma, and the rest comes out as a key without a value.
bool is_cut_off_text(const yaml_entry& entry) {
    return entry.value.type == kind::null && entry.key.find(' ') != std::string::npos;
}

void check_entry(const yaml_entry& entry, std::span<const key_rule> keys, std::string_view what, file_faults& faults) {
    const auto rule = std::ranges::find(keys, entry.key, &key_rule::name);
    if (rule == keys.end() && is_cut_off_text(entry)) {
        faults.error(entry.where, "unknown-key", code(entry.key) + " is read as a key of " + std::string{what},
                     "inside `{ }` a comma begins a new key; put quotes around a text that holds one");
    } else if (rule == keys.end()) {
        const auto names = names_of(keys);
        faults.error(
            entry.where, "unknown-key", "unknown key " + code(entry.key) + " in " + std::string{what},
            did_you_mean(entry.key, names, "the keys of " + std::string{what} + " are " + join_as_sentence(names)));
    } else {
        check_entry_value(entry, *rule, faults);
    }
}

// Whether an unknown key of the map was probably meant to be this one.
bool is_misspelt_in(const yaml_node& node, std::string_view name, std::span<const key_rule> keys) {
    return std::ranges::any_of(node.entries, [&](const yaml_entry& entry) {
        const bool known = std::ranges::find(keys, entry.key, &key_rule::name) != keys.end();
        return !known && nearest(entry.key, names_of(keys)) == name;
    });
}

std::string_view scalar_at(const yaml_node& map, std::string_view key) {
    const auto& value = child_of(map, key);
    return value.type == kind::scalar ? std::string_view{value.text} : std::string_view{};
}

}  // namespace

void check_keys(const yaml_node& node, std::span<const key_rule> keys, std::string_view what, file_faults& faults) {
    if (node.type == kind::unusable) { return; }
    if (node.type != kind::map) {
        faults.error(node.where, "wrong-type", std::string{what} + " must be written as keys and values",
                     "its keys are " + join_as_sentence(names_of(keys)));
        return;
    }
    for (const auto& entry : node.entries) { check_entry(entry, keys, what, faults); }
    for (const auto& rule : keys) {
        if (rule.presence == presence::optional || node.find(rule.name) != nullptr) { continue; }
        if (is_misspelt_in(node, rule.name, keys)) { continue; }  // reported as an unknown key, with the right one
        faults.error(node.where, "missing-key", std::string{what} + " lacks the key " + code(rule.name),
                     "add " + code(std::string{rule.name} + ":") + " with " + std::string{name_of(rule.shape)});
    }
}

void check_entry_value(const yaml_entry& entry, const key_rule& rule, file_faults& faults) {
    if (entry.value.type != kind::unusable) { value_check{rule, faults}.check(entry.value); }
}

const yaml_node& child_of(const yaml_node& map, std::string_view key) {
    static const yaml_node none;
    const auto* entry = map.find(key);
    return entry == nullptr ? none : entry->value;
}

position place_of(const yaml_node& map, std::string_view key) {
    const auto* entry = map.find(key);
    return entry == nullptr ? map.where : entry->value.where;
}

std::string text_of(const yaml_node& map, std::string_view key) {
    return one_line(scalar_at(map, key));
}

std::vector<std::string> texts_of(const yaml_node& map, std::string_view key) {
    std::vector<std::string> texts;
    for (const auto& item : child_of(map, key).items) {
        if (auto text = one_line(item.text); !text.empty()) { texts.push_back(std::move(text)); }
    }
    return texts;
}

std::optional<double> number_of(const yaml_node& map, std::string_view key) {
    return parse_number<double>(scalar_at(map, key));
}

std::optional<int> whole_number_of(const yaml_node& map, std::string_view key) {
    return parse_number<int>(scalar_at(map, key));
}

std::optional<bool> flag_of(const yaml_node& map, std::string_view key) {
    return parse_flag(scalar_at(map, key));
}

std::optional<std::chrono::year_month_day> date_of(const yaml_node& map, std::string_view key) {
    return parse_date(scalar_at(map, key));
}

std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : trim(text)) {
        const bool space = c == ' ' || c == '\n' || c == '\t';
        if (!space) {
            line.push_back(c);
        } else if (line.back() != ' ') {
            line.push_back(' ');
        }
    }
    return line;
}

}  // namespace hirewise::knowledge
