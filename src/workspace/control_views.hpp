#pragma once

#include <cstddef>
#include <string>

#include <nlohmann/json.hpp>

#include "workspace/api_methods.hpp"
#include "workspace/interactions.hpp"

// The answers of the control API as values (docs/playground.md). Pure.
namespace hirewise::workspace {

// Of `GET workspace`.
nlohmann::json workspace_view(const method_desk& desk, std::size_t links);

// True if something that this person may see changed after that position.
bool has_news(const method_desk& desk, std::size_t since, const std::string& viewer);
// Of `GET changes`; from position 0 everything, else what changed.
nlohmann::json changes_view(const method_desk& desk, std::size_t since, const std::string& viewer, std::size_t links);

// Of a deed: ok, or error and hint; and what it gave.
nlohmann::json deed_view(const deed& done);
// The same with `acknowledged` and `milliseconds`, where the app is told and waited for.
nlohmann::json delivered_view(const deed& done);
nlohmann::json refused_view(const std::string& error, const std::string& hint);

}  // namespace hirewise::workspace
