#include <set>

#include "base/json.hpp"
#include "workspace/block_elements.hpp"
#include "workspace/message_blocks.hpp"

// data_visualization (slack-platform, 6.2).
namespace hirewise::workspace {

using nlohmann::json;

namespace {

constexpr std::size_t most_series = 12;
constexpr std::size_t most_points = 20;
constexpr std::size_t most_label = 20;

// Shares of a whole: every value is above nothing.
std::string segment_fault(const json& chart, const std::string& path) {
    const json& segments = member_at(chart, "segments");
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i]["value"].get<double>() > 0) { continue; }
        return fault_at(path + "/segments/" + std::to_string(i) + "/value", "not above 0");
    }
    return {};
}

// Exactly one point for each category, under its label.
std::string point_fault(const json& series, const std::set<std::string>& categories, const std::string& path) {
    std::set<std::string> labels;
    for (const json& point : member_at(series, "data")) { labels.insert(text_at(point, "label")); }
    const bool fits = labels == categories && member_at(series, "data").size() == categories.size();
    return fits ? "" : fault_at(path + "/data", "not one point for each category");
}

std::string series_fault(const json& chart, const std::string& path) {
    std::set<std::string> categories;
    for (const json& each : member_at(member_at(chart, "axis_config"), "categories")) {
        categories.insert(each.get<std::string>());
    }
    std::set<std::string> names;
    const json& all = member_at(chart, "series");
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string at = path + "/series/" + std::to_string(i);
        if (!names.insert(text_at(all[i], "name")).second) { return fault_at(at + "/name", "not unique"); }
        std::string fault = point_fault(all[i], categories, at);
        if (!fault.empty()) { return fault; }
    }
    return {};
}

}  // namespace

rule data_visualization_rule() {
    const member type{"type", text_between(1, 40), true};
    const rule point = object_with({{"label", text_between(1, most_label), true}, {"value", number(), true}});
    const rule series =
        object_with({{"name", text_between(1, most_label), true}, {"data", array_of(1, most_points, point), true}});
    const rule axes = object_with({{"categories", array_of(1, most_points, text_between(1, most_label)), true},
                                   {"x_label", text_between(1, 50)},
                                   {"y_label", text_between(1, 50)}});
    const rule pie = all_of({object_with({type, {"segments", array_of(1, most_series, point), true}}), segment_fault});
    const rule plot =
        all_of({object_with({type, {"series", array_of(1, most_series, series), true}, {"axis_config", axes, true}}),
                series_fault});
    const rule chart = by_type({{"pie", pie}, {"bar", plot}, {"area", plot}, {"line", plot}});
    return block_with({{"title", text_between(1, 50), true}, {"chart", chart, true}});
}

}  // namespace hirewise::workspace
