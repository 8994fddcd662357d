#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "knowledge/diagnostic.hpp"

namespace hirewise::app {

// For whom faults are written: people, programs, or annotations in a pull request on GitHub.
enum class diagnostic_format { text, json, github };

// "json" and so on; nothing for another word.
std::optional<diagnostic_format> parse_diagnostic_format(std::string_view word);

// The faults in the format. JSON is one array; the others have a fault in each line, hints of text below it. In
// GitHub's format files are named from the working folder, since that is where it looks for them; `folder` is that of
// the base.
std::string render(const std::vector<knowledge::diagnostic>& faults, diagnostic_format format,
                   const std::filesystem::path& folder);

}  // namespace hirewise::app
