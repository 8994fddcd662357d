#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/advice.hpp"
#include "knowledge/snapshot.hpp"
#include "slack/option_groups.hpp"

// What the form about a project offers, and what a choice means.
namespace hirewise::cards {

// The use cases under headings that people look for; those that have none come last.
std::vector<slack::option_group> use_case_groups(const knowledge::snapshot& base);

// The technologies under their categories, without ways of hiring.
std::vector<slack::option_group> technology_groups(const knowledge::snapshot& base);

// The criteria by their names.
std::vector<slack::option> criterion_options(const knowledge::snapshot& base);

// One answer of a fixed menu: what it says, and what it makes count.
struct stance {
    std::string_view value;
    std::string_view label;
    std::vector<advice::priority> priorities = {};
    std::string_view use_case = {};
};

// A fixed menu of the form.
struct stance_menu {
    std::string_view block;
    std::string_view label;
    std::vector<stance> stances;
};

const std::vector<stance_menu>& stance_menus();

// The chosen answer; nullptr if there is no such.
const stance* find_stance(const stance_menu& menu, std::string_view value);

}  // namespace hirewise::cards
