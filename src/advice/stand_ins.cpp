#include "advice/stand_ins.hpp"

#include <algorithm>
#include <string_view>

#include "base/contains.hpp"

namespace hirewise::advice {
namespace {

constexpr std::string_view language = "language";

// An option that is no language, if all such options are of one category; else nullptr.
const knowledge::technology* other_kind(const knowledge::snapshot& base, const std::vector<std::string>& options) {
    const knowledge::technology* found = nullptr;
    for (const auto& id : options) {
        const auto* technology = base.find_technology(id);
        if (technology == nullptr) { return nullptr; }
        if (technology->category == language) { continue; }
        if (found != nullptr && found->category != technology->category) { return nullptr; }
        found = technology;
    }
    return found;
}

// Of the options of a category that are written in this language the one that is nothing but the language, or else the
// one that most people can be found for; nullptr if there are none.
const knowledge::technology* likeliest_in(const knowledge::snapshot& base, std::string_view parent,
                                          std::string_view category) {
    const auto talent = [](const knowledge::technology& technology) {
        const auto rated = technology.ratings.find("talent_availability");
        return rated == technology.ratings.end() ? 0 : rated->second.value;
    };
    const knowledge::technology* found = nullptr;
    for (const auto& [id, technology] : base.technologies) {
        if (technology.parent != parent || technology.category != category) { continue; }
        if (technology.bare) { return &technology; }
        if (found == nullptr || talent(technology) > talent(*found)) { found = &technology; }
    }
    return found;
}

// With each language as what is written in it in that category; empty if one has nothing there.
std::vector<std::string> as_options_of(std::string_view category, const knowledge::snapshot& base,
                                       std::vector<std::string> options) {
    for (auto& id : options) {
        if (base.find_technology(id)->category != language) { continue; }
        const auto* platform = likeliest_in(base, id, category);
        if (platform == nullptr || contains(options, platform->id)) { return {}; }
        id = platform->id;
    }
    return options;
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
    const auto* other = other_kind(base, options);
    if (other == nullptr) { return options; }
    if (auto meant = as_options_of(other->category, base, options); !meant.empty()) { return meant; }
    for (const auto& category : other->also) {
        if (auto meant = as_options_of(category, base, options); !meant.empty()) { return meant; }
    }
    return options;
}

}  // namespace hirewise::advice
