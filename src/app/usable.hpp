#pragma once

#include <string>

#include "app/configuration.hpp"

// Whether what the configuration names can be used, seen by looking at it.
namespace hirewise::app {

// The folders that are to be used.
std::filesystem::path knowledge_folder_of(const configuration& settings);
std::filesystem::path state_folder_of(const configuration& settings);

// One line that names the variable and says what would be right; empty if there is nothing to complain about.
std::string knowledge_complaint(const configuration& settings);
std::string state_complaint(const configuration& settings);  // nothing is written there beside a database

}  // namespace hirewise::app
