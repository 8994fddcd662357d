#pragma once

#include <filesystem>
#include <optional>

#include "workspace/text_files.hpp"

namespace hirewise::workspace {

// The .md and .yaml files below a folder. Paths that lead out of it, also by a symbolic link, are refused.
class text_folder final : public text_files {
public:
    explicit text_folder(std::filesystem::path root) : root_{std::move(root)} {}

    std::vector<std::string> list() const override;
    result<std::string> read(const std::string& path) const override;
    result<> write(const std::string& path, const std::string& text) override;

private:
    // Where the file is, if it may be touched.
    std::optional<std::filesystem::path> place_of(const std::string& path) const;

    std::filesystem::path root_;
};

}  // namespace hirewise::workspace
