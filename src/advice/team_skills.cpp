#include "advice/team_skills.hpp"

#include <algorithm>
#include <array>

namespace hirewise::advice {
namespace {

constexpr double best = 10;
constexpr std::array<std::string_view, 2> matters_of_skill = {"learning_curve", "talent_availability"};

bool builds_on(const knowledge::snapshot& base, const std::string& id, const std::string& ground) {
    const auto* technology = base.find_technology(id);
    if (technology == nullptr || technology->parent.empty()) { return false; }
    if (technology->parent == ground) { return true; }
    const auto* parent = base.find_technology(technology->parent);
    return parent != nullptr && parent->parent == ground;
}

}  // namespace

std::vector<team_skill> skills_for(const std::vector<std::string>& options, const std::vector<std::string>& known,
                                   const knowledge::snapshot& base) {
    std::vector<team_skill> skills;
    for (const auto& option : options) {
        const auto whole = std::any_of(known.begin(), known.end(), [&](const std::string& id) {
            return id == option || builds_on(base, id, option);
        });
        const auto ground = std::find_if(known.begin(), known.end(),
                                         [&](const std::string& id) { return builds_on(base, option, id); });
        if (whole) {
            skills.push_back({option, option});
        } else if (ground != known.end()) {
            skills.push_back({option, *ground});
        }
    }
    return skills;
}

bool is_matter_of_skill(std::string_view criterion) {
    return std::find(matters_of_skill.begin(), matters_of_skill.end(), criterion) != matters_of_skill.end();
}

double rating_for_team(double rating, std::string_view criterion, std::string_view option,
                       const std::vector<team_skill>& skills) {
    if (!is_matter_of_skill(criterion)) { return rating; }
    const auto skill =
        std::find_if(skills.begin(), skills.end(), [&](const team_skill& each) { return each.option == option; });
    if (skill == skills.end()) { return rating; }
    return skill->is_whole() ? best : rating + (best - rating) / 2;
}

}  // namespace hirewise::advice
