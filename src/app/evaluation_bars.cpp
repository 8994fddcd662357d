#include "app/evaluation_bars.hpp"

#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>
#include <utility>

#include "base/text.hpp"
#include "knowledge/yaml_tree.hpp"

namespace hirewise::app {
namespace {

using knowledge::file_faults;
using knowledge::yaml_entry;
using knowledge::yaml_node;

// Those that can have a bar.
std::vector<std::string> barred_measures() {
    std::vector<std::string> names;
    for (int i = 0; i <= static_cast<int>(last_measure); ++i) {
        const auto which = static_cast<measure>(i);
        if (aim_of(which) != aim::open) { names.emplace_back(name_of(which)); }
    }
    return names;
}

std::optional<measure> measure_named(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(last_measure); ++i) {
        const auto which = static_cast<measure>(i);
        if (name_of(which) == name && aim_of(which) != aim::open) { return which; }
    }
    return {};
}

std::optional<double> percent_of(const yaml_node& node) {
    double value = 0;
    const auto* end = node.text.data() + node.text.size();
    const auto read = std::from_chars(node.text.data(), end, value);
    const bool whole = read.ec == std::errc{} && read.ptr == end;
    if (whole && value >= 0 && value <= 100) { return value; }  // false for "nan"
    return {};
}

void read_bar(const std::filesystem::path& file, const yaml_entry& entry, file_faults& faults, std::vector<bar>& into) {
    const auto which = measure_named(entry.key);
    const auto percent = percent_of(entry.value);
    if (!which) {
        const auto names = barred_measures();
        faults.error(entry.where, "unknown-measure", knowledge::code(entry.key) + " is no measure with a bar",
                     knowledge::did_you_mean(entry.key, names, "it may be " + join_as_sentence(names, "or")));
    } else if (!percent) {
        faults.error(entry.value.where, "bar-value", "a bar has to be a percentage", "write a number from 0 to 100");
    } else {
        into.push_back({file, *which, *percent, entry.where.line});
    }
}

void read_all(const yaml_node& root, bar_file& into, file_faults& faults) {
    if (root.type == yaml_node::kind::unusable) { return; }
    if (root.entries.empty()) {
        faults.error({}, "no-bars", "holds no bars", "write a file's name, and below it measures with their percent");
    }
    for (const auto& file : root.entries) {
        if (file.value.entries.empty()) {
            faults.error(file.where, "no-bars", knowledge::code(file.key) + " has no bars",
                         "write measures below it, like `technology_f1: 96`");
        }
        const auto path = (into.path.parent_path() / file.key).lexically_normal();
        for (const auto& entry : file.value.entries) { read_bar(path, entry, faults, into.bars); }
    }
}

}  // namespace

bar_file read_bars(const std::filesystem::path& path) {
    bar_file made{path, {}, {}};
    std::ifstream in{path, std::ios::binary};
    const std::string text{std::istreambuf_iterator<char>{in}, {}};
    if (!in) {
        made.faults.push_back(bar_fault(path, 0, "unreadable-file", "cannot be read", "name a file of bars"));
        return made;
    }
    knowledge::fault_list all;
    file_faults faults{path.string(), all};
    read_all(knowledge::parse_yaml(text, 1, faults), made, faults);
    made.faults = std::move(all).sorted();
    return made;
}

bool holds(const bar& bar, const measured& found) {
    return aim_of(bar.which) == aim::low ? found.percent <= bar.percent : found.percent >= bar.percent;
}

std::string to_text(const bar& bar) {
    return (aim_of(bar.which) == aim::low ? "<= " : ">= ") + short_number(bar.percent);
}

knowledge::diagnostic bar_fault(const std::filesystem::path& bars, int line, std::string code, std::string message,
                                std::string hint) {
    knowledge::diagnostic fault;
    fault.file = bars.string();
    fault.line = line;
    fault.code = std::move(code);
    fault.message = std::move(message);
    fault.hint = std::move(hint);
    return fault;
}

}  // namespace hirewise::app
