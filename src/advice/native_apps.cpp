#include "advice/native_apps.hpp"

#include <algorithm>
#include <string_view>

#include "base/contains.hpp"
#include "base/word_list.hpp"

namespace hirewise::advice {
namespace {

constexpr std::string_view stand_in = native_options.front();

bool runs_everywhere(const knowledge::snapshot& base, const std::string& option) {
    const auto* technology = base.find_technology(option);
    return technology != nullptr && technology->category == "mobile" && !contains(native_options, option);
}

// "only iPhones", "Android is all we will ever ship"
bool is_said_to_be_the_only_one(const parsed_text& text, const named& platform) {
    static constexpr auto before = word_list({"exclusively", "just", "only", "purely", "solely"});
    static constexpr auto behind = word_list({"all", "alone", "exclusively", "only"});
    constexpr std::size_t reach = 2;
    constexpr std::size_t reach_before = 5;  // "it only has to run on Android"
    for (std::size_t back = 1; back <= reach_before && platform.first >= back; ++back) {
        const auto& word = text.tokens[platform.first - back];
        if (!word.is_word()) { break; }
        if (contains(before, word.text)) { return true; }
    }
    for (auto at = platform.last; at < platform.last + reach && text.word_at(at) != nullptr; ++at) {
        if (contains(behind, text.tokens[at].text)) { return true; }
    }
    return false;
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

std::string only_platform(const parsed_text& text, const cast& roles) {
    const knowledge::technology* served = nullptr;
    std::string only;
    for (const auto& each : roles.names) {
        if (each.technology == nullptr || !contains(native_options, each.technology->id)) { continue; }
        if (served != nullptr && served != each.technology) { return {}; }
        served = each.technology;
        const bool alone = roles.names.size() == 1;  // then it is no candidate, with nothing to choose from
        if ((alone || each.role != role::candidate) && is_said_to_be_the_only_one(text, each)) {
            only = text.written(each.first, each.last);
        }
    }
    return only;
}

}  // namespace hirewise::advice
