#include <array>

#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array file_keys = {key_rule{"figures", shape::list}};

constexpr std::array figure_keys = {
    key_rule{"id", shape::text, presence::required, 80},
    key_rule{"technology", shape::text, presence::optional},
    key_rule{"metric", shape::lower_text},
    key_rule{"value", shape::text},
    key_rule{"unit", shape::text},
    key_rule{"year", shape::whole_number},
    key_rule{"source", shape::map},
    key_rule{"note", shape::text, presence::optional, 500},
};

draft<figure> read_figure(const document& file, const yaml_node& node, file_faults& faults) {
    check_keys(node, figure_keys, "a figure", faults);
    const auto cited = read_source(node, false, faults);
    figure read;
    read.id = text_of(node, "id");
    read.technology = text_of(node, "technology");
    read.metric = text_of(node, "metric");
    read.value = text_of(node, "value");
    read.unit = text_of(node, "unit");
    read.year = whole_number_of(node, "year").value_or(0);
    read.source_title = cited.title;
    read.source_address = cited.address;
    read.note = text_of(node, "note");
    return {std::move(read), &file, &node, place_of(node, "id")};
}

}  // namespace

void read_figures(const document& file, drafts& into, file_faults& faults) {
    if (!file.usable()) {
        into.all_figures_read = false;
        return;
    }
    check_keys(file.data, file_keys, "a file of figures", faults);
    for (const auto& node : child_of(file.data, "figures").items) {
        into.figures.push_back(read_figure(file, node, faults));
    }
}

}  // namespace hirewise::knowledge
