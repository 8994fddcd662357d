#pragma once

#include <string_view>

namespace hirewise::workspace {

// A file that src/workspace/page is built into, kept in the program: "index.html", "page.js", "page.css".
// Empty if there is no such file.
std::string_view page_file(std::string_view name);

}  // namespace hirewise::workspace
