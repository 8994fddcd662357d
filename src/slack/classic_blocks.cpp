#include "slack/classic_blocks.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/json.hpp"
#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/clip_markup.hpp"
#include "slack/events.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

constexpr std::array<std::string_view, 4> new_types = {"table", "data_visualization", "context_actions", "card"};
constexpr std::size_t widest_column = 40;

// All text leaves of a cell, joined.
std::string cell_text(const json& cell) {
    if (cell.is_object() && cell.contains("text") && cell.at("text").is_string()) { return text_at(cell, "text"); }
    std::string joined;
    for (const auto& part : member_at(cell, "elements")) { joined += cell_text(part); }
    return joined;
}

using text_row = std::vector<std::string>;

std::vector<text_row> table_text(const json& table) {
    std::vector<text_row> rows;
    for (const auto& cells : member_at(table, "rows")) {
        text_row row;
        for (const auto& cell : cells) {
            auto text = clip(one_line(cell_text(cell)), widest_column);
            std::replace(text.begin(), text.end(), '`', '\'');
            row.push_back(std::move(text));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::size_t> column_widths(const std::vector<text_row>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        if (widths.size() < row.size()) { widths.resize(row.size()); }
        for (std::size_t i = 0; i < row.size(); ++i) { widths[i] = std::max(widths[i], utf16_length(row[i])); }
    }
    return widths;
}

std::string aligned(const text_row& row, const std::vector<std::size_t>& widths) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        line += row[i];
        if (i + 1 < row.size()) { line.append(widths[i] - utf16_length(row[i]) + 2, ' '); }
    }
    return line;
}

block preformatted(const std::string& lines) {
    return block_maker::finish(
        {{"type", "section"}, {"text", {{"type", "mrkdwn"}, {"text", "```\n" + lines + "```"}, {"verbatim", true}}}});
}

std::vector<block> classic_table(const json& table) {
    constexpr std::string_view fences = "```\n```";
    const auto rows = table_text(table);
    const auto widths = column_widths(rows);
    std::vector<block> made;
    std::string lines;
    for (const auto& row : rows) {
        const auto line = clip_markup(escape(aligned(row, widths)), limits::section_text - fences.size() - 1) + "\n";
        if (utf16_length(lines) + utf16_length(line) + fences.size() > limits::section_text) {
            made.push_back(preformatted(lines));
            lines.clear();
        }
        lines += line;
    }
    if (!lines.empty()) { made.push_back(preformatted(lines)); }
    return made;
}

std::string number_text(const json& point) {
    const auto& value = member_at(point, "value");
    return value.is_number() ? short_number(value.get<double>()) : std::string{dash};
}

// "Mon: bot 4, people 7", in the order of the categories.
mrkdwn chart_text(const json& shown) {
    const auto& chart = member_at(shown, "chart");
    mrkdwn text;
    text.bold(text_at(shown, "title"));
    for (const auto& segment : member_at(chart, "segments")) {
        text.line_break().text(text_at(segment, "label") + ": " + number_text(segment));
    }
    const auto& series = member_at(chart, "series");
    const auto& categories = member_at(member_at(chart, "axis_config"), "categories");
    for (std::size_t i = 0; i < categories.size(); ++i) {
        std::vector<std::string> values;
        for (const auto& one : series) {
            const auto& data = member_at(one, "data");
            if (i >= data.size()) { continue; }
            const auto name = series.size() == 1 ? std::string{} : text_at(one, "name") + " ";
            values.push_back(name + number_text(data[i]));
        }
        const auto label = categories[i].is_string() ? categories[i].get<std::string>() : std::string{dash};
        text.line_break().text(label + ": " + join(values, ", "));
    }
    return text;
}

// Plain buttons for thumbs and icons; ids that would come twice are kept apart.
class classic_buttons {
public:
    void add(const json& given) {
        if (text_at(given, "type") == "feedback_buttons") {
            for (const auto* side : {"positive_button", "negative_button"}) {
                add_button(text_at(given, "action_id"), member_at(given, side), nullptr);
            }
        } else {
            add_button(text_at(given, "action_id"), given, member_at(given, "confirm"));
        }
    }

    json take() { return std::move(elements_); }

private:
    void add_button(const std::string& action_id, const json& given, const json& confirm) {
        const auto times = ++used_[action_id];
        const auto id = times == 1 ? action_id : action_id + action_id_distinction + std::to_string(times);
        if (!is_action_id(id) || elements_.size() == limits::actions_elements) { return; }
        json made = {{"type", "button"}, {"action_id", id}, {"text", member_at(given, "text")}};
        for (const auto* member : {"value", "accessibility_label"}) {
            const auto words = text_at(given, member);
            if (!words.empty()) { made[member] = words; }
        }
        if (confirm.is_object()) { made["confirm"] = confirm; }
        elements_.push_back(std::move(made));
    }

    json elements_ = json::array();
    std::map<std::string, int> used_;
};

std::vector<block> classic_context_actions(const json& shown) {
    classic_buttons buttons;
    for (const auto& given : member_at(shown, "elements")) { buttons.add(given); }
    json made = {{"type", "actions"}, {"elements", buttons.take()}};
    if (made.at("elements").empty()) { return {}; }
    set_block_id(made, text_at(shown, "block_id"));
    return {block_maker::finish(std::move(made))};
}

// The parts of a card are mark-up already.
std::vector<block> classic_card(const json& shown) {
    std::string markup = "*" + text_at(member_at(shown, "title"), "text") + "*";
    for (const auto* part : {"subtitle", "body"}) {
        const auto words = text_at(member_at(shown, part), "text");
        if (!words.empty()) { markup += "\n" + words; }
    }
    json text = {{"type", "mrkdwn"}, {"text", clip_markup(markup, limits::section_text)}, {"verbatim", true}};
    json section = {{"type", "section"}, {"text", std::move(text)}};
    std::vector<block> made{block_maker::finish(std::move(section))};
    const auto& buttons = member_at(shown, "actions");
    if (buttons.is_array() && !buttons.empty()) {
        json row = {{"type", "actions"}, {"elements", buttons}};
        made.push_back(block_maker::finish(std::move(row)));
    }
    return made;
}

}  // namespace

std::vector<block> classic_blocks(const json& shown) {
    const auto type = text_at(shown, "type");
    if (type == "table") { return classic_table(shown); }
    if (type == "data_visualization") { return {section(chart_text(shown))}; }
    if (type == "context_actions") { return classic_context_actions(shown); }
    if (type == "card") { return classic_card(shown); }
    return {block_maker::finish(shown)};
}

message classic(const message& shown) {
    message made{shown.text, {}};
    for (const auto& given : shown.blocks) {
        for (auto& one : classic_blocks(given.json())) { made.blocks.push_back(std::move(one)); }
    }
    return made;
}

bool has_new_blocks(std::string_view content) {
    return std::any_of(new_types.begin(), new_types.end(), [&](std::string_view type) {
        return content.find(R"("type":")" + std::string{type} + '"') != std::string_view::npos;
    });
}

std::string classic_content(const std::string& content) {
    if (!has_new_blocks(content)) { return content; }
    auto parsed = parse_json(content);
    if (!parsed || !parsed->is_object()) { return content; }
    message made{text_at(*parsed, "text"), {}};
    const auto given = member_at(*parsed, "blocks");
    for (const auto& one : given) {
        for (auto& classic : classic_blocks(one)) { made.blocks.push_back(std::move(classic)); }
    }
    parsed->erase("text");
    parsed->erase("blocks");
    parsed->update(made.json());
    return dump_json(*parsed);
}

}  // namespace hirewise::slack
