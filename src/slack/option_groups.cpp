#include "slack/option_groups.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "slack/block_maker.hpp"
#include "slack/limits.hpp"

namespace hirewise::slack {
namespace {

using json = nlohmann::json;

constexpr std::size_t most_groups = 100;

// Takes the options of a form apart that work, each value once in the whole menu.
class group_maker {
public:
    explicit group_maker(const std::vector<std::string>& initial) : initial_{initial} {}

    void add(const option_group& group) {
        auto options = json::array();
        for (const auto& given : group.options) {
            const bool works = !given.value.empty() && fits(given.value, limits::option_value);
            if (!works || options.size() == limits::select_options || !used_.insert(given.value).second) { continue; }
            options.push_back({{"text", plain_text_object(given.label, limits::option_label)}, {"value", given.value}});
            if (std::ranges::find(initial_, given.value) != initial_.end()) { chosen_.push_back(options.back()); }
        }
        if (options.empty() || groups_.size() == most_groups) { return; }
        groups_.push_back({{"label", plain_text_object(group.label, limits::option_label)}, {"options", options}});
    }

    json& groups() { return groups_; }
    json& chosen() { return chosen_; }

private:
    const std::vector<std::string>& initial_;
    std::set<std::string> used_;
    json groups_ = json::array();
    json chosen_ = json::array();
};

json menu(std::string_view type, std::string_view action_id, const std::vector<option_group>& groups,
          std::string_view placeholder, const std::vector<std::string>& initial) {
    group_maker made{initial};
    for (const auto& group : groups) { made.add(group); }
    if (!is_action_id(action_id) || made.groups().empty()) { return nullptr; }
    json element = {{"type", type}, {"action_id", action_id}, {"option_groups", std::move(made.groups())}};
    if (!made.chosen().empty()) { element["initial_options"] = std::move(made.chosen()); }
    if (!trim(placeholder).empty()) { element["placeholder"] = plain_text_object(placeholder, limits::placeholder); }
    return element;
}

}  // namespace

element grouped_select(std::string_view action_id, const std::vector<option_group>& groups,
                       std::string_view placeholder) {
    auto made = menu("static_select", action_id, groups, placeholder, {});
    return made.is_null() ? element{} : block_maker::finish_element(std::move(made));
}

element grouped_multi_select(std::string_view action_id, const std::vector<option_group>& groups,
                             std::string_view placeholder, const std::vector<std::string>& initial,
                             std::size_t most_selected) {
    auto made = menu("multi_static_select", action_id, groups, placeholder, initial);
    if (made.is_null()) { return {}; }
    if (most_selected > 0) { made["max_selected_items"] = most_selected; }
    return block_maker::finish_element(std::move(made));
}

}  // namespace hirewise::slack
