#include <algorithm>

#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

// A row of cells and the text they count with.
struct table_row {
    nlohmann::json cells = nlohmann::json::array();
    std::size_t units = 0;
};

// Raw cells know no formatting: a heading is rich text.
nlohmann::json heading_cell(std::string text) {
    nlohmann::json leaf = {{"type", "text"}, {"text", std::move(text)}, {"style", {{"bold", true}}}};
    nlohmann::json part = {{"type", "rich_text_section"}, {"elements", nlohmann::json::array({std::move(leaf)})}};
    return {{"type", "rich_text"}, {"elements", nlohmann::json::array({std::move(part)})}};
}

table_row heading_row(const std::vector<table_column>& columns) {
    table_row row;
    for (const auto& column : columns) {
        auto text = plain_text(column.heading, limits::table_heading_text);
        row.units += utf16_length(text);
        row.cells.push_back(heading_cell(std::move(text)));
    }
    return row;
}

// As many cells as there are columns, whatever the row has.
table_row plain_row(const std::vector<std::string>& cells, std::size_t columns) {
    table_row row;
    for (std::size_t i = 0; i < columns; ++i) {
        auto text = plain_text(i < cells.size() ? cells[i] : std::string{}, limits::table_cell_text);
        row.units += utf16_length(text);
        row.cells.push_back({{"type", "raw_text"}, {"text", std::move(text)}});
    }
    return row;
}

nlohmann::json column_settings(const std::vector<table_column>& columns) {
    auto settings = nlohmann::json::array();
    for (const auto& column : columns) {
        settings.push_back({{"align", column.numeric ? "right" : "left"}, {"is_wrapped", !column.numeric}});
    }
    return settings;
}

}  // namespace

block table(const std::vector<table_column>& columns, const std::vector<std::vector<std::string>>& rows) {
    if (columns.empty()) { return divider(); }
    const auto width = std::min(columns.size(), limits::table_columns);
    const std::vector<table_column> shown{columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(width)};

    auto heading = heading_row(shown);
    std::size_t units = heading.units;
    auto finished = nlohmann::json::array();
    finished.push_back(std::move(heading.cells));
    for (const auto& cells : rows) {
        auto row = plain_row(cells, width);
        units += row.units;
        if (finished.size() == limits::table_rows || units > limits::table_text) { break; }
        finished.push_back(std::move(row.cells));
    }
    return block_maker::finish(
        {{"type", "table"}, {"column_settings", column_settings(shown)}, {"rows", std::move(finished)}});
}

}  // namespace hirewise::slack
