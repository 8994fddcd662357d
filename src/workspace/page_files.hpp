#pragma once

#include <string_view>

namespace hirewise::workspace {

// A file of src/workspace/page, kept in the program by embed_page.cmake: "index.html", "page.js", "page.css".
// Empty if there is no such file.
std::string_view page_file(std::string_view name);

}  // namespace hirewise::workspace
