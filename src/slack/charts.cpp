#include "slack/charts.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/limits.hpp"
#include "slack/words.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

// Labels of one axis or of one legend, each once: clipping can make two alike.
class distinct_labels {
public:
    std::string add(std::string_view words) {
        auto label = plain_text(words, limits::chart_label);
        for (int number = 2; !used_.insert(label).second; ++number) {
            const auto suffix = " " + std::to_string(number);
            label = plain_text(words, limits::chart_label - suffix.size()) + suffix;
        }
        return label;
    }

private:
    std::set<std::string> used_;
};

std::string_view name_of(chart_kind kind) {
    if (kind == chart_kind::line) { return "line"; }
    return kind == chart_kind::area ? "area" : "bar";
}

block finish(std::string_view title, json chart) {
    return block_maker::finish({{"type", "data_visualization"},
                                {"title", plain_text(title, limits::chart_title)},
                                {"chart", std::move(chart)}});
}

bool is_complete(const chart_series& series, std::size_t categories) {
    return series.values.size() >= categories &&
           std::all_of(series.values.begin(), series.values.end(), [](double value) { return std::isfinite(value); });
}

json data_of(const chart_series& series, const json& categories) {
    auto data = json::array();
    for (std::size_t i = 0; i < categories.size(); ++i) {
        data.push_back({{"label", categories[i]}, {"value", series.values[i]}});
    }
    return data;
}

json axis_object(const chart_axes& axes, json categories) {
    json made = {{"categories", std::move(categories)}};
    if (!trim(axes.x_label).empty()) { made["x_label"] = plain_text(axes.x_label, limits::chart_axis_label); }
    if (!trim(axes.y_label).empty()) { made["y_label"] = plain_text(axes.y_label, limits::chart_axis_label); }
    return made;
}

}  // namespace

block chart(chart_kind kind, std::string_view title, const chart_axes& axes, const std::vector<chart_series>& series) {
    auto categories = json::array();
    distinct_labels labels;
    for (const auto& category : axes.categories) {
        if (categories.size() == limits::chart_points) { break; }
        categories.push_back(labels.add(category));
    }
    auto shown = json::array();
    distinct_labels names;
    for (const auto& one : series) {
        if (shown.size() == limits::chart_series) { break; }
        if (one.values.size() != axes.categories.size() || !is_complete(one, categories.size())) { continue; }
        shown.push_back({{"name", names.add(one.name)}, {"data", data_of(one, categories)}});
    }
    if (categories.empty() || shown.empty()) { return divider(); }
    json made = {{"type", name_of(kind)}, {"series", std::move(shown)}};
    made["axis_config"] = axis_object(axes, std::move(categories));
    return finish(title, std::move(made));
}

block pie_chart(std::string_view title, const std::vector<chart_slice>& slices) {
    auto segments = json::array();
    distinct_labels labels;
    for (const auto& slice : slices) {
        if (segments.size() == limits::chart_series) { break; }
        if (!std::isfinite(slice.value) || slice.value <= 0) { continue; }
        segments.push_back({{"label", labels.add(slice.label)}, {"value", slice.value}});
    }
    if (segments.empty()) { return divider(); }
    json made = {{"type", "pie"}, {"segments", std::move(segments)}};
    return finish(title, std::move(made));
}

block card(const card_content& content) {
    json made = {{"type", "card"}, {"title", mrkdwn_object(content.title, limits::card_title)}};
    if (!content.subtitle.empty()) { made["subtitle"] = mrkdwn_object(content.subtitle, limits::card_title); }
    if (!content.body.empty()) { made["body"] = mrkdwn_object(content.body, limits::card_body); }
    auto buttons = button_elements(content.buttons, limits::card_buttons);
    if (!buttons.empty()) { made["actions"] = std::move(buttons); }
    return block_maker::finish(std::move(made));
}

}  // namespace hirewise::slack
