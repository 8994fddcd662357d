#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "knowledge/snapshot.hpp"

namespace hirewise::advice {

// An option that the team can work with already, or whose ground it knows.
struct team_skill {
    std::string option;  // id
    std::string known;   // id: the option itself, or what it builds on

    bool is_whole() const { return option == known; }
};

// Of these options those that the team can work with, given the ids of what it knows: the option itself or what is
// written in it is a whole skill, the language or framework that it builds on half of one.
std::vector<team_skill> skills_for(const std::vector<std::string>& options, const std::vector<std::string>& known,
                                   const knowledge::snapshot& base);

// Whether a skill at hand counts on a criterion: there is nothing to learn and nobody to be found.
bool is_matter_of_skill(std::string_view criterion);

// A rating (0-10) as it is for this team: 10 for a whole skill, halfway to it for half of one.
double rating_for_team(double rating, std::string_view criterion, std::string_view option,
                       const std::vector<team_skill>& skills);

}  // namespace hirewise::advice
