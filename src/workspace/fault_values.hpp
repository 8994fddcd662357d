#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "workspace/workspace.hpp"

// Faults as the control API writes them (docs/playground.md). Pure.
namespace hirewise::workspace {

nlohmann::json faults_view(const faults& set);

// What was asked for; what is not named is well-behaved. Or what would be right.
struct read_faults {
    faults set;
    std::string hint;
};
read_faults faults_from(const nlohmann::json& asked);

}  // namespace hirewise::workspace
