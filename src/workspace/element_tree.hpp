#pragma once

#include <functional>
#include <string>

#include <nlohmann/json.hpp>

// Walking through blocks to their interactive elements, also those inside containers, cards and carousels. Pure.
namespace hirewise::workspace {

// Called for each element with its block; returns true to end the walk.
using element_visitor = std::function<bool(const nlohmann::json& block, const nlohmann::json& element)>;
bool visit_elements(const nlohmann::json& blocks, const element_visitor& visit);

}  // namespace hirewise::workspace
