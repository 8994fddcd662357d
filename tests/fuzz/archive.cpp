#include "archive.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace hirewise::fuzz {

std::vector<knowledge::base_file> unpack(std::string_view archive) {
    std::vector<knowledge::base_file> files;
    for (const auto line : split(archive, '\n')) {
        if (line.starts_with("@ ")) {
            files.push_back({std::string{line.substr(2)}, {}});
        } else if (!files.empty()) {
            files.back().content.append(line).append("\n");
        }
    }
    // As the loader has them: sorted, each name once.
    std::ranges::stable_sort(files, {}, &knowledge::base_file::name);
    const auto same = [](const auto& a, const auto& b) { return a.name == b.name; };
    files.erase(std::unique(files.begin(), files.end(), same), files.end());
    return files;
}

std::string pack(const std::vector<knowledge::base_file>& files) {
    std::string archive;
    for (const auto& file : files) { archive.append("@ ").append(file.name).append("\n").append(file.content); }
    return archive;
}

}  // namespace hirewise::fuzz
