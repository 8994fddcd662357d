#include "advice/native_apps.hpp"

#include <algorithm>
#include <string_view>

#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

constexpr std::string_view stand_in = native_options.front();

bool runs_everywhere(const knowledge::snapshot& base, const std::string& option) {
    const auto* technology = base.find_technology(option);
    return technology != nullptr && technology->category == "mobile" && !contains(native_options, option);
}

}  // namespace

bool take_native(const knowledge::snapshot& base, const parsed_text& text, cast& roles) {
    const auto found = std::find_if(roles.names.begin(), roles.names.end(), [&](const named& n) {
        return n.technology == nullptr && n.last == n.first + 1 && text.tokens[n.first].text == "native";
    });
    const bool fits = found != roles.names.end() && !roles.options.empty() &&
                      std::all_of(roles.options.begin(), roles.options.end(),
                                  [&](const std::string& id) { return runs_everywhere(base, id); });
    if (!fits) { return false; }
    const auto written = text.written(found->first, found->last);
    std::erase_if(roles.unknown, [&](const std::string& name) { return name == written; });
    found->technology = base.find_technology(stand_in);
    roles.options.emplace_back(stand_in);
    return true;
}

bool serves_half_of(const knowledge::technology& option, const std::vector<std::string>& use_cases) {
    return contains(native_options, option.id) && contains(use_cases, "consumer_mobile_app") &&
           !contains(use_cases, "device_features_app");
}

}  // namespace hirewise::advice
