#include <array>

#include "base/text.hpp"
#include "knowledge/page_parts.hpp"
#include "knowledge/readers.hpp"

namespace hirewise::knowledge {
namespace {

constexpr std::array file_keys = {
    key_rule{"checked_on", shape::date, presence::optional},
    key_rule{"figures", shape::list},
};

constexpr std::array figure_keys = {
    key_rule{"id", shape::text, presence::required, 80},
    key_rule{"technology", shape::text, presence::optional},
    key_rule{"subject", shape::text, presence::optional},
    key_rule{"metric", shape::lower_text},
    key_rule{"class", shape::lower_text},
    key_rule{"value", shape::text},
    key_rule{"unit", shape::text},
    key_rule{"year", shape::whole_number},
    key_rule{"source", shape::map},
    key_rule{"secondary", shape::flag, presence::optional},
    key_rule{"note", shape::text, presence::optional, 500},
};

figure_class read_class(const yaml_node& node, file_faults& faults) {
    const auto word = text_of(node, "class");
    const auto kind = parse_figure_class(word);
    if (!kind && !word.empty()) {
        const std::vector<std::string> known = {"pay", "usage", "benchmark", "research", "release", "practice"};
        faults.error(place_of(node, "class"), "unknown-class", code(word) + " is no class of figures",
                     did_you_mean(word, known, "the classes are " + join_as_sentence(known)));
    }
    return kind.value_or(figure_class::usage);
}

draft<figure> read_figure(const document& file, const yaml_node& node, file_faults& faults) {
    check_keys(node, figure_keys, "a figure", faults);
    const auto cited = read_source(node, false, faults);
    figure read;
    read.id = text_of(node, "id");
    read.technology = text_of(node, "technology");
    read.subject = text_of(node, "subject");
    read.metric = text_of(node, "metric");
    read.kind = read_class(node, faults);
    read.value = text_of(node, "value");
    read.unit = text_of(node, "unit");
    read.year = whole_number_of(node, "year").value_or(0);
    read.source_title = cited.title;
    read.source_address = cited.address;
    read.secondary = flag_of(node, "secondary").value_or(false);
    read.checked_on = date_of(file.data, "checked_on").value_or(std::chrono::year_month_day{});
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
    const auto& list = child_of(file.data, "figures");
    if (list.type != yaml_node::kind::sequence) { into.all_figures_read = false; }
    for (const auto& node : list.items) {
        into.figures.push_back(read_figure(file, node, faults));
        if (into.figures.back().value.id.empty()) { into.all_figures_read = false; }
    }
}

}  // namespace hirewise::knowledge
