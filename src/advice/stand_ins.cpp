#include "advice/stand_ins.hpp"

#include <algorithm>
#include <string_view>

#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

constexpr std::string_view language = "language";

// The category of the options that are no languages, if they agree.
std::string_view other_category(const knowledge::snapshot& base, const std::vector<std::string>& options) {
    std::string_view found;
    for (const auto& id : options) {
        const auto* technology = base.find_technology(id);
        if (technology == nullptr) { return {}; }
        if (technology->category == language) { continue; }
        if (!found.empty() && found != technology->category) { return {}; }
        found = technology->category;
    }
    return found;
}

// Of the options of a category that are written in this language the one that most people can be found for; nullptr if
// there are none.
const knowledge::technology* likeliest_in(const knowledge::snapshot& base, std::string_view parent,
                                          std::string_view category) {
    const auto talent = [](const knowledge::technology& technology) {
        const auto rated = technology.ratings.find("talent_availability");
        return rated == technology.ratings.end() ? 0 : rated->second.value;
    };
    const knowledge::technology* found = nullptr;
    for (const auto& [id, technology] : base.technologies) {
        if (technology.parent != parent || technology.category != category) { continue; }
        if (found == nullptr || talent(technology) > talent(*found)) { found = &technology; }
    }
    return found;
}

}  // namespace

std::vector<std::string> as_languages(const knowledge::snapshot& base, const std::vector<std::string>& options) {
    // "Angular or Svelte" is no choice of languages.
    const bool among_languages = std::any_of(options.begin(), options.end(), [&](const std::string& id) {
        const auto* technology = base.find_technology(id);
        return technology != nullptr && technology->category == language;
    });
    if (!among_languages) { return options; }
    std::vector<std::string> languages;
    for (const auto& id : options) {
        const auto* technology = base.find_technology(id);
        const auto* parent = technology == nullptr ? nullptr : base.find_technology(technology->parent);
        const bool is_written_in_it = parent != nullptr && parent->category == language;
        const auto& meant = is_written_in_it ? parent->id : id;
        if (!contains(languages, meant)) { languages.push_back(meant); }
    }
    return languages.size() == options.size() ? languages : options;
}

std::vector<std::string> as_platforms(const knowledge::snapshot& base, const std::vector<std::string>& options) {
    const auto category = other_category(base, options);
    if (category.empty()) { return options; }
    std::vector<std::string> meant = options;
    for (auto& id : meant) {
        if (base.find_technology(id)->category != language) { continue; }
        const auto* platform = likeliest_in(base, id, category);
        if (platform == nullptr || contains(meant, platform->id)) { return options; }
        id = platform->id;
    }
    return meant;
}

}  // namespace hirewise::advice
