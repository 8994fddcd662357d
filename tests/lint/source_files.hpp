#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace hirewise::lint {

struct source_file {
    std::string name;    // relative to the project: "src/net/tls.cpp"
    std::string folder;  // "net", "handlers", "tests/net"; "program" for the files of src/ itself
    std::string text;
};

// Every .hpp and .cpp below src/, handlers/ and tests/, by name.
std::vector<source_file> source_files(const std::filesystem::path& project);

// The code with comments and the insides of string and character literals replaced by blanks; line breaks stay.
std::string without_comments_and_strings(std::string_view code);

}  // namespace hirewise::lint
